import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESK, launch, leave, visit } from './browser.ts';
import { account, signIn, type Account } from './people.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const look = (page: Page) =>
  page.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    return [lang, dataset['theme']];
  });
const kept = async (person: Account) => {
  const { viewer } = await person.ask<{ viewer: { preferences: object } }>(
    '{ viewer { preferences { language digits theme dataSaver } } }',
  );
  return viewer.preferences;
};
const heading = (page: Page) => page.locator('h1').innerText();

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  const phone = { baseURL, locale: 'bn-BD', javaScriptEnabled };

  it('what a person chose in the settings is there on the next phone they sign in on', async () => {
    const person = await account(baseURL);
    const first = await visit(browser, phone);
    await signIn(first.page, person);
    await first.page.goto('/settings', { waitUntil: 'networkidle' });
    expect(await heading(first.page)).toBe('সেটিংস');
    await first.page.check('input[name=locale][value=en]');
    await first.page.check('input[name=theme][value=dark]');
    await first.page.click('form[action="/settings?/preferences"] button');
    await first.page.locator('#preferences [data-notice=ok]').waitFor();
    expect(await look(first.page)).toEqual(['en', 'dark']);
    expect(await kept(person)).toEqual({ language: 'EN', digits: 'NATIVE', theme: 'DARK', dataSaver: false });

    const second = await visit(browser, phone);
    await signIn(second.page, person, '/sign-in?next=%2Fsettings');
    await second.page.waitForURL('**/settings');
    expect(await look(second.page)).toEqual(['en', 'dark']);
    expect(await heading(second.page)).toBe('Settings');
    // A program's words too: the page's scripts are those of its language.
    await second.page.goto('/my-work');
    expect(await look(second.page)).toEqual(['en', 'dark']);
    await leave(first);
    await leave(second);
  });
});

it('the switch in the header is remembered with the account; a stranger’s by the browser alone', async () => {
  const person = await account(baseURL);
  const stranger = await visit(browser, { baseURL, locale: 'bn-BD', viewport: DESK });
  await stranger.page.goto('/tasks');
  await stranger.page.click('header a[hreflang=en]');
  await stranger.page.waitForURL('**/tasks');
  expect((await look(stranger.page))[0]).toBe('en');

  // The account has no wish yet: the browser's stays.
  await signIn(stranger.page, person, '/sign-in?next=%2Ftasks');
  expect((await look(stranger.page))[0]).toBe('en');
  expect(await kept(person)).toMatchObject({ language: null });

  await stranger.page.click('header a[hreflang=bn]');
  await stranger.page.locator('html[lang=bn]').waitFor();
  expect(await kept(person)).toMatchObject({ language: 'BN', theme: null });

  const english = await visit(browser, { baseURL, locale: 'en-GB' });
  await signIn(english.page, person, '/sign-in?next=%2Ftasks');
  await english.page.locator('html[lang=bn]').waitFor();
  await leave(stranger);
  await leave(english);
});

it('whoever joins in English has an English account', async () => {
  const email = `joins-${randomUUID()}@example.com`;
  const [password, name] = ['correct horse battery', 'Salma Akter'];
  const first = await visit(browser, { baseURL, locale: 'bn-BD', viewport: DESK });
  await first.page.goto('/join');
  await first.page.click('header a[hreflang=en]');
  await first.page.waitForURL('**/join');
  await first.page.fill('input[name=displayName]', name);
  await first.page.fill('input[name=email]', email);
  await first.page.fill('input[name=password]', password);
  await first.page.click('form[action^="/join"] button:not([type=button])');
  await first.page.waitForURL((url) => url.pathname !== '/join');

  const second = await visit(browser, { baseURL, locale: 'bn-BD' });
  await second.page.goto('/sign-in', { waitUntil: 'networkidle' });
  await second.page.fill('input[name=email]', email);
  await second.page.fill('input[name=password]', password);
  await second.page.click('form[action^="/sign-in"] button:not([type=button])');
  await second.page.locator('html[lang=en]').waitFor();
  expect(new URL(second.page.url()).pathname).toBe('/tasks');
  await leave(first);
  await leave(second);
});
