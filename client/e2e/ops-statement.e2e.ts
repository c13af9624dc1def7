import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { grant } from './database.ts';
import { account, signIn, type Account } from './people.ts';
import { Product } from './product.ts';

let browser: Browser;
let product: Product;
let moderator: Account;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create();
  await product.start();
  moderator = await account(product.url, ['WORKER'], 'Rahima');
  await grant(product, moderator.email, 'MODERATOR');
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

const HEAD = 'date,reference,bank_number,outcome,amount,currency';
/** A day that is over in Dhaka, wherever this runs. */
const day = new Date(Date.now() - 30 * 3_600_000).toISOString().slice(0, 10);
const file = (...rows: string[]) => ({
  ...{ name: 'statement.csv', mimeType: 'text/csv' },
  buffer: Buffer.from([HEAD, ...rows].join('\r\n')),
});

describe.each([
  { how: 'with scripts', javaScriptEnabled: true, locale: 'bn-BD', reference: 'wdr_somebody1' },
  { how: 'without scripts', javaScriptEnabled: false, locale: 'en-GB', reference: 'wdr_somebody2' },
])('a moderator $how', ({ javaScriptEnabled, locale, reference }) => {
  it('brings the bank’s statement, is told what is wrong by line, and finds what differs', async () => {
    const reader = await visit(browser, { baseURL: product.url, locale, javaScriptEnabled });
    const { page } = reader;
    await signIn(page, moderator);
    await page.goto('/ops/bank', { waitUntil: 'networkidle' });
    const bring = async (...rows: string[]) => {
      await page.fill('[data-statement] [name=from]', day);
      await page.fill('[data-statement] [name=to]', day);
      await page.setInputFiles('[data-statement] [name=csv]', file(...rows));
      await page.locator('[data-statement] button').click();
    };
    const good = `${day},${reference},B-${reference},PAID,77.00,BDT`;
    await bring(good, `${day},=1+1,B-2,PAID,5,BDT`, `${day},wdr_3,B-3,PAID,1e30,BDT`);
    await page.locator('[data-faults] [data-row="4"]').waitFor();
    expect(
      await page.locator('[data-faults] li').evaluateAll((all) => all.map((one) => one.dataset['row'])),
    ).toEqual(['3', '4']);
    // axe is a script itself.
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    await expectNoSidewaysScroll(page);

    await bring(good);
    await page.waitForURL(/\/ops\/bank\?statement=1\.0\.\d$/);
    await page.locator('[data-notice=ok]').waitFor();
    await bring(good);
    await page.waitForURL(/\/ops\/bank\?statement=0\.1\.\d$/);
    await page.click('[data-notice=ok] a');
    await page.waitForURL('**/ops/reconciliation');
    expect(await page.getByText(reference).count()).toBe(1);
    reader.complaints.length = 0; // the browser itself logs the refusal's status
    await leave(reader);
  });
});
