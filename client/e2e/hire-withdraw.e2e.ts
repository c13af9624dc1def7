import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { DESK, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { freshNumber, submitOf } from './money.parts.ts';
import { Product } from './product.ts';
import { signIn } from './work.parts.ts';

/** Somebody who only employs, at a desk. */
const REST_S = 2;
let browser: Browser;
let product: Product;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ PAYOUT_METHOD_REST_SECONDS: String(REST_S), PAYOUT_DELAY_SECONDS: '1' });
  await product.start();
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

const desk = (more: { javaScriptEnabled?: boolean } = {}) =>
  visit(browser, { baseURL: product.url, locale: 'en-GB', viewport: DESK, ...more });
const current = (page: Page) => page.locator('header a[aria-current=page]').getAttribute('href');

describe.each([
  { name: 'with scripts', javaScriptEnabled: true },
  { name: 'without scripts', javaScriptEnabled: false },
])('$name', ({ javaScriptEnabled }) => {
  it('an employer withdraws what no task needed', async () => {
    const employer = await fundedEmployer(product.url, '20');
    await employer.publish('Tell us what you see', { reward: '0.1', slots: 10 });
    const reader = await desk({ javaScriptEnabled });
    const { page } = reader;
    const fine = async () => {
      // axe is a script itself.
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
      await expectNoSidewaysScroll(page);
    };
    await signIn(page, employer);
    await page.goto('/hire/wallet?currency=USD');
    // Ten slots of ten cents and a tenth of it for us.
    expect(await page.locator('[data-available=USD]').textContent()).toContain('$18.90');
    await page.getByRole('link', { name: 'Withdraw unused money' }).click();
    await page.waitForURL('**/wallet/withdraw?currency=USD');
    expect(await current(page)).toBe('/hire/wallet');
    await page.fill('[name=destination]', freshNumber());
    await page.fill('[name=password]', employer.credentials.password);
    await submitOf(page, '[data-add-method]').click();
    await page.waitForURL('**done=added');
    await page.waitForTimeout(REST_S * 1000 + 500);
    await page.reload();

    // Too much is refused, and it stays a matter of dollars.
    await page.fill('[name=amount]', '19');
    await submitOf(page, '[data-withdraw]').click();
    await page.locator('[data-notice=danger]', { hasText: '$0.10' }).waitFor();
    expect(await page.inputValue('[name=currency]')).toBe('USD');
    expect(reader.complaints.splice(0).join()).toMatch(/^(logs [^,]*status of 422[^,]*)?$/);
    await page.click('[data-chip=all]');
    await page.waitForURL('**/wallet/withdraw/wqt_*');
    expect(await page.locator('[data-quote]').textContent()).toContain('$18.90');
    expect(await current(page)).toBe('/hire/wallet');
    await fine();
    await submitOf(page, '[data-confirm]').click();
    await page.waitForURL('**/wallet/withdrawals/wdr_*');
    const paid = page.locator('[data-says=PAID]');
    await expect
      .poll(async () => (javaScriptEnabled || (await page.reload()), paid.count()), { timeout: 20_000 })
      .toBe(1);
    await fine();
    await page.goto('/wallet/withdrawals');
    await page.locator('[data-withdrawal]').waitFor();
    await page.getByRole('link', { name: 'Wallet' }).last().click();
    await page.waitForURL('**/hire/wallet');
    expect(await page.locator('[data-available=USD]').textContent()).toContain('$0');
    expect(await page.locator('[data-escrow=USD]').textContent()).toContain('$1.10');
    expect(await page.getByRole('link', { name: 'Withdraw unused money' }).count()).toBe(0);
    await leave(reader);
  });
});

it('an employer exchanges, reads the statement, and is led back to their own wallet', async () => {
  const employer = await fundedEmployer(product.url, '20');
  const reader = await desk();
  const { page } = reader;
  await signIn(page, employer);
  await page.goto('/hire/wallet?currency=USD');
  await page.locator('[data-ways-out]').getByRole('link', { name: 'Exchange' }).click();
  await page.waitForURL('**/wallet/exchange?currency=USD');
  await page.fill('[name=amount]', '5');
  await page.press('[name=amount]', 'Enter');
  await page.waitForURL('**/wallet/exchange/xqt_*');
  await submitOf(page, '[data-confirm]').click();
  await page.locator('[data-exchanged]').waitFor();
  await page.locator('main a', { hasText: 'Wallet' }).click();
  await page.waitForURL('**/hire/wallet?currency=BDT');
  expect(await page.locator('[data-available=BDT]').textContent()).toContain('৳600');
  for (const path of ['/wallet/methods', '/wallet/statement?currency=USD']) {
    await page.goto(path);
    expect(new URL(page.url()).pathname).toBe(path.split('?')[0]);
    expect(await page.locator('main a[href^="/hire/wallet"]').count()).toBe(1);
  }
  // The page of what was earned is still a worker’s.
  await page.goto('/wallet');
  expect(page.url()).toContain('/settings?add=WORKER');
  await leave(reader);
});

it('nobody who is not signed in sees any of it', async () => {
  for (const path of ['withdraw', 'methods', 'withdrawals', 'statement', 'exchange']) {
    const answer = await fetch(`${product.url}/wallet/${path}`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/sign-in?next=%2Fwallet%2F${path}`,
    ]);
  }
  const worker = await Person.signUp(product.url, 'WORKER');
  const reader = await visit(browser, { baseURL: product.url });
  await signIn(reader.page, worker);
  await reader.page.goto('/wallet/withdraw');
  expect(await reader.page.locator('main a').first().getAttribute('href')).toBe('/wallet?currency=BDT');
  await leave(reader);
});
