import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, leave, visit } from './browser.ts';
import { Demo } from './demo.ts';
import { submitOf } from './money.parts.ts';
import { Product } from './product.ts';

let browser: Browser;
let product: Product;
let demo: Demo;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ DEMO: 'on' });
  await product.start();
  demo = await Demo.open(product.url);
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

const NOTE = 'We looked at it together with the people of the provider.';

/** The demo has one of each that waits for a decision; the one of unknown outcome as soon as it was sent. */
async function open(page: Page, status: string): Promise<string> {
  const waiting = page.locator(`[data-payout]:has([data-status=${status}]) a`);
  await expect
    .poll(async () => (await page.goto('/ops/payouts'), waiting.count()), { timeout: 30_000 })
    .toBe(1);
  await waiting.click();
  await page.waitForURL('**/ops/payouts/wdr_*');
  return new URL(page.url()).pathname.split('/')[3] ?? '';
}
const statusOf = async (id: string) =>
  (
    await demo.ask<{ withdrawal: { status: string } }>(
      'MODERATOR',
      'query ($id: ID!) { withdrawal(id: $id) { status } }',
      { id },
    )
  ).withdrawal.status;

it('a moderator refuses a held withdrawal with a reason, without scripts', async () => {
  const reader = await visit(browser, { baseURL: product.url, javaScriptEnabled: false, locale: 'en-GB' });
  const { page } = reader;
  await demo.signIn(page, 'MODERATOR');
  await page.goto('/ops');
  await page.click('[data-queue="/ops/payouts"]');
  const id = await open(page, 'RISK_HOLD');
  expect(await page.locator('main').textContent()).toContain('People with this account');
  await page.locator('[data-judge=refuse] textarea').fill(NOTE);
  await submitOf(page, '[data-judge=refuse]').click();
  await page.waitForURL('**/ops/payouts?done=refused');
  expect(await statusOf(id)).toBe('REFUSED');
  await page.goto(`/ops/payouts/${id}`);
  expect(await page.locator('main').textContent()).toContain(NOTE);
  await leave(reader);
});

it('a moderator settles one that the provider muddled, as its statement says', async () => {
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  const { page } = reader;
  await demo.signIn(page, 'MODERATOR');
  const id = await open(page, 'UNKNOWN');
  await page.waitForLoadState('networkidle');
  await page.locator('[data-judge=settle] textarea').fill(NOTE);
  await submitOf(page, '[data-judge=settle]').click();
  // Nothing is taken for granted where nobody chose.
  await page.locator('[data-notice=danger]').waitFor();
  await page.check('[data-judge=settle] [value=PAID]');
  await page.locator('[data-judge=settle] textarea').fill(NOTE);
  await submitOf(page, '[data-judge=settle]').click();
  await page.waitForURL('**/ops/payouts?done=settled');
  expect(await statusOf(id)).toBe('PAID');
  reader.complaints.length = 0; // the browser itself logs the refusal's status
  await leave(reader);
});
