import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { DESK, expectNoSidewaysScroll, launch, leave, visit, type Visit } from './browser.ts';
import { grant } from './database.ts';
import { account, signIn, type Account } from './people.ts';
import { Product } from './product.ts';

let browser: Browser;
let product: Product;
let moderator: Account;
let admin: Account;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create();
  await product.start();
  [moderator, admin] = [
    await account(product.url, ['WORKER'], 'Rahima'),
    await account(product.url, ['WORKER'], 'Karim'),
  ];
  await grant(product, moderator.email, 'MODERATOR');
  await grant(product, admin.email, 'ADMIN');
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

const NOTE = 'The offer of November, promised by mail.';
const idOf = async (who: Account) =>
  (await who.ask<{ viewer: { user: { id: string } } }>('{ viewer { user { id } } }')).viewer.user.id;
const purse = async (who: Account) =>
  (
    await who.ask<{ viewer: { wallet: object } }>(
      '{ viewer { wallet { promo { amount } available { amount } } } }',
    )
  ).viewer.wallet;
/** The browser notes every refusal; these were meant. */
const meant = ({ complaints }: Visit) =>
  expect(complaints.splice(0).join()).toMatch(/^(logs [^,]*status of 422[^,]*,?)*$/);

describe.each([
  { how: 'with scripts', javaScriptEnabled: true, locale: 'bn-BD', amount: '৭.৫', told: '$৭.৫০' },
  { how: 'without scripts', javaScriptEnabled: false, locale: 'en-GB', amount: '7.5', told: '$7.50' },
])('an administrator $how', ({ javaScriptEnabled, locale, amount, told }) => {
  it('gives an employer credit, who sees it and cannot take it out', async () => {
    const employer = await account(product.url, ['EMPLOYER'], 'Rahim Research');
    const id = await idOf(employer);
    const reader = await visit(browser, { baseURL: product.url, locale, javaScriptEnabled });
    const { page } = reader;
    const fine = async () => {
      // axe is a script itself.
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
      await expectNoSidewaysScroll(page);
    };
    const give = async (whom: string, typed: string) => {
      await page.fill('[name=whom]', whom);
      await page.fill('[name=amount]', typed);
      await page.fill('[name=note]', NOTE);
      await page.locator('[data-give] button').click();
    };
    await signIn(page, admin);
    await page.goto('/ops');
    await page.click('a[href="/ops/promo"]');
    await page.waitForURL('**/ops/promo');
    await page.waitForLoadState('networkidle');
    await fine();
    await give('usr_nobody', amount);
    await page.locator('[name=whom][aria-invalid=true]').waitFor();
    await fine();
    const confirm = page.locator(`[data-confirm=${id}]`);
    for (const typed of ['0', '1e3', '1000.01']) {
      await page.goto('/ops/promo', { waitUntil: 'networkidle' });
      await give(id, typed);
      if (typed !== '1e3') await confirm.locator('button').click();
      await page.locator('[name=amount][aria-invalid=true]').waitFor();
    }
    meant(reader);
    expect(await purse(employer)).toEqual({ promo: { amount: '0' }, available: { amount: '0' } });

    await page.goto(`/ops/promo?to=${id}`, { waitUntil: 'networkidle' });
    expect(await page.inputValue('[name=whom]')).toBe(id);
    await give(employer.email.toUpperCase(), amount);
    // Whose that is stands there before anything is given.
    await confirm.waitFor();
    for (const words of ['Rahim Research', id, told, NOTE])
      expect(await confirm.textContent()).toContain(words);
    await fine();
    expect(await purse(employer)).toEqual({ promo: { amount: '0' }, available: { amount: '0' } });
    await confirm.locator('button').click();
    await page.waitForURL('**/ops/promo?done=given');
    const line = page.locator(`[data-grant=${id}]`);
    await line.waitFor();
    for (const words of ['Rahim Research', told, NOTE, 'Karim'])
      expect(await line.textContent()).toContain(words);
    await fine();
    await leave(reader);
    expect(await purse(employer)).toEqual({ promo: { amount: '7.5' }, available: { amount: '0' } });

    const second = await visit(browser, { baseURL: product.url, locale, javaScriptEnabled, viewport: DESK });
    await signIn(second.page, employer);
    await second.page.goto('/hire/wallet?currency=USD');
    expect(await second.page.locator('[data-credit="7.5"]').textContent()).toContain(told);
    expect(await second.page.locator('a[href^="/wallet/withdraw?"]').count()).toBe(0);
    await second.page.goto('/wallet/exchange?currency=USD');
    await second.page.locator('[data-notice=info]').waitFor();
    expect(await second.page.locator('[data-exchange]').count()).toBe(0);
    await leave(second);
    const { quoteExchange } = await employer.ask<{ quoteExchange: object }>(
      'mutation ($input: QuoteExchangeInput!) { quoteExchange(input: $input) { ... on UserError { code } } }',
      { input: { amount: { amount: '1', currency: 'USD' }, to: 'BDT' } },
    );
    expect(quoteExchange).toEqual({ code: 'INSUFFICIENT_FUNDS' });
  });
});

it('a moderator reads what was given and gives nothing; nobody else finds the page', async () => {
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  await signIn(reader.page, moderator);
  await reader.page.goto('/ops/promo');
  expect(await reader.page.locator('[data-grant]').count()).toBe(2);
  expect(await reader.page.locator('[data-give]').count()).toBe(0);
  await leave(reader);
  const other = await visit(browser, { baseURL: product.url });
  await signIn(other.page, await account(product.url));
  expect((await other.page.goto('/ops/promo'))?.status()).toBe(404);
  await other.page.context().close();
});
