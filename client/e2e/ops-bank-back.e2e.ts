import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
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

it('a moderator without scripts takes back an order that is in no file yet', async () => {
  const looks = await visit(browser, { baseURL: product.url, locale: 'bn-BD' });
  await demo.signIn(looks.page, 'MODERATOR');
  const order = '[data-order]';
  const listed = async () => (await looks.page.goto('/ops/bank'), looks.page.locator(order).count());
  await expect.poll(listed, { timeout: 30_000 }).toBe(1);
  await looks.page.locator(`${order} summary`).click();
  expect(await violations(looks.page)).toEqual([]);
  await expectNoSidewaysScroll(looks.page);
  await leave(looks);

  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB', javaScriptEnabled: false });
  const { page } = reader;
  await demo.signIn(page, 'MODERATOR');
  await page.goto('/ops/bank');
  const id = (await page.locator(order).getAttribute('data-order'))!;
  await page.locator(`${order} summary`).click();
  await page.fill(`${order} [name=note]`, '                      ');
  await submitOf(page, `${order} form`).click();
  // Whoever gives no reason takes nothing back; what they typed it in stays open.
  await page.locator(`${order} details[open] [aria-invalid=true]`).waitFor();
  await page.fill(`${order} [name=note]`, 'Its owner asked us not to send it.');
  await submitOf(page, `${order} form`).click();
  await page.waitForURL('**/ops/bank?back');
  await page.locator('[data-notice=ok]').waitFor();
  expect(await page.locator(order).count()).toBe(0);
  expect(await page.locator('[data-waiting="0"]').count()).toBe(1);
  const query = 'query ($id: ID!) { withdrawal(id: $id) { status reason } }';
  expect(await demo.ask('EMPLOYER', query, { id })).toEqual({
    withdrawal: { status: 'FAILED', reason: 'Its owner asked us not to send it.' },
  });
  reader.complaints.length = 0; // the browser itself logs the refusal's status
  await leave(reader);
});
