import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { reserveOn, signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each(['bn-BD', 'en-GB'])(
  'fits a phone with hours on the clock and on the last shelf, in %s',
  async (locale) => {
    const employer = await fundedEmployer(baseURL);
    const long = await employer.publish('A translation of many hours', { minutes: 170, reward: '3' });
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signIn(page, await Person.signUp(baseURL, 'WORKER'));
    await reserveOn(page, long);
    for (const width of [PHONE.width, 320]) {
      await page.setViewportSize({ ...PHONE, width });
      await expectNoSidewaysScroll(page);
    }
    // What is left stands in one line.
    const clock = await page.locator('[data-countdown] time').boundingBox();
    expect(clock?.height).toBeLessThan(30);

    await page.setViewportSize(PHONE);
    await page.goto('/my-work?tab=ended', { waitUntil: 'networkidle' });
    const chosen = page.locator('nav [aria-current=page][href*=ended]');
    await expect
      .poll(async () => {
        const box = await chosen.boundingBox();
        return box && box.x + box.width;
      })
      .toBeLessThanOrEqual(PHONE.width);
    await leave(reader);
  },
);
