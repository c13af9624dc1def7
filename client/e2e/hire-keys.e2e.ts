import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { DESK, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { counts, manyDelivered } from './hire.parts.ts';
import { fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each([
  { locale: 'bn-BD', colorScheme: 'light', title: 'কিবোর্ড দিয়ে', left: 'আর প্রায় ১ মিনিট' },
  { locale: 'en-GB', colorScheme: 'dark', title: 'Keys', left: 'About 1 minute left' },
] as const)(
  'the sheet of keys opens by ?, holds the focus, and lets no key through: $locale',
  async (way) => {
    const { locale, colorScheme, title, left } = way;
    const employer = await fundedEmployer(baseURL);
    const { taskId, ids } = await manyDelivered(baseURL, employer, { title: 'Look at the keys', count: 5 });
    const reader = await visit(browser, { baseURL, locale, colorScheme, viewport: DESK });
    const { page } = reader;
    await signIn(page, employer);
    await page.goto(`/hire/tasks/${taskId}/review`, { waitUntil: 'networkidle' });
    const sheet = page.getByRole('dialog', { name: title });
    await page.keyboard.press('?');
    await sheet.waitFor();
    expect(await sheet.locator('dt').allInnerTexts()).toEqual(['A', 'R', 'V', '1–9', 'J · K', 'X', 'Z', '?']);
    expect(await violations(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    for (let n = 0; n < 4; n += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('main article, main a') ?? null),
      ).toBeNull();
    }
    await page.keyboard.press('a');
    expect(await page.locator('[data-mark]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });

    // By its button too, which has the focus again afterwards; the switch in it turns all the letters off.
    await page.locator('[data-keys]').focus();
    await page.keyboard.press('Enter');
    await sheet.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-keys'))).toBe(true);
    await page.keyboard.press('?');
    await page.keyboard.press('a');
    expect(await sheet.isVisible()).toBe(false);
    expect(await page.locator('[data-mark]').count()).toBe(0);
    await page.locator('[data-keys]').click();
    await sheet.getByRole('checkbox').check();
    await sheet.getByRole('button').click();
    await sheet.waitFor({ state: 'hidden' });

    // Three decisions are a pace.
    for (let n = 0; n < 3; n += 1) {
      expect(await page.locator('[data-minutes-left]').count()).toBe(0);
      await page.locator(`[data-proof="${ids[n]}"]`).waitFor();
      await page.keyboard.press('a');
    }
    await page.locator('[data-minutes-left="1"]', { hasText: left }).waitFor();
    expect(await counts(employer, taskId)).toMatchObject({ submitted: 5, approved: 0 });
    await leave(reader);
  },
);
