import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { DESK, PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { billDemo } from './database.ts';
import { Demo, type Reader } from './demo.ts';
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

const readers: Reader[] = ['STRANGER', 'WORKER', 'EMPLOYER', 'MODERATOR'];
const languages = ['bn-BD', 'en-GB'];
const looks = [PHONE, DESK].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

describe.each(languages)('in %s', (locale) => {
  it.each(readers)(
    'no page of a %s has a fault or scrolls sideways, small or wide, light or dark',
    async (who) => {
      const reader = await visit(browser, { baseURL: product.url, locale });
      const { page } = reader;
      await demo.signIn(page, who);
      const faults: string[] = [];
      for (const route of routes.filter((one) => one.reader === who)) {
        for (const address of await addressesOf(route, demo)) {
          await page.goto(address, { waitUntil: 'networkidle' });
          expect(new URL(page.url()).pathname, 'nobody is led away').toBe(address.split('?')[0]);
          for (const { viewport, colorScheme } of looks) {
            await page.setViewportSize(viewport);
            await page.emulateMedia({ colorScheme });
            const found = await violations(page);
            faults.push(...found.map((fault) => `${address} ${viewport.width} ${colorScheme}: ${fault}`));
            await expectNoSidewaysScroll(page);
          }
        }
      }
      expect(faults).toEqual([]);
      await leave(reader);
    },
    480_000,
  );
});
