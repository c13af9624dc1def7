import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { DESK, PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { deliver } from './hire.parts.ts';
import { fundedEmployer, type Person } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
let employer: Person;
let paths: string[];

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
  const task = await employer.publish('একটি দোকান দেখে মতামত লিখুন');
  const { id } = await deliver(baseURL, task, { answer: ['https://example.com/a'] });
  await employer.decide('approveSubmissions', { submissionIds: [id] });
  await deliver(baseURL, task, { answer: ['দোকানটি বন্ধ'] });
  paths = [
    '/hire',
    '/hire?show=done',
    '/hire/tasks/new',
    `/hire/tasks/new?from=${task}`,
    `/hire/tasks/${task}`,
    `/hire/tasks/${task}/edit`,
    `/hire/tasks/${task}/review`,
    `/hire/tasks/${task}/review?show=decided`,
    '/hire/wallet',
  ];
});
afterAll(() => browser.close());

const looks = [
  { locale: 'bn-BD', colorScheme: 'light', screen: 'phone', viewport: PHONE },
  { locale: 'en-GB', colorScheme: 'dark', screen: 'desk', viewport: DESK },
] as const;

describe.each(looks)(
  'the employer’s pages on a $screen, $locale, $colorScheme',
  ({ locale, colorScheme, viewport }) => {
    it('give axe nothing to find, open or folded, and scroll only down', async () => {
      const reader = await visit(browser, { baseURL, locale, colorScheme, viewport });
      const { page } = reader;
      await signIn(page, employer);
      for (const path of paths) {
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.evaluate(() =>
          document.querySelectorAll('main details').forEach((part) => part.setAttribute('open', '')),
        );
        expect(await violations(page), path).toEqual([]);
        await expectNoSidewaysScroll(page);
      }
      await leave(reader);
    });
  },
);
