import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { DESK, launch, leave, visit } from './browser.ts';
import { Person } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const at = (page: Page) => new URL(page.url()).pathname;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));

describe.each([
  { lang: 'bn', locale: 'bn-BD', title: 'কিবোর্ড শর্টকাট' },
  { lang: 'en', locale: 'en-GB', title: 'Keyboard shortcuts' },
])('keys on every page, in $lang', ({ locale, title }) => {
  it('search, go to the tasks and the wallet, tell themselves, and can be turned off', async () => {
    const reader = await visit(browser, { baseURL, locale, viewport: DESK });
    const { page } = reader;
    await signIn(page, await Person.signUp(baseURL, 'WORKER'));
    await page.goto('/my-work');
    await page.waitForSelector('[data-line=live]');
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.waitForURL('**/wallet');
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.waitForURL('**/tasks');
    await page.goto('/my-work');
    await page.waitForSelector('[data-line=live]');
    await page.keyboard.press('/');
    await page.waitForURL('**/tasks');
    await expect.poll(() => focused(page)).toBe('search');
    // In a field they are letters.
    await page.keyboard.type('g w/?');
    expect(await page.inputValue('[name=search]')).toBe('g w/?');
    expect(at(page)).toBe('/tasks');

    await page.locator('h1').click();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: title });
    await sheet.waitFor();
    expect(await sheet.locator('kbd').allInnerTexts()).toEqual(['/', 'g t', 'g w', '?']);
    expect(await violations(page)).toEqual([]);
    await sheet.getByRole('link').click();
    await page.waitForURL('**/settings#preferences');
    expect(await sheet.count()).toBe(0);

    await page.setChecked('[name=keys]', false);
    await page.locator('form[action="/settings?/preferences"] button').click();
    await page.waitForURL('**/settings?done=preferences#preferences');
    expect(await page.isChecked('[name=keys]')).toBe(false);
    await page.waitForSelector('[data-line=live]');
    await page.locator('h1').click();
    for (const key of ['?', '/', 'g', 't']) await page.keyboard.press(key);
    await page.waitForTimeout(500);
    expect(at(page)).toBe('/settings');
    expect(await sheet.count()).toBe(0);
    await leave(reader);
  });
});

it('brings an employer to their own tasks and money', async () => {
  const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: DESK });
  const { page } = reader;
  await signIn(page, await Person.signUp(baseURL, 'EMPLOYER'));
  await page.goto('/hire/tasks/new');
  await page.waitForSelector('[data-line=live]');
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.waitForURL('**/hire/wallet');
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.waitForURL('**/hire');
  await leave(reader);
});
