import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { DESK, PHONE, expectNoSidewaysScroll, launch, visit } from './browser.ts';
import { Person } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
let employer: Person;
beforeAll(async () => {
  browser = await launch();
  employer = await Person.signUp(baseURL, 'EMPLOYER');
});
afterAll(() => browser.close());

const looks = [PHONE, DESK].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const found = await violations(page);
    faults.push(...found.map((fault) => `${name} ${viewport.width} ${colorScheme}: ${fault}`));
    await expectNoSidewaysScroll(page);
  }
  return faults;
}

/** What no list of routes names: where there is no page, and the simulated checkouts that the API draws itself. */
describe.each([
  { locale: 'bn-BD', missing: 'পাতাটি পাওয়া যায়নি' },
  { locale: 'en-GB', missing: 'This page was not found' },
])('in $locale', ({ locale, missing }) => {
  it.each(['a stranger', 'an employer'])(
    'axe finds nothing wrong with the page that is not there, for %s',
    async (who) => {
      const { page } = await visit(browser, { baseURL, locale });
      if (who === 'an employer') await signIn(page, employer);
      for (const address of ['/there/is/no/such/page', '/tasks/tsk_00000000000000000000000000']) {
        const answer = await page.goto(address, { waitUntil: 'networkidle' });
        expect(answer?.status()).toBe(404);
        expect(await page.locator('h1').allInnerTexts()).toEqual([missing]);
        expect(await faultsOf(page, address)).toEqual([]);
      }
      await page.context().close();
    },
  );

  it.each(['USD', 'BDT'])(
    'axe finds nothing wrong with the checkout of a deposit in %s, before and after',
    async (currency) => {
      const { page } = await visit(browser, { baseURL, locale });
      await signIn(page, employer);
      for (const outcome of ['approve', 'cancel']) {
        const checkout = await employer.createDeposit(currency === 'USD' ? '25' : '500', currency);
        await page.goto(checkout);
        expect(await faultsOf(page, `${currency} open`)).toEqual([]);
        await page.locator(`button[name=outcome][value=${outcome}]`).click();
        await page.waitForLoadState();
        // Whoever comes back to it finds what became of it.
        await page.goto(checkout);
        await page.waitForLoadState('networkidle');
        expect(await page.locator('button[name=outcome]').count()).toBe(0);
        expect(await faultsOf(page, `${currency} ${outcome}`)).toEqual([]);
      }
      await page.context().close();
    },
  );
});
