import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { writeTask } from './hire.parts.ts';
import { fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each([
  {
    locale: 'bn-BD',
    scripts: false,
    said: 'কোনো কাজে পাসওয়ার্ড, পিন বা ওটিপি চাওয়া যাবে না।',
  },
  {
    locale: 'en-GB',
    scripts: true,
    said: 'A task must not ask for passwords, PINs or one-time codes.',
  },
])('prohibited work is refused in the reader’s language: $locale, scripts: $scripts', async (way) => {
  const { locale, scripts, said } = way;
  const employer = await fundedEmployer(baseURL);
  const reader = await visit(browser, { baseURL, locale, viewport: PHONE, javaScriptEnabled: scripts });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto('/hire/tasks/new', scripts ? { waitUntil: 'networkidle' } : {});
  await writeTask(page, 'See whether a page opens');
  await page.locator('[name=step]').first().fill('Send us your password.');
  await page.click('[data-builder] button[value=publish]');
  const reasons = page.locator('[data-notice=danger] [data-prohibited]');
  await reasons.first().waitFor();
  expect(await reasons.allInnerTexts()).toEqual([said]);
  await expectNoSidewaysScroll(page);
  // What was typed is there to be mended, and no draft was made of it.
  expect(await page.locator('[name=step]').first().inputValue()).toBe('Send us your password.');
  const { viewer } = await employer.ask<{ viewer: { tasks: { nodes: unknown[] } } }>(
    '{ viewer { tasks { nodes { id } } } }',
    {},
  );
  expect(viewer.tasks.nodes).toEqual([]);
  expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  await leave(reader);
});
