import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { taskIdOf, writeTask } from './hire.parts.ts';
import { Person } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const listed = (page: Page) => page.locator('[data-faults] li').allInnerTexts();
/** Follows each link of the list; each must lead to the control that is marked as wrong, and the focus with it. */
async function follow(page: Page): Promise<(string | null)[]> {
  const names: (string | null)[] = [];
  for (const link of await page.locator('[data-faults] a').all()) {
    await link.click();
    const id = new URL(page.url()).hash.slice(1);
    const at = page.locator(`[id="${id}"]`);
    await expect.poll(() => at.evaluate((element) => element === document.activeElement)).toBe(true);
    names.push(await at.getAttribute('name'));
  }
  return names;
}

const readers = [
  {
    lang: 'bn',
    locale: 'bn-BD',
    task: ['কাজের শিরোনাম: ', 'ধাপ ২: '],
  },
  {
    lang: 'en',
    locale: 'en-GB',
    task: ['Title of the task: ', 'Step 2: '],
  },
];

describe.each(readers)('what is wrong with a form, in $lang', ({ locale, task }) => {
  it.each([true, false])(
    'is listed above the builder, with the way to each field, scripts: %s',
    async (scripts) => {
      const employer = await Person.signUp(baseURL, 'EMPLOYER');
      const reader = await visit(browser, { baseURL, locale, viewport: PHONE, javaScriptEnabled: scripts });
      const { page } = reader;
      await signIn(page, employer);
      await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
      await writeTask(page, '');
      await page.click('button[value="step.add"]');
      await page.locator('[name=step]').nth(1).waitFor();
      await page.locator('[name=fieldKind]').first().selectOption('CHOICE');
      await page.click('[data-builder] button[value=publish]');
      await page.locator('[data-notice=danger] [data-faults]').waitFor();
      await expectNoSidewaysScroll(page);
      const faults = await listed(page);
      const found = task.map((start) => faults.filter((fault) => fault.startsWith(start)).length);
      expect(found, faults.join('; ')).toEqual([1, 1]);
      if (scripts) {
        const names = await follow(page);
        expect(names.toSorted()).toEqual(['fieldChoices', 'step', 'title']);
        expect(await page.locator('[aria-invalid=true]').count()).toBe(names.length);
      }
      // Nothing was kept.
      expect(taskIdOf(page)).toBe('');
      const { viewer } = await employer.ask<{ viewer: { tasks: { nodes: object[] } } }>(
        '{ viewer { tasks(first: 5) { nodes { id } } } }',
        {},
      );
      expect(viewer.tasks.nodes).toEqual([]);
      expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
      await leave(reader);
    },
  );
});
