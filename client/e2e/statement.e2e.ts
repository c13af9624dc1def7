import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const shellOf = async (page: Page) => {
  const parts = await page.locator('body > div > div > :is(header, footer), nav').all();
  return (await Promise.all(parts.map((part) => part.isVisible()))).filter(Boolean).length;
};

describe.each([
  { locale: 'bn-BD', javaScriptEnabled: true, closing: '$৪৯.৩৩৯৯৯' },
  { locale: 'en-GB', javaScriptEnabled: false, closing: '$49.33999' },
])('who only employs, $locale, scripts: $javaScriptEnabled', ({ locale, javaScriptEnabled, closing }) => {
  it('reads the month’s statement, on paper too, and its file says the same', async () => {
    const employer = await fundedEmployer(baseURL);
    await employer.publish('=HYPERLINK("https://a.example") and what it shows', {
      slots: 10,
      reward: '0.060001',
    });
    const reader = await visit(browser, { baseURL, locale, javaScriptEnabled });
    const { page } = reader;
    await signIn(page, employer);
    await page.goto('/hire/wallet?currency=USD');
    await page.click('main a[href^="/wallet/statement"]');
    await page.waitForURL('**/wallet/statement?currency=USD');
    expect(await page.locator('[data-closing=available]').textContent()).toBe(closing);
    await expectNoSidewaysScroll(page);
    const shown = await page.locator('[data-entries] li').count();
    await page.click('[data-before]');
    await page.waitForURL('**/wallet/statement?*month=*');
    expect(await page.locator('[data-entries]').count()).toBe(0);
    await page.goto('/wallet/statement?currency=USD');

    const file = await page.request.get((await page.getAttribute('[data-csv]', 'href'))!);
    const text = (await file.body()).toString('utf8');
    expect(text.startsWith('\uFEFFat,account,kind,amount,amount_micros,currency,balance_after,')).toBe(true);
    const rows = text.trimEnd().split('\r\n').slice(1);
    expect(rows).toHaveLength(shown);
    const available = rows.filter((row) => row.split(',')[1] === 'AVAILABLE');
    expect(available.reduce((sum, row) => sum + Number(row.split(',')[4]), 0)).toBe(49_339_990);
    const held = rows.filter((row) => row.includes('HYPERLINK'));
    expect(held).not.toHaveLength(0);
    for (const row of held) expect(row).toContain(`,"'=HYPERLINK(""https://a.example"")`);

    expect(await shellOf(page)).not.toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await shellOf(page)).toBe(0);
    expect(await page.locator('[data-csv]').isVisible()).toBe(false);
    expect(await page.locator('[data-closing=available]').isVisible()).toBe(true);
    await leave(reader);
  });
});

it('a stranger gets no file', async () => {
  const reader = await visit(browser, { baseURL });
  const month = new Date(Date.now() + 6 * 3_600_000).toISOString().slice(0, 7);
  const answer = await reader.page.request.get(`/statements/USD/${month}.csv`, { maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  expect(answer.headers()['location']).toContain('/sign-in');
  await leave(reader);
});
