import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { DESK, launch, leave, visit } from './browser.ts';
import { deliver } from './hire.parts.ts';
import { fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

/** What happens when a page stands, but its line does not yet. */

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const ANSWER = { answer: ['A bus'] };

/** A task with one delivery, whose employer opens a page of it; the line of that page opens at a word. */
async function early(path: (taskId: string) => string) {
  const employer = await fundedEmployer(baseURL);
  const taskId = await employer.publish('Seen too early', { slots: 4 });
  const first = await deliver(baseURL, taskId, ANSWER);
  const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: DESK });
  const { page } = reader;
  await signIn(page, employer);
  const { promise, resolve: connect } = Promise.withResolvers<void>();
  await page.routeWebSocket(/graphql/, async (line) => {
    await promise;
    line.connectToServer();
  });
  await page.goto(path(taskId));
  await page.waitForSelector('[data-line]');
  return { employer, taskId, first, reader, page, connect };
}

it('the page of a task shows what was delivered and decided before its line was open', async () => {
  const { employer, taskId, first, reader, page, connect } = await early((id) => `/hire/tasks/${id}`);
  await page.locator('[data-arrivals="1"]').waitFor();
  await deliver(baseURL, taskId, ANSWER);
  await employer.decide('approveSubmissions', { submissionIds: [first.id] });
  connect();
  await page.locator('[data-arrivals="2"]').waitFor();
  await page.locator(`[data-arrivals] a[href*="${first.id}"]`, { hasText: 'Approved' }).waitFor();
  // Nothing of it twice, also once the stream has told something itself.
  await deliver(baseURL, taskId, ANSWER);
  await page.locator('[data-arrivals="3"]').waitFor();
  await leave(reader);
});

it('the page of reviews shows what was delivered and decided before its line was open', async () => {
  const { employer, taskId, first, reader, page, connect } = await early((id) => `/hire/tasks/${id}/review`);
  await page.locator('[data-review-left="1"]').waitFor();
  await deliver(baseURL, taskId, ANSWER);
  await employer.decide('approveSubmissions', { submissionIds: [first.id] });
  connect();
  await page.locator('[data-arrived="1"]').waitFor();
  await page.locator('[data-review-left="0"]').waitFor();
  await deliver(baseURL, taskId, ANSWER);
  await page.locator('[data-arrived="2"]').waitFor();
  await leave(reader);
});

it('the page that the history leads to follows its own task, also from one task to another', async () => {
  const employer = await fundedEmployer(baseURL);
  const tasks = {
    first: await employer.publish('Look at a shop'),
    other: await employer.publish('Look at a bus'),
  };
  const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: DESK });
  const { page } = reader;
  await signIn(page, employer);
  const open = async (taskId: string) => {
    await page.goto('/hire', { waitUntil: 'networkidle' });
    await page.locator(`main a[href="/hire/tasks/${taskId}"]`).first().click();
    await page.waitForURL(`**/hire/tasks/${taskId}`);
    await page.locator('main [data-connection=live]').waitFor();
  };
  await open(tasks.first);
  await page.locator('main a[href="/hire"]').first().click();
  await page.locator(`main a[href="/hire/tasks/${tasks.other}"]`).first().click();
  // The list of tasks has headings of the same words.
  await page.waitForURL(`**/hire/tasks/${tasks.other}`);
  await page.getByRole('heading', { name: 'Look at a bus', level: 1 }).waitFor();
  await page.evaluate(() => history.go(-2));
  await page.waitForURL(`**/hire/tasks/${tasks.first}`);
  await page.getByRole('heading', { name: 'Look at a shop', level: 1 }).waitFor();
  const { id } = await deliver(baseURL, tasks.first, ANSWER);
  await page.locator(`[data-arrivals="1"] a[href*="${id}"]`).waitFor();
  await leave(reader);
});
