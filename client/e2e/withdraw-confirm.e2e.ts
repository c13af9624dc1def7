import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { expectNoSidewaysScroll, launch, leave, visit, type Visit } from './browser.ts';
import { asOwner } from './database.ts';
import { Person } from './market.ts';
import { earn, freshNumber, submitOf, withoutNews } from './money.parts.ts';
import { Product } from './product.ts';
import { signIn } from './work.parts.ts';

let browser: Browser;
let product: Product;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ PAYOUT_METHOD_REST_SECONDS: '0', CLEARING_APPROVALS: '0' });
  await product.start();
  employer = await Person.signUp(product.url, 'EMPLOYER');
  await employer.deposit('5000', 'BDT');
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

/** Somebody with ৳150 and a bKash number. */
async function readyWorker(): Promise<Person> {
  const worker = await Person.signUp(product.url, 'WORKER');
  await earn(employer, worker, '150');
  await worker.decide('addPayoutMethod', {
    method: 'BKASH',
    destination: freshNumber(),
    password: worker.credentials.password,
    idempotencyKey: randomUUID(),
  });
  return worker;
}
async function quoteOn(page: Page): Promise<string> {
  await page.goto('/wallet/withdraw');
  await page.click('[data-chip="100"]');
  await page.waitForURL('**/wallet/withdraw/wqt_*');
  return new URL(page.url()).pathname.split('/').at(-1)!;
}
const confirm = (page: Page) => submitOf(page, '[data-confirm]').click();
async function standing(who: Person): Promise<[available: string, withdrawals: number]> {
  const { viewer } = await who.ask<{
    viewer: { wallet: { available: { amount: string } }; withdrawals: { nodes: object[] } };
  }>('{ viewer { wallet(currency: BDT) { available { amount } } withdrawals { nodes { id } } } }', {});
  return [viewer.wallet.available.amount, viewer.withdrawals.nodes.length];
}
/** As its ten minutes pass: it ends so many seconds from now. */
const endIn = (seconds: number, quoteId: string) =>
  asOwner(
    product,
    `update withdrawal_quote set expires_at = now() + $1 * interval '1 second' where id = $2`,
    [seconds, quoteId],
  );
/** As an hour passes since the password was given. */
const anHourSince = ({ credentials }: Person) =>
  asOwner(
    product,
    `update session set proven_at = now() - interval '1 hour'
      where user_id = (select id from user_account where email = $1)`,
    [credentials.email],
  );
/** The browser notes every refusal; these were meant. */
const meant = ({ complaints }: Visit) =>
  expect(complaints.splice(0).join()).toMatch(/^(logs [^,]*status of 422[^,]*,?)*$/);

describe.each([
  { name: 'with scripts', javaScriptEnabled: true },
  { name: 'without scripts', javaScriptEnabled: false },
])('$name, in Bengali on a phone', ({ javaScriptEnabled }) => {
  it('whoever gave the password long ago gives it again before money leaves', async () => {
    const worker = await readyWorker();
    const reader = await visit(browser, { baseURL: product.url, javaScriptEnabled });
    const { page } = reader;
    await signIn(page, worker);
    await quoteOn(page);
    expect(await page.locator('[name=password]').count()).toBe(0);
    await anHourSince(worker);
    await confirm(page);
    await page.locator('[data-notice=info]', { hasText: 'পাসওয়ার্ড' }).waitFor();
    expect(await standing(worker)).toEqual(['150', 0]);
    // axe is a script itself.
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    await expectNoSidewaysScroll(page);

    await page.fill('[name=password]', 'not-the-password-at-all');
    await confirm(page);
    await page.locator('[name=password][aria-invalid=true]').waitFor();
    expect(await standing(worker)).toEqual(['150', 0]);
    meant(reader);

    await page.fill('[name=password]', worker.credentials.password);
    await confirm(page);
    await page.waitForURL('**/wallet/withdrawals/wdr_*');
    expect(await standing(worker)).toEqual(['50', 1]);
    await leave(reader);
  });

  it('a price that is no longer good is said, and the one of now is offered', async () => {
    const worker = await readyWorker();
    const reader = await visit(browser, { baseURL: product.url, javaScriptEnabled });
    const { page } = reader;
    // It is the answer to the form that says so: no news comes before it.
    if (javaScriptEnabled) await withoutNews(page);
    await signIn(page, worker);
    const old = await quoteOn(page);
    await endIn(-1, old);
    await confirm(page);
    await page.locator('[data-notice=warn]').waitFor();
    meant(reader);
    expect(await page.locator('[data-confirm]').count()).toBe(0);
    expect(await standing(worker)).toEqual(['150', 0]);
    // Opened again it says the same.
    await page.goto(`/wallet/withdraw/${old}`);
    await page.locator('[data-notice=warn]').waitFor();
    await expectNoSidewaysScroll(page);
    await submitOf(page, '[data-again]').click();
    await page.locator('[data-confirm]').waitFor();
    expect(page.url()).not.toContain(old);
    await confirm(page);
    await page.waitForURL('**/wallet/withdrawals/wdr_*');
    expect(await standing(worker)).toEqual(['50', 1]);
    await leave(reader);
  });
});

it('a price runs out before the reader’s eyes', async () => {
  const worker = await readyWorker();
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  await endIn(12, await quoteOn(page));
  await page.reload();
  await page.locator('[data-expiry] time[datetime^=PT]').waitFor();
  expect(await page.locator('[data-confirm]').count()).toBe(1);
  await page.locator('[data-notice=warn]').waitFor();
  expect(await page.locator('[data-notice=warn]').textContent()).toContain('no longer good');
  expect(await page.locator('[data-confirm]').count()).toBe(0);
  await leave(reader);
});

/** The server hears the next confirmation, and its answer is lost on the way; no other news reaches the page. */
async function loseAnswer(page: Page): Promise<void> {
  await withoutNews(page);
  await page.route(
    /[?][/]confirm/,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
}

it('a withdrawal whose answer was lost is found as it was made', async () => {
  const worker = await readyWorker();
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  const { page } = reader;
  await loseAnswer(page);
  await signIn(page, worker);
  const quote = await quoteOn(page);
  await page.waitForLoadState('networkidle');
  await confirm(page);
  await page.waitForURL('**/wallet/withdrawals/wdr_*');
  expect(await standing(worker)).toEqual(['50', 1]);
  // The price leads there from now on.
  await page.goto(`/wallet/withdraw/${quote}`);
  await page.waitForURL('**/wallet/withdrawals/wdr_*');
  reader.complaints.length = 0; // the browser itself logs the line that broke
  await leave(reader);
});

it('a price does not run out while it is not known what came of it', async () => {
  const worker = await readyWorker();
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  const { page } = reader;
  await loseAnswer(page);
  await signIn(page, worker);
  await page.clock.install();
  await quoteOn(page);
  await page.waitForLoadState('networkidle');
  await page.locator('[data-expiry] time[datetime^=PT]').waitFor();
  await page.route('**/graphql', (route) => route.abort());
  await confirm(page);
  await page.locator('[data-not-sent]').waitFor();
  await page.clock.fastForward('11:00');
  await page.locator('[data-expiry] time[datetime="PT0M0S"]').waitFor();
  expect(await page.getByText('no money has moved').count()).toBe(0);
  expect(await page.locator('[data-again]').count()).toBe(0);
  await confirm(page);
  await page.waitForURL('**/wallet/withdrawals/wdr_*');
  expect(await standing(worker)).toEqual(['50', 1]);
  reader.complaints.length = 0;
  await leave(reader);
});
