import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, visit, writtenOn } from './browser.ts';
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

it.each([
  { locale: 'bn-BD', live: 'সরাসরি', lost: 'আবার যুক্ত হচ্ছে' },
  { locale: 'en-GB', live: 'Live', lost: 'Reconnecting' },
])(
  'fills the gap after the server was away, without a reload, in $locale',
  async ({ locale, live, lost }) => {
    const employer = await fundedEmployer(product.url);
    await employer.publish(`Before the break (${locale})`);
    const { page } = await visit(browser, { baseURL: product.url, locale });
    await page.goto('/tasks');
    await page.waitForSelector('[data-connection="live"]');
    await page.evaluate(() => Object.assign(window, { notReloaded: true }));

    await product.stop();
    await page.locator('[data-connection="reconnecting"]', { hasText: lost }).waitFor();
    await product.start();
    await employer.publish(`While the page was away (${locale})`);
    await page.locator('[data-new-tasks="1"]').click({ timeout: 40_000 });
    const titles = await writtenOn(page.locator('[data-feed] h2'));
    expect(titles.slice(0, 2)).toEqual([
      `While the page was away (${locale})`,
      `Before the break (${locale})`,
    ]);
    await page.locator('[data-connection="live"]', { hasText: live }).waitFor();
    expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
    await page.context().close();
  },
);
