import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { DESK, expectNoSidewaysScroll, launch, leave, visit, type Visit } from './browser.ts';
import { asOwner } from './database.ts';
import { Person, fundedEmployer } from './market.ts';
import { earn, submitOf, withoutNews } from './money.parts.ts';
import { Product } from './product.ts';
import { signIn } from './work.parts.ts';

let browser: Browser;
let product: Product;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ CLEARING_APPROVALS: '0' });
  await product.start();
  employer = await fundedEmployer(product.url);
  await employer.deposit('5000', 'BDT');
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

/** Somebody paid in both currencies: ৳120 and $1.50. */
async function paidTwice(): Promise<Person> {
  const worker = await Person.signUp(product.url, 'WORKER');
  await earn(employer, worker, '120');
  await earn(employer, worker, '1.5', 'USD');
  return worker;
}
async function balances(who: Person): Promise<string[]> {
  const { viewer } = await who.ask<{ viewer: Record<string, { available: { amount: string } }> }>(
    '{ viewer { usd: wallet { available { amount } } bdt: wallet(currency: BDT) { available { amount } } } }',
    {},
  );
  return [viewer['usd']!.available.amount, viewer['bdt']!.available.amount];
}
const pathOf = (page: Page) => new URL(page.url()).pathname;
/** As its ten minutes pass: it ends so many seconds from now. */
const endIn = (seconds: number, quoteId: string) =>
  asOwner(product, `update exchange_quote set expires_at = now() + $1 * interval '1 second' where id = $2`, [
    seconds,
    quoteId,
  ]);
async function quoteOn(page: Page, currency: string, typed: string): Promise<string> {
  await page.goto(`/wallet/exchange?currency=${currency}`);
  await page.fill('[name=amount]', typed);
  await page.press('[name=amount]', 'Enter');
  await page.waitForURL('**/wallet/exchange/xqt_*');
  return pathOf(page).split('/').at(-1)!;
}
/** The browser notes every refusal; these were meant. */
const meant = ({ complaints }: Visit) =>
  expect(complaints.splice(0).join()).toMatch(/^(logs [^,]*status of 422[^,]*,?)*$/);

describe.each([
  { name: 'with scripts', javaScriptEnabled: true },
  { name: 'without scripts', javaScriptEnabled: false },
])('$name, in Bengali on a phone', ({ javaScriptEnabled }) => {
  const options = () => ({ baseURL: product.url, javaScriptEnabled });

  it('somebody paid in both currencies makes taka of their dollars, once however often they confirm', async () => {
    const worker = await paidTwice();
    const reader = await visit(browser, options());
    const { page } = reader;
    await signIn(page, worker);
    await page.goto('/wallet');
    await page.click('a[href^="/wallet/exchange"]');
    await page.waitForURL('**/wallet/exchange?currency=BDT');
    await page.click('a[href="/wallet/exchange?currency=USD"]');
    await page.locator('[data-exchange=USD]').waitFor();
    await expectNoSidewaysScroll(page);
    const id = await quoteOn(page, 'USD', '১.২৫');
    expect(await page.locator('[data-received]').textContent()).toContain('৳১৫০.০০');
    expect(await page.locator('[data-quote] dl').textContent()).toContain('$১ = ৳১২০');
    await page.locator('[data-expiry] time').waitFor();
    await expectNoSidewaysScroll(page);
    expect(await balances(worker)).toEqual(['1.5', '120']);

    const second = await page.context().newPage();
    // It would hear of the exchange, and show it: here somebody is quicker than the news.
    if (javaScriptEnabled) await withoutNews(second);
    await second.goto(page.url());
    await submitOf(page, '[data-confirm]').click();
    await page.locator('[data-exchanged]').waitFor();
    expect(pathOf(page)).toBe(`/wallet/exchange/${id}`);
    expect(await page.locator('[data-notice=ok]').textContent()).toContain('$১.২৫ বদলে ৳১৫০.০০ হয়েছে');
    await expect.poll(() => page.locator('[data-left=USD]').textContent()).toContain('$০.২৫');
    expect(await page.locator('[data-left=BDT]').textContent()).toContain('৳২৭০');
    await expectNoSidewaysScroll(page);
    // The same quote still stands on another page.
    await submitOf(second, '[data-confirm]').click();
    await second.locator('[data-exchanged]').waitFor();
    expect(await balances(worker)).toEqual(['0.25', '270']);

    await page.goto('/wallet?currency=BDT');
    expect(await page.locator('[data-entry=EXCHANGE]').textContent()).toContain('+৳১৫০');
    expect(await page.locator('[data-entry=EXCHANGE]').count()).toBe(1);
    await leave(reader);
  });

  it('a rate that is no longer good is said, and the one of now is offered', async () => {
    const worker = await paidTwice();
    const reader = await visit(browser, options());
    const { page } = reader;
    // It is the answer to the form that says so: no news comes before it.
    if (javaScriptEnabled) await withoutNews(page);
    await signIn(page, worker);
    const old = await quoteOn(page, 'BDT', '60');
    await endIn(-1, old);
    await submitOf(page, '[data-confirm]').click();
    await page.locator('[data-notice=warn]').waitFor();
    meant(reader);
    expect(await page.locator('[data-confirm]').count()).toBe(0);
    expect(await balances(worker)).toEqual(['1.5', '120']);
    // Opened again it says the same.
    await page.goto(`/wallet/exchange/${old}`);
    await page.locator('[data-notice=warn]').waitFor();
    await submitOf(page, '[data-again]').click();
    await page.locator('[data-confirm]').waitFor();
    expect(pathOf(page)).not.toContain(old);
    await submitOf(page, '[data-confirm]').click();
    await page.locator('[data-exchanged]').waitFor();
    // ৳1 is $0.008333 at this table's rate.
    expect(await balances(worker)).toEqual(['1.99998', '60']);
    await leave(reader);
  });
});

it('the other wallet, named above the open one, shows what comes in while the page stays open', async () => {
  const worker = await Person.signUp(product.url, 'WORKER');
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  await page.goto('/wallet?currency=BDT');
  await page.locator('[data-line=live]').waitFor({ state: 'attached' });
  const dollars = page.locator('main nav a[href*="currency=USD"]');
  expect(await dollars.innerText()).toContain('$0');
  await earn(employer, worker, '1.5', 'USD');
  await expect.poll(() => dollars.innerText()).toContain('$1.50');
  await leave(reader);
});

it('a rate runs out before the reader’s eyes', async () => {
  const worker = await paidTwice();
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  await endIn(15, await quoteOn(page, 'USD', '1'));
  await page.reload();
  await page.locator('[data-expiry] time[datetime^=PT]').waitFor();
  expect(await page.locator('[data-confirm]').count()).toBe(1);
  await page.locator('[data-notice=warn]').waitFor();
  expect(await page.locator('[data-confirm]').count()).toBe(0);
  expect(await page.locator('[data-notice=warn]').textContent()).toContain('no longer good');
  expect(await page.locator('[data-again] button').textContent()).toBe('See the rate of now');
  await leave(reader);
});

it('what cannot be exchanged is refused beside the field, and the way that was chosen stays', async () => {
  const worker = await paidTwice();
  const reader = await visit(browser, { baseURL: product.url, javaScriptEnabled: false, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  for (const [amount, words] of [
    ['', 'Fill this in'],
    ['0', 'too little to bring anything'],
    ['-1', 'not valid'],
    ['1e3', 'not valid'],
    ['NaN', 'not valid'],
    ['1.1234567', 'not valid'],
    ['১২৩৪৫৬৭৮৯০১২৩৪৫৬', 'not valid'],
  ] as const) {
    await page.goto('/wallet/exchange?currency=USD');
    await page.fill('[name=amount]', amount);
    await submitOf(page, '[data-exchange=USD]').click();
    await page.locator('[data-exchange=USD] [name=amount][aria-invalid=true]').waitFor();
    expect(await page.locator('[data-exchange]').textContent()).toContain(words);
  }
  await page.goto('/wallet/exchange?currency=USD');
  await page.fill('[name=amount]', '2');
  await submitOf(page, '[data-exchange]').click();
  await page.locator('[data-notice=danger]').waitFor();
  expect(await page.locator('[data-notice=danger]').textContent()).toContain('$0.50');
  expect(await page.locator('[data-exchange=USD] [name=amount]').inputValue()).toBe('2');
  expect(await balances(worker)).toEqual(['1.5', '120']);
  meant(reader);
  await leave(reader);
});

it('a refusal finds its form on the page as it stands, whatever else its address said', async () => {
  const worker = await paidTwice();
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  await page.goto('/wallet/exchange?currency=USD&amount=2', { waitUntil: 'networkidle' });
  await page.evaluate(() => document.body.setAttribute('data-standing', ''));
  await submitOf(page, '[data-exchange]').click();
  await page.locator('[data-notice=danger]', { hasText: '$0.50' }).waitFor();
  expect(await page.inputValue('[name=amount]')).toBe('2');
  expect(await page.locator('body[data-standing]').count()).toBe(1);
  meant(reader);
  await leave(reader);
});

it('is led to where it helps, and shows nobody the quotes of others', async () => {
  const [worker, other] = [await Person.signUp(product.url, 'WORKER'), await paidTwice()];
  await earn(employer, worker, '120');
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB', viewport: DESK });
  const { page } = reader;
  await signIn(page, worker);
  await page.goto('/wallet');
  await page.locator('[data-withdraw]').waitFor();
  expect(await page.locator('a[href^="/wallet/exchange"]').count()).toBe(0);
  const { quoteExchange } = await other.ask<{ quoteExchange: { quote: { id: string } } }>(
    'mutation ($input: QuoteExchangeInput!) { quoteExchange(input: $input) { ... on QuoteExchangePayload { quote { id } } } }',
    { input: { amount: { amount: '1', currency: 'USD' }, to: 'BDT' } },
  );
  for (const id of [quoteExchange.quote.id, 'xqt_nothing'])
    expect((await page.goto(`/wallet/exchange/${id}`))?.status()).toBe(404);
  reader.complaints.length = 0; // the browser itself logs each refusal's status
  await page.goto('/wallet/exchange?currency=USD');
  await page.getByText('There is nothing here to exchange.').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await violations(page)).toEqual([]);
  await leave(reader);
});

it('an exchange whose answer was lost is found as it was made', async () => {
  const worker = await paidTwice();
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  const { page } = reader;
  await withoutNews(page);
  await page.route(
    /[?][/]confirm/,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await signIn(page, worker);
  await quoteOn(page, 'USD', '1');
  await page.waitForLoadState('networkidle');
  await submitOf(page, '[data-confirm]').click();
  await page.locator('[data-exchanged]').waitFor();
  expect(await page.locator('[data-not-sent]').count()).toBe(0);
  expect(await balances(worker)).toEqual(['0.5', '240']);
  reader.complaints.length = 0; // the browser itself logs the line that broke
  await leave(reader);
});
