import { readFile } from 'node:fs/promises';
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
  product = await Product.create({
    DEMO: 'on',
  });
  await product.start();
  demo = await Demo.open(product.url);
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

it('a moderator takes a file to the bank, and notes what it paid', async () => {
  const reader = await visit(browser, { baseURL: product.url });
  const { page } = reader;
  await demo.signIn(page, 'MODERATOR');
  await page.goto('/ops');
  await page.click('a[href="/ops/bank"]');
  const waiting = page.locator('[data-waiting="1"]');
  await expect.poll(async () => (await page.goto('/ops/bank'), waiting.count()), { timeout: 30_000 }).toBe(1);
  await page.click('form[action="?/export"] button');
  await page.waitForURL('**/ops/bank/bbt_*');
  await expectNoSidewaysScroll(page);
  expect(await violations(page)).toEqual([]);

  const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')]);
  const file = await readFile(await download.path(), 'utf8');
  // The demo's employer took 600 taka out; ten are the fee.
  const line = file.split('\r\n')[1] ?? '';
  expect(line).toMatch(/^PRACTICE-0001,090261234,1234567890123,Shapla Research,590\.00,BDT,wdr_\w+$/);
  const id = line.split(',').at(-1)!;

  const card = `[data-transfer="${id}"]`;
  await submitOf(page, `${card} form`).click();
  // Nothing is taken for granted where nobody chose.
  await page.locator(`${card} [data-notice=danger]`).waitFor();
  await page.check(`${card} [value=PAID]`);
  await page.fill(`${card} [name=reference]`, 'BEFTN/77');
  await submitOf(page, `${card} form`).click();
  await page.waitForURL(/\/ops\/bank\/bbt_\w+\?done/);
  expect(await page.locator(card).getAttribute('data-state')).toBe('PAID');
  const query = 'query ($id: ID!) { withdrawal(id: $id) { status providerReference } }';
  const read = async () => (await demo.ask<{ withdrawal: unknown }>('EMPLOYER', query, { id })).withdrawal;
  await expect.poll(read, { timeout: 20_000 }).toEqual({ status: 'PAID', providerReference: 'BEFTN/77' });
  reader.complaints.length = 0; // the browser itself logs the refusal's status
  await leave(reader);
});
