import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { DESK, launch, leave, visit } from './browser.ts';
import { deliver } from './hire.parts.ts';
import { Person, fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

/** A line that breaks while a form is sent: what was typed stays, and what was done is not done again. */

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const NOT_SENT = '[data-not-sent]';

/** The server hears the next form of this address, and its answer is lost on the way. */
const loseAnswer = (page: Page, address: RegExp) =>
  page.route(
    address,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );

async function bonusesOf(worker: Person): Promise<string[]> {
  const { viewer } = await worker.ask<{
    viewer: { wallet: { entries: { nodes: { kind: string; amount: { amount: string } }[] } } };
  }>('{ viewer { wallet(currency: USD) { entries { nodes { kind amount { amount } } } } } }', {});
  return viewer.wallet.entries.nodes
    .filter(({ kind }) => kind === 'BONUS')
    .map(({ amount }) => amount.amount);
}

it('pays a bonus once whose first answer was lost', async () => {
  const employer = await fundedEmployer(baseURL);
  const taskId = await employer.publish('A bonus on a bad line');
  const { worker, id } = await deliver(baseURL, taskId, { answer: ['A bus'] });
  await employer.decide('approveSubmissions', { submissionIds: [id] });
  const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: DESK });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto(`/hire/tasks/${taskId}/review?show=decided`, { waitUntil: 'networkidle' });
  await page.locator('[data-bonus] summary').click();
  await page.fill('[data-bonus] [name=amount]', '0.5');
  await page.fill('[data-bonus] [name=note]', 'For your patience');
  await loseAnswer(page, /[?][/]bonus/);
  await page.click('[data-bonus] button');
  await page.locator(`[data-bonus] ${NOT_SENT}`, { hasText: 'press again' }).waitFor();
  expect(await page.inputValue('[data-bonus] [name=amount]')).toBe('0.5');
  expect(await page.inputValue('[data-bonus] [name=note]')).toBe('For your patience');
  expect(await bonusesOf(worker)).toEqual(['0.5']);
  await page.click('[data-bonus] button');
  await page.getByText('The bonus is sent.').waitFor();
  expect(await bonusesOf(worker)).toEqual(['0.5']);
  expect(await page.locator(NOT_SENT).count()).toBe(0);
  reader.complaints.length = 0; // the browser itself logs the line that broke
  await leave(reader);
});

it('keeps an appeal that was sent without a line', async () => {
  const employer = await fundedEmployer(baseURL);
  const taskId = await employer.publish('An appeal on a bad line');
  const { worker, id } = await deliver(baseURL, taskId, { answer: ['A cat'] });
  const note = 'The answer speaks of a cat, but the picture shows a bus.';
  await employer.decide('rejectSubmission', { submissionId: id, reason: 'WRONG_TARGET', note });
  const reader = await visit(browser, { baseURL });
  const { page } = reader;
  await signIn(page, worker);
  await page.goto(`/my-work/${id}`, { waitUntil: 'networkidle' });
  const words = page.locator('form[action="?/appeal"] textarea');
  await words.fill('The picture that I was shown had a cat.');
  await page.context().setOffline(true);
  await page.locator('form[action="?/appeal"] button').click();
  const told = page.locator(`form[action="?/appeal"] ${NOT_SENT}`, { hasText: 'আবার চাপুন' });
  await told.waitFor();
  expect(await told.locator('[data-notice]').evaluate((notice) => notice === document.activeElement)).toBe(
    true,
  );
  expect(await words.inputValue()).toBe('The picture that I was shown had a cat.');
  await page.context().setOffline(false);
  await page.locator('form[action="?/appeal"] button').click();
  await page.locator('[data-outcome=DISPUTED]').waitFor();
  reader.complaints.length = 0;
  await leave(reader);
});
