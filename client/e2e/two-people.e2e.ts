import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { leave, launch, visit } from './browser.ts';
import { account, signIn } from './people.ts';

/** One phone in a family: what is open belongs to who is signed in now. */

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** As a browser does with a tab that another one covers. */
const cover = (page: Page, covered: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, covered);

it('a tab that comes back after somebody else has signed in shows nothing of who was there before', async () => {
  const [rina, karim] = [await account(baseURL), await account(baseURL)];
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, rina);
  await page.goto('/settings');
  // Without a grace the stream ends when the tab is covered.
  await page.check('[name=saver]');
  await page.locator('form[action="/settings?/preferences"] button').click();
  await page.waitForURL('**done=preferences**');
  await page.waitForSelector('[data-line=live]');
  await expect.poll(() => page.locator('main').textContent()).toContain(rina.email);
  await cover(page, true);
  await page.waitForSelector('[data-line=paused]');

  const other = await page.context().newPage();
  await other.goto('/settings');
  await other.locator('form[action="/sign-out"] button').first().click();
  await other.waitForURL((url) => !url.pathname.startsWith('/settings'));
  await signIn(other, karim);

  await cover(page, false);
  await expect.poll(() => page.locator('main').textContent(), { timeout: 20_000 }).toContain(karim.email);
  expect(await page.locator('main').textContent()).not.toContain(rina.email);
  await page.waitForSelector('[data-line=live]');
  await leave(reader);
});
