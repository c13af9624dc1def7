import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { DESK, launch, leave, visit } from './browser.ts';
import { deliver } from './hire.parts.ts';
import { fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

/** What an employer types about one delivery is about that one, and there until it is sent. */

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** An employer at the review desk of a task with two deliveries. */
async function atDesk(title: string) {
  const employer = await fundedEmployer(baseURL);
  const taskId = await employer.publish(title);
  const first = await deliver(baseURL, taskId, { answer: ['A bus'] });
  const second = await deliver(baseURL, taskId, { answer: ['A cat'] });
  const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: DESK });
  await signIn(reader.page, employer);
  return { employer, taskId, first, second, reader, page: reader.page };
}

it('a bonus typed for one delivery does not go to the next', async () => {
  const { employer, taskId, first, second, reader, page } = await atDesk('A bonus for one');
  await employer.decide('approveSubmissions', { submissionIds: [first.id, second.id] });
  await page.goto(`/hire/tasks/${taskId}/review?show=decided&at=${first.id}`, { waitUntil: 'networkidle' });
  await page.locator('[data-bonus] summary').click();
  await page.fill('[data-bonus] [name=amount]', '5');
  await page.fill('[data-bonus] [name=note]', 'For the bus');
  await page.locator(`[data-row="${second.id}"] a`).click();
  await page.locator(`[data-proof="${second.id}"]`).waitFor();
  expect(await page.inputValue('[data-bonus] [name=id]')).toBe(second.id);
  expect(await page.inputValue('[data-bonus] [name=amount]')).toBe('');
  expect(await page.inputValue('[data-bonus] [name=note]')).toBe('');
  await leave(reader);
});
