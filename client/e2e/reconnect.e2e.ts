import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, visit } from './browser.ts';
import { fundedEmployer } from './market.ts';
import { Product } from './product.ts';

let browser: Browser;
let product: Product;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create();
  await product.start();
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

it('fills the gap after the server was away, without a reload', async () => {
  const employer = await fundedEmployer(product.url);
  await employer.publish('Before the break');
  const { page } = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  await page.goto('/tasks');
  await page.waitForSelector('[data-connection="live"]');
  await page.evaluate(() => Object.assign(window, { notReloaded: true }));

  await product.stop();
  await page.waitForSelector('[data-connection="reconnecting"]');
  await product.start();
  await employer.publish('While the page was away');
  await page.locator('[data-new-tasks]').click({ timeout: 40_000 });
  expect(await page.locator('[data-feed] h2').allInnerTexts()).toEqual([
    'While the page was away',
    'Before the break',
  ]);
  await page.waitForSelector('[data-connection="live"]');
  expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
  await page.context().close();
});
