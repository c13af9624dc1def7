import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESK, PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { fundedEmployer } from './market.ts';
import { account, signIn, type Account } from './people.ts';

const baseURL = inject('url');
let browser: Browser;
let axe: string;
let taskPath: string;
let person: Account;

beforeAll(async () => {
  browser = await launch();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  person = await account(baseURL, ['WORKER', 'EMPLOYER']);
  const employer = await fundedEmployer(baseURL);
  taskPath = `/tasks/${await employer.publish('একটি পাতা দেখে মতামত লিখুন')}`;
});
afterAll(() => browser.close());

interface Finding {
  id: string;
  nodes: { html: string }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }).axe.run(),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const open = [
  '/',
  '/tasks',
  '/tasks?category=survey',
  '/sign-in?next=/wallet',
  '/join',
  '/forgot-password',
  '/reset-password?token=x',
  '/verify-email?token=x',
  '/settings',
];
const languages = ['bn-BD', 'en-GB'];
const themes = ['light', 'dark'] as const;
const screens = { phone: PHONE, desk: DESK };
const looks = languages.flatMap((locale) =>
  themes.flatMap((colorScheme) =>
    Object.entries(screens).map(([screen, viewport]) => ({ locale, colorScheme, screen, viewport })),
  ),
);

describe.each(looks)('on a $screen, $locale, $colorScheme', ({ locale, colorScheme, viewport }) => {
  it('axe finds nothing wrong and nothing scrolls sideways', async () => {
    const reader = await visit(browser, { baseURL, locale, colorScheme, viewport });
    for (const path of [...open, taskPath]) {
      await reader.page.goto(path, { waitUntil: 'networkidle' });
      expect(await violations(reader.page), path).toEqual([]);
      await expectNoSidewaysScroll(reader.page);
    }
    await leave(reader);
  });

  it('nor in the settings of an account, while something is wrong and the line is gone', async () => {
    const { page } = await visit(browser, { baseURL, locale, colorScheme, viewport });
    await signIn(page, person);
    await page.goto('/settings', { waitUntil: 'networkidle' });
    const form = page.locator('form[action="/settings?/password"]');
    await form.locator('input[name=currentPassword]').fill(person.password);
    await form.locator('input[name=newPassword]').fill('short');
    await form.locator('button:not([type=button])').click();
    await page.waitForSelector('[data-notice=danger]');
    await page.context().setOffline(true);
    await page.waitForSelector('[data-line-gone]');
    expect(await violations(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });
});
