import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { DESK, launch, leave, visit } from './browser.ts';
import { counts, manyDelivered } from './hire.parts.ts';
import { fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Thirty deliveries are ticked and approved, and may still be taken back. */
async function thirtyApproved() {
  const employer = await fundedEmployer(baseURL);
  const { taskId } = await manyDelivered(baseURL, employer, { title: 'Close the tab', count: 30 });
  const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: DESK });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto(`/hire/tasks/${taskId}/review`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Select all' }).click();
  await page.click('[data-bulk="30"]');
  await page.locator('[data-mark=approve-waiting]').nth(29).waitFor();
  expect(await counts(employer, taskId)).toEqual({ submitted: 30, approved: 0, rejected: 0 });
  return { employer, taskId, reader, page };
}

it('thirty ticked and the phone put away: all thirty are sent at once, since a phone may end the tab', async () => {
  const { employer, taskId, reader, page } = await thirtyApproved();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.locator('[data-mark=approve-waiting]').first().waitFor({ state: 'detached', timeout: 6_000 });
  await expect
    .poll(() => counts(employer, taskId), { timeout: 10_000 })
    .toEqual({ submitted: 0, approved: 30, rejected: 0 });
  await leave(reader);
});

it('thirty ticked and the tab closed: all thirty are approved', async () => {
  const { employer, taskId, reader, page } = await thirtyApproved();
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  await expect
    .poll(() => counts(employer, taskId), { timeout: 10_000 })
    .toEqual({ submitted: 0, approved: 30, rejected: 0 });
  await leave(reader);
});

it('thirty ticked and seen through: how far it is, and what came of each', async () => {
  const employer = await fundedEmployer(baseURL);
  const made = await manyDelivered(baseURL, employer, { title: 'Stay on the page', count: 30 });
  const { taskId, ids } = made;
  const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: DESK });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto(`/hire/tasks/${taskId}/review`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Select all' }).click();
  await page.click('[data-bulk="30"]');
  // One of them is decided elsewhere while the thirty wait to be taken back.
  const note = 'The answer names another shop than the one asked for.';
  await employer.decide('rejectSubmission', { submissionId: ids[3], reason: 'WRONG_TARGET', note });
  await page
    .locator('[data-bulk-done="30"]', { hasText: '29 approved, 1 not.' })
    .waitFor({ timeout: 20_000 });
  expect(await page.locator('[data-mark=approve-sent]').count()).toBe(29);
  expect(await page.locator(`[data-row="${ids[3]}"][data-mark=refused]`).count()).toBe(1);
  expect(await counts(employer, taskId)).toEqual({ submitted: 0, approved: 29, rejected: 1 });
  await leave(reader);
});
