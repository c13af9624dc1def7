import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
let employer: Person;
beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
});
afterAll(() => browser.close());

/** One delivery for this many dollars. */
async function deliver(worker: Person, reward: string): Promise<string> {
  const taskId = await employer.publish(`A survey for ${reward}`, { reward, slots: 1 });
  await worker.reserve(taskId);
  const { id } = (await employer.submissionsTo(taskId))[0]!;
  await worker.decide('submitWork', { submissionId: id, answers: [{ key: 'answer', values: ['A bus'] }] });
  return id;
}

/** Days are Dhaka's: what is earned a moment before midnight would stand under yesterday. */
async function awayFromMidnight(): Promise<void> {
  const left = 86_400_000 - ((Date.now() + 6 * 3_600_000) % 86_400_000);
  if (left < 30_000) await new Promise((resolve) => setTimeout(resolve, left + 1_000));
}

const readers = [
  {
    locale: 'bn-BD',
    lang: 'bn',
    said: 'শেষ ৩০ দিনে আয় $০.৭৫, যাচাইয়ের অপেক্ষায় $০.৫০',
    today: ['$০.৭৫', '$০.৫০'],
    nothing: '$০',
  },
  {
    locale: 'en-GB',
    lang: 'en',
    said: 'Earned in the last 30 days: $0.75; waiting for review: $0.50',
    today: ['$0.75', '$0.50'],
    nothing: '$0',
  },
];

describe.each(readers)('the picture of earnings, in $lang', ({ locale, said, today, nothing }) => {
  it('says in words, in bars and in a table what each of thirty days brought', async () => {
    await awayFromMidnight();
    const worker = await Person.signUp(baseURL, 'WORKER');
    const submissionId = await deliver(worker, '0.25');
    await employer.decide('approveSubmissions', { submissionIds: [submissionId] });
    const bonus = { amount: { amount: '0.5', currency: 'USD' }, note: 'Thank you' };
    await employer.decide('sendBonus', { submissionId, ...bonus, idempotencyKey: `bonus-${submissionId}` });
    await deliver(worker, '0.5');
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signIn(page, worker);
    await page.goto('/wallet?currency=USD');
    const picture = page.locator('[data-earnings]');
    expect(await picture.locator('p').innerText()).toBe(said);
    // The picture's name for who cannot see it is that very sentence.
    const named = (await picture.locator('svg[role=img]').getAttribute('aria-labelledby'))!.split(' ');
    expect(await page.locator(`[id="${named.at(-1)}"]`).innerText()).toBe(said);

    const heights = await picture
      .locator('svg[role=img] > rect:not(.fill-surface-2)')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
    expect(heights).toHaveLength(60);
    expect(heights.slice(0, 58)).toEqual(Array(58).fill(0));
    // Of 96 units the day's 1.25 fill all: 0.75 and 0.5 of it.
    expect(heights.slice(58).map((height) => Math.round(height * 10) / 10)).toEqual([57.6, 38.4]);

    await picture.locator('summary').click();
    const rows = await picture
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].slice(1).map((cell) => cell.textContent)));
    expect(rows).toEqual([today, ...Array<string[]>(29).fill([nothing, nothing])]);
    await expectNoSidewaysScroll(page);
    await leave(reader);
  }, 100_000);
});
