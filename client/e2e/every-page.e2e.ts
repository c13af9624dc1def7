import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, leave, visit } from './browser.ts';
import { billDemo } from './database.ts';
import { Demo, type Reader } from './demo.ts';
import { formFaults, places } from './forms.ts';
import { policyFaults } from './policy.ts';
import { Product } from './product.ts';
import { addressesOf, routes } from './routes.ts';

let browser: Browser;
let product: Product;
let demo: Demo;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ DEMO: 'on' });
  await product.start();
  demo = await Demo.open(product.url);
  await billDemo(product, demo);
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

/** How many forms each reader finds at least; a crawl that finds none would find no fault either. */
const readers: [Reader, number][] = [
  ['STRANGER', 10],
  ['WORKER', 20],
  ['EMPLOYER', 15],
  ['MODERATOR', 10],
];

it.each(readers)(
  'every page of a %s runs only files of its own, and its forms can be sent without scripts to what answers them',
  async (who, least) => {
    const known = await places();
    const reader = await visit(browser, { baseURL: product.url, javaScriptEnabled: false });
    const { page } = reader;
    await demo.signIn(page, who);
    const faults: string[] = [];
    let count = 0;
    // Of pages that are for everybody, each reader meets forms of their own.
    for (const route of routes.filter((one) => one.reader === who || one.reader === 'STRANGER')) {
      for (const address of await addressesOf(route, demo)) {
        const answer = await page.goto(address);
        faults.push(...policyFaults(address, answer?.headers()['content-security-policy']));
        const found = await formFaults(page, known);
        count += found.count;
        faults.push(...found.faults);
      }
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(least);
    await leave(reader);
  },
  240_000,
);
