import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, leave, visit } from './browser.ts';
import { fundedEmployer } from './market.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('lets new tasks come together where the reader saves data, and at once where not', async () => {
  const employer = await fundedEmployer(baseURL);
  const saver = await visit(browser, { baseURL, locale: 'bn-BD' });
  await saver.page.goto('/settings');
  await saver.page.check('[name=saver]');
  await saver.page.locator('form[action="/settings?/preferences"] button').click();
  await saver.page.waitForURL('**done=preferences**');
  const frames: string[] = [];
  saver.page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(String(payload))),
  );
  await saver.page.goto('/tasks?category=data-entry');
  await saver.page.waitForSelector('main [data-connection=live]');
  await saver.page.evaluate(() => {
    const states: (string | null)[] = [];
    Object.assign(window, { states });
    const look = () =>
      states.push(document.querySelector('main [data-connection]')!.getAttribute('data-connection'));
    new MutationObserver(look).observe(document.querySelector('main')!, { subtree: true, attributes: true });
  });
  const other = await visit(browser, { baseURL, locale: 'bn-BD' });
  await other.page.goto('/tasks?category=data-entry');
  await other.page.waitForSelector('main [data-connection=live]');

  await employer.publish('Saved up, the first', { category: 'data-entry' });
  await other.page.locator('[data-new-tasks="1"]').waitFor();
  await employer.publish('Saved up, the second', { category: 'data-entry' });
  await other.page.locator('[data-new-tasks="2"]').waitFor();
  expect(await saver.page.locator('[data-new-tasks]').count()).toBe(0);
  await saver.page.locator('[data-new-tasks]').waitFor({ timeout: 45_000 });
  expect(await saver.page.locator('[data-new-tasks]').getAttribute('data-new-tasks')).toBe('2');
  // Both in one frame, and the page never said that its line was gone.
  expect(frames.filter((frame) => frame.includes('Saved up'))).toHaveLength(1);
  const states = await saver.page.evaluate(() => (window as unknown as { states: string[] }).states);
  expect(states.filter((state) => state !== 'live')).toEqual([]);
  await leave(saver);
  await leave(other);
}, 90_000);

it('opens no line in a tab behind others until somebody looks at it', async () => {
  const reader = await visit(browser, { baseURL, locale: 'bn-BD' });
  const { page } = reader;
  let lines = 0;
  page.on('websocket', () => (lines += 1));
  await page.addInitScript(() =>
    Object.defineProperty(document, 'hidden', { configurable: true, value: true }),
  );
  await page.goto('/tasks?category=data-entry');
  await page.waitForSelector('main [data-connection=paused]');
  expect(lines).toBe(0);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.waitForSelector('main [data-connection=live]');
  expect(lines).toBe(1);
  await leave(reader);
});
