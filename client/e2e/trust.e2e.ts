import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { DESK, expectNoSidewaysScroll, launch, leave, visit, type Visit } from './browser.ts';
import { Person } from './market.ts';
import { earn, freshNumber } from './money.parts.ts';
import { Product } from './product.ts';

/** Figures behind which fewer people stand would tell of somebody. */
const LEAST_PEOPLE = 5;
let browser: Browser;
let product: Product;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({
    PAYOUT_METHOD_REST_SECONDS: '0',
    PAYOUT_DELAY_SECONDS: '0',
    CLEARING_APPROVALS: '0',
  });
  await product.start();
  employer = await Person.signUp(product.url, 'EMPLOYER');
  await employer.deposit('5000', 'BDT');
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

/** Somebody who earned ৳150 and was sent ৳100 of it by bKash. */
async function paidWorker(): Promise<void> {
  const worker = await Person.signUp(product.url, 'WORKER');
  await earn(employer, worker, '150');
  const { password } = worker.credentials;
  const account = { method: 'BKASH', destination: freshNumber(), password, idempotencyKey: randomUUID() };
  await worker.decide('addPayoutMethod', account);
  const { viewer } = await worker.ask<{ viewer: { payoutMethods: { id: string }[] } }>(
    '{ viewer { payoutMethods { id } } }',
    {},
  );
  const input = { payoutMethodId: viewer.payoutMethods[0]!.id, amount: { amount: '100', currency: 'BDT' } };
  const { quoteWithdrawal } = await worker.ask<{ quoteWithdrawal: { quote: { id: string } } }>(
    'mutation ($input: QuoteWithdrawalInput!) { quoteWithdrawal(input: $input) { ... on QuoteWithdrawalPayload { quote { id } } } }',
    { input },
  );
  const { id } = quoteWithdrawal.quote;
  await worker.decide('requestWithdrawal', { quoteId: id, idempotencyKey: id });
  const statuses = async () =>
    (
      await worker.ask<{ viewer: { withdrawals: { nodes: { status: string }[] } } }>(
        '{ viewer { withdrawals { nodes { status } } } }',
        {},
      )
    ).viewer.withdrawals.nodes.map(({ status }) => status);
  await expect.poll(statuses, { timeout: 20_000 }).toEqual(['PAID']);
}

/** Whoever it may be, without an account. */
async function stranger(): Promise<Visit> {
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB', viewport: DESK });
  await reader.page.goto('/trust', { waitUntil: 'networkidle' });
  return reader;
}

it('tells strangers nothing while few were paid, and figures from the ledger once enough were', async () => {
  // The employer’s money is somebody’s too: with them four are owed something.
  for (let n = 0; n < LEAST_PEOPLE - 2; n += 1) await paidWorker();
  const before = await stranger();
  expect(await before.page.locator('[data-paid=BDT]').innerText()).toBe('Too few to tell yet');
  expect(await before.page.locator('[data-covered]').count()).toBe(0);
  expect(await before.page.locator('main').innerText()).not.toContain('৳');
  await leave(before);

  for (let n = 0; n < 2; n += 1) await paidWorker();
  // Figures are kept for a minute; a server that begins has none.
  await product.stop();
  await product.start();
  const { page, ...rest } = await stranger();
  const text = (selector: string) => page.locator(selector).innerText();
  expect(await text('[data-paid=BDT]')).toMatch(/^৳500\s+in 5 withdrawals$/);
  expect(await text('[data-paid=USD]')).toBe('Too few to tell yet');
  expect((await text('table tbody tr')).split('\t')).toEqual([
    'bKash',
    expect.stringContaining('minute'),
    '5',
  ]);
  expect((await text('[aria-labelledby=speed] dl')).split(/\n+/)).toEqual([
    'Arrived by the promised time',
    '100%',
    'People paid in the last 30 days',
    '5',
  ]);
  // 5,000 came in, 500 went out; of the rest 75 are fees and ours.
  expect((await text('[data-funds=BDT]')).split(/\n+/)).toEqual([
    'Owed to people',
    '৳4,425',
    'Held against it',
    '৳4,500',
  ]);
  expect(await page.locator('[data-covered=true]').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await leave({ page, ...rest });
}, 120_000);
