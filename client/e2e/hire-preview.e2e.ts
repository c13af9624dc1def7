import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { taskIdOf, writeTask } from './hire.parts.ts';
import { Person, fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Name and value of each line, as read. */
const lines = (page: Page, where: string) =>
  page
    .locator(`${where} dl > div`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((one) => one.textContent.trim())));

const hirers = [
  {
    lang: 'bn',
    locale: 'bn-BD',
    facts: [
      ['আনুমানিক সময়', '৫ মিনিট'],
      ['ঘণ্টাপ্রতি', '$১.৪৪'],
      ['যেসব দেশ থেকে নেওয়া যায়', 'বাংলাদেশ এবং ভারত'],
    ],
    everywhere: 'সব দেশ',
  },
  {
    lang: 'en',
    locale: 'en-GB',
    facts: [
      ['Estimated time', '5 minutes'],
      ['Per hour', '$1.44'],
      ['Open to workers in', 'Bangladesh and India'],
    ],
    everywhere: 'Every country',
  },
];

describe.each(hirers)('the builder, in $lang', ({ lang, locale, facts, everywhere }) => {
  it.each([true, false])(
    'limits a task to some countries and shows it as its workers will read it, scripts: %s',
    async (scripts) => {
      const employer = await fundedEmployer(baseURL);
      const reader = await visit(browser, { baseURL, locale, viewport: PHONE, javaScriptEnabled: scripts });
      const { page } = reader;
      await signIn(page, employer);
      await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
      await writeTask(page, 'A survey for two countries');
      for (const country of ['BD', 'IN', 'GB']) {
        await page.selectOption('[name=countryToAdd]', country);
        await page.click('button[value="country.add"]');
        await page.locator(`input[name=country][value=${country}]`).waitFor({ state: 'attached' });
      }
      await page.click('button[value="country.remove.GB"]');
      await page.locator('input[name=country][value=GB]').waitFor({ state: 'detached' });
      await page.locator('[data-preview] summary').click();
      expect(await lines(page, '[data-preview]')).toEqual(facts);
      await page.locator('[data-preview]', { hasText: 'A survey for two countries' }).waitFor();
      const number = page.locator('[data-preview] ol > li > span').first();
      expect(await number.innerText()).toBe(lang === 'bn' ? '১.' : '1.');
      await expectNoSidewaysScroll(page);
      await page.click('[data-builder] button[value=publish]');
      await page.waitForURL('**/publish');
      await page.click('[data-publish]');
      await page.waitForURL('**done=published');

      // What was shown is what a worker reads, and what holds.
      const taskId = taskIdOf(page);
      const { task } = await employer.ask<{ task: { countries: string[] } }>(
        'query ($id: ID!) { task(id: $id) { countries } }',
        { id: taskId },
      );
      expect(task.countries.toSorted()).toEqual(['BD', 'IN']);
      await page.goto(`/tasks/${taskId}`);
      const shown = await lines(page, 'main');
      for (const fact of facts) expect(shown).toContainEqual(fact);
      await leave(reader);
    },
  );

  it(`says that a task without a country is for all of them, in ${lang}`, async () => {
    const reader = await visit(browser, { baseURL, locale, viewport: PHONE });
    const { page } = reader;
    await signIn(page, await Person.signUp(baseURL, 'EMPLOYER'));
    await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
    await page.locator('[data-preview] summary').click();
    // No price yet, so none per hour is made up.
    expect(await lines(page, '[data-preview]')).toEqual([
      [facts[0]![0], facts[0]![1]],
      [facts[2]![0], everywhere],
    ]);
    await leave(reader);
  });
});
