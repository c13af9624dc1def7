import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TWO_STARTS, expectNoSidewaysScroll, launch, launchOwn, leave, visit } from './browser.ts';
import { account, signIn } from './people.ts';

const baseURL = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const path = (page: Page) => new URL(page.url()).pathname;
const notice = (page: Page, tone: string) => page.locator(`[data-notice=${tone}]`);
const JOIN = 'form[action^="/join"] button:not([type=button])';

const readers = [
  {
    locale: 'bn-BD',
    lang: 'bn',
    taken: 'এই ই-মেইলে আগে থেকেই একটি অ্যাকাউন্ট আছে। লগইন করুন।',
    short: 'কমপক্ষে ৮টি অক্ষর দিন।',
    none: 'অন্তত একটি বেছে নিন।',
  },
  {
    locale: 'en-GB',
    lang: 'en',
    taken: 'This address has an account already. Sign in instead.',
    short: 'At least 8 characters.',
    none: 'Choose at least one.',
  },
];

describe.each(readers)('without scripts, on a phone, in $lang', ({ locale, taken, short, none }) => {
  it('a stranger joins, goes out and comes back in to where they wanted to be', async () => {
    const reader = await visit(browser, { baseURL, locale, javaScriptEnabled: false });
    const { page } = reader;
    const email = `joins-${randomUUID()}@example.com`;

    await page.goto('/settings?add=EMPLOYER');
    await page.locator('main a[href^="/sign-in"]').click();
    await page.locator('main a[href^="/join"]').click();
    await expectNoSidewaysScroll(page);
    await page.setChecked('input[value=WORKER]', false);
    await page.fill('input[name=displayName]', 'সালমা আক্তার');
    await page.fill('input[name=email]', email);
    await page.fill('input[name=password]', 'short');
    await page.click(JOIN);
    await notice(page, 'danger').waitFor();
    await page.waitForLoadState();
    expect(await page.locator('main').innerText()).toContain(none);
    expect(await page.locator('[id$="-error"]').allInnerTexts()).toContain(short);
    expect(await page.inputValue('input[name=email]')).toBe(email);
    expect(await page.inputValue('input[name=password]')).toBe('');
    await expectNoSidewaysScroll(page);

    await page.setChecked('input[value=WORKER]', true);
    await page.fill('input[name=password]', 'correct horse battery');
    await page.click(JOIN);
    await page.waitForURL('**/settings');
    await expectNoSidewaysScroll(page);
    expect(await page.locator('#email').innerText()).toContain(email);

    await page.click('form[action="/sign-out"] button');
    await page.waitForURL('**/sign-in?reason=signed-out');
    await notice(page, 'ok').waitFor();
    await page.goto('/join');
    await page.fill('input[name=displayName]', 'Somebody else');
    await page.fill('input[name=email]', email.toUpperCase());
    await page.fill('input[name=password]', 'correct horse battery');
    await page.click(JOIN);
    expect(await notice(page, 'danger').innerText()).toContain(taken);

    await page.goto('/settings');
    await page.locator('main a[href^="/sign-in"]').click();
    await page.fill('input[name=email]', email);
    await page.fill('input[name=password]', 'correct horse battery');
    await page.click('form[action^="/sign-in"] button:not([type=button])');
    await page.waitForURL('**/settings');
    expect(reader.complaints.filter((said) => !said.includes('422'))).toEqual([]);
    await page.context().close();
  });
});

it('keeps one signed in when the browser is closed and opened again', TWO_STARTS, async () => {
  const person = await account(baseURL);
  const profile = await mkdtemp(join(tmpdir(), 'kajlet-profile-'));
  const open = () => launchOwn(profile, { baseURL, locale: 'en-GB' });
  try {
    const first = await open();
    await signIn(await first.newPage(), person);
    await first.close();
    const second = await open();
    const page = await second.newPage();
    await page.goto('/settings');
    expect(await page.locator('#email').innerText()).toContain(person.email);
    const [cookie] = await second.cookies();
    expect(cookie).toMatchObject({ name: 'sid', httpOnly: true, sameSite: 'Lax' });
    expect(cookie!.expires - Date.now() / 1000).toBeGreaterThan(29 * 86_400);
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

it('says what was wrong, and never leads to another site', async () => {
  const person = await account(baseURL);
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await page.goto('/sign-in?next=//evil.example/', { waitUntil: 'networkidle' });
  await page.fill('input[name=email]', person.email);
  await page.fill('input[name=password]', 'not this one');
  await page.click('form[action^="/sign-in"] button:not([type=button])');
  await notice(page, 'danger').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-notice'))).toBe('danger');
  expect(await page.inputValue('input[name=email]')).toBe(person.email);
  await page.fill('input[name=password]', person.password);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${baseURL}/`);
  expect(reader.complaints.filter((said) => !said.includes('422'))).toEqual([]);
  await page.context().close();
});

it('leads a stranger from a page that is theirs alone to the door, and a worker to the role they lack', async () => {
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  const person = await account(baseURL);
  await signIn(page, person, '/hire');
  await page.waitForURL('**/settings?add=EMPLOYER#role');
  await page.locator('[data-role=EMPLOYER] button').click();
  await page.waitForURL('**/settings?done=role#role');
  await notice(page, 'ok').waitFor();
  expect(await page.locator('[data-role=EMPLOYER] button').count()).toBe(0);
  const enter = page.getByRole('navigation', { name: 'Other areas' });
  expect(await enter.getByRole('link').getAttribute('href')).toBe('/hire');
  await leave(reader);
});

it('signs a page out, without a touch, when its session is ended on another device', async () => {
  const person = await account(baseURL);
  const lost = await visit(browser, { baseURL, locale: 'en-GB' });
  const kept = await visit(browser, { baseURL, locale: 'en-GB' });
  await signIn(lost.page, person);
  await lost.page.goto('/settings');
  await lost.page.waitForSelector('[data-line=live]');
  await signIn(kept.page, person);
  await kept.page.goto('/settings');
  // The program's session of the story, and the lost phone's.
  expect(await kept.page.locator('[data-sessions] li').count()).toBe(3);
  await kept.page.locator('[data-sessions] li', { hasText: 'Chrome' }).getByRole('button').click();
  await kept.page.waitForURL('**/settings?done=session#session');
  expect(await kept.page.locator('[data-sessions] li').count()).toBe(2);

  await lost.page.waitForURL('**/sign-in?next=%2Fsettings&reason=ended');
  await notice(lost.page, 'warn').waitFor();
  expect(await lost.page.locator('[data-bottom-bar]').count()).toBe(0);
  await lost.page.context().close();
  await leave(kept);
});

it('changes the password, which ends the other devices', async () => {
  const person = await account(baseURL);
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, person);
  await page.goto('/settings', { waitUntil: 'networkidle' });
  const form = page.locator('form[action="/settings?/password"]');
  await form.locator('input[name=currentPassword]').fill('not this one');
  await form.locator('input[name=newPassword]').fill('short');
  await form.locator('button:not([type=button])').click();
  await notice(page, 'danger').waitFor();
  await form.locator('input[name=currentPassword]').fill(person.password);
  await form.locator('input[name=newPassword]').fill(`new-${person.password}`);
  await form.locator('button:not([type=button])').click();
  await page.waitForURL('**/settings?done=password#password');
  expect(await page.locator('[data-sessions] li').count()).toBe(1);
  await expect(person.ask('{ viewer { email } }')).rejects.toThrow(/UNAUTHENTICATED/);
  await page.context().close();
});

it('keeps language, colours, digits and the wish to save data, for a stranger too', async () => {
  const reader = await visit(browser, { baseURL, locale: 'en-GB', javaScriptEnabled: false });
  const { page } = reader;
  await page.goto('/settings');
  await page.check('input[name=locale][value=bn]');
  await page.check('input[name=digits][value=latin]');
  await page.check('input[name=theme][value=dark]');
  await page.check('input[name=saver]');
  await page.click('form[action="/settings?/preferences"] button');
  await page.waitForURL('**/settings?done=preferences#preferences');
  await page.goto('/tasks');
  const { lang, dataset } = await page.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    return { lang, dataset: { ...dataset } };
  });
  expect({ lang, ...dataset }).toMatchObject({ lang: 'bn', theme: 'dark', saver: 'on' });
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toContain('Kajlet');
  await leave(reader);

  const person = await account(baseURL);
  const signedIn = await visit(browser, { baseURL, locale: 'bn-BD' });
  await signIn(signedIn.page, person);
  const money = () => signedIn.page.locator('[data-money=today]').innerText();
  expect(await money()).toMatch(/৳০$/);
  await signedIn.page.goto('/settings');
  await signedIn.page.check('input[name=digits][value=latin]');
  await signedIn.page.click('form[action="/settings?/preferences"] button');
  await signedIn.page.waitForURL('**/settings?done=preferences#preferences');
  expect(await money()).toMatch(/৳0$/);
  await leave(signedIn);
});

it('leaves as it is what a quick hand chose before the scripts came', async () => {
  const reader = await visit(browser, { baseURL, locale: 'bn-BD' });
  const { page } = reader;
  let come = () => {};
  const scripts = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/_app/**/*.js', (route) => scripts.then(() => route.continue()));
  await page.goto('/settings', { waitUntil: 'commit' });
  await page.check('input[name=digits][value=latin]');
  await page.check('input[name=saver]');
  come();
  // The page has come to life when a link no longer loads another document.
  await page.waitForFunction(() => 'sveltekit:history-info' in sessionStorage || history.state !== null);
  await page.waitForLoadState('networkidle');
  expect(await page.isChecked('input[name=digits][value=latin]')).toBe(true);
  expect(await page.isChecked('input[name=saver]')).toBe(true);
  await leave(reader);
});

it('can be joined, read and left with the keyboard alone', async () => {
  const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  const { page } = reader;
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement;
      return at.name || at.getAttribute('href') || at.textContent?.trim();
    });
  const tabTo = async (what: string) => {
    for (let n = 0; n < 60; n += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()) === what) return;
    }
    throw new Error(`Tab never reaches ${what}`);
  };
  await page.goto('/join', { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('#main');
  await page.keyboard.press('Enter');
  await tabTo('roles');
  await tabTo('displayName');
  await page.keyboard.type('Keyboard Reader');
  await tabTo('email');
  await page.keyboard.type(`keys-${randomUUID()}@example.com`);
  await tabTo('password');
  await page.keyboard.type('correct horse battery');
  await tabTo('country');
  await page.keyboard.press('Enter');
  await tabTo('Make an account');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tasks');
  await page.goto('/settings', { waitUntil: 'networkidle' });
  await tabTo('Sign out');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sign-in?reason=signed-out');
  await leave(reader);
});

it('lets a page with a session ask nothing but what was registered', async () => {
  const person = await account(baseURL);
  const { page } = await visit(browser, { baseURL, locale: 'en-GB' });
  await signIn(page, person);
  const codeOf = (query: string) =>
    page.evaluate(async (text) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text }),
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return errors?.[0]?.extensions.code;
    }, query);
  expect(await codeOf('{ viewer { email } }')).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect(path(page)).toBe('/tasks');
  await page.context().close();
});

it('offers ready-made accounts in the demo mode only', async () => {
  const page = await (await fetch(`${baseURL}/sign-in`)).text();
  expect(page).not.toContain('data-demo');
});
