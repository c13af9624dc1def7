import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESK, PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { fundedEmployer } from './market.ts';

const baseURL = inject('url');
let browser: Browser;
let axe: string;
let taskPath: string;

beforeAll(async () => {
  browser = await launch();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
    for (const path of ['/', '/tasks', '/tasks?category=survey', taskPath]) {
      await reader.page.goto(path, { waitUntil: 'networkidle' });
      expect(await violations(reader.page), path).toEqual([]);
      await expectNoSidewaysScroll(reader.page);
    }
    await leave(reader);
  });
});
