import type { Page } from 'playwright-core';
import type { Person } from './market.ts';
import { declare, field, reserveOn } from './work.parts.ts';

/** No other story of this run withdraws to the same one: many owners of a number would have it looked at first. */
let numbers = 0;
export const freshNumber = (): string => `০১৭১২-৩৪৫${String((numbers += 1)).padStart(3, '০')}`;

export const submitOf = (page: Page, form: string) =>
  page.locator(`${form} button:not([type=button])`).last();

/** Nothing of what happens is told to the page while it stands. */
export const withoutNews = (page: Page) => page.routeWebSocket(/graphql/, () => undefined);

/** By simulated bKash, through the pages: what is asked for is in the wallet afterwards. */
export async function depositOn(page: Page, taka: string): Promise<void> {
  await page.goto('/hire/wallet?currency=BDT');
  await page.fill('[name=amount]', taka);
  await page.check('[name=method][value=BKASH]');
  await submitOf(page, 'form[action="?/deposit"]').click();
  await page.locator('button[name=outcome][value=approve]').click();
  await page.locator('a[href*="/hire/wallet"]').click();
  await page.waitForURL('**/hire/wallet**');
}

/** Takes the task, does it and submits it, as a worker on the pages. */
export async function workOn(page: Page, taskId: string): Promise<void> {
  await reserveOn(page, taskId);
  await field(page, 'answer').fill('বাস');
  await declare(page);
  await submitOf(page, 'form[action="?/submit"]').click();
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
}

/** A worker who has this much, earned with one task. */
export async function earn(
  employer: Person,
  worker: Person,
  amount: string,
  currency = 'BDT',
): Promise<void> {
  const reward = { amount, currency };
  const taskId = await employer.publish('A task that pays', { reward, slots: 1 });
  await worker.reserve(taskId);
  const [mine] = await employer.submissionsTo(taskId);
  await worker.decide('submitWork', {
    submissionId: mine!.id,
    answers: [{ key: 'answer', values: ['A bus'] }],
  });
  await employer.decide('approveSubmissions', { submissionIds: [mine!.id] });
}
