import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
});
afterAll(() => browser.close());

const texts = {
  saveDo: 'সংরক্ষণ করুন',
  manage: 'ফিল্টার গোছান',
  undo: 'ফিরিয়ে আনুন',
  taken: 'এই নামে আরেকটি ফিল্টার আছে।',
};
const at = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(pathname + search);
};
const chips = (page: Page) => page.locator('[data-saved-filters] a[href^="/tasks?"]');
const names = (page: Page) => page.locator('[data-filters] [data-filter] a span:first-child').allInnerTexts();
/** Of cards below the screen too, which the browser does not lay out. */
const titles = (page: Page) => page.locator('[data-feed] h2').allTextContents();
const saveForm = (page: Page) => page.locator('[data-save-filter]');

async function filterFeed(page: Page, category: string, minutes: string): Promise<void> {
  await page.goto('/tasks');
  await page.locator('summary').first().click();
  await page.locator('select[name=category]').selectOption(category);
  await page.locator('select[name=minutes]').selectOption(minutes);
  await page.locator('form[action="/tasks"] button').click();
  await page.waitForURL((url) => url.searchParams.get('category') === category);
}

async function saveAs(page: Page, name: string): Promise<void> {
  await saveForm(page).locator('summary').click();
  await saveForm(page).locator('input[name=name]').fill(name);
  await saveForm(page).getByRole('button', { name: texts.saveDo }).click();
}

describe.each([
  { scripts: 'with scripts', javaScriptEnabled: true },
  { scripts: 'without scripts', javaScriptEnabled: false },
])('a worker on a phone, $scripts', ({ scripts, javaScriptEnabled }) => {
  it('saves a filter, leaves, and comes back to the same list by one tap', async () => {
    const [quick] = [`ছোট জরিপ, ${scripts}`, await employer.publish(`ছোট জরিপ, ${scripts}`, { minutes: 4 })];
    await employer.publish('বড় জরিপ', { minutes: 20, reward: '1' });
    const reader = await visit(browser, { baseURL, javaScriptEnabled });
    const { page } = reader;
    await signIn(page, await Person.signUp(baseURL, 'WORKER'));
    await page.goto('/tasks');
    expect(await saveForm(page).count()).toBe(0);
    await filterFeed(page, 'survey', '5');
    const filtered = await titles(page);
    expect(filtered).toContain(quick);
    expect(filtered).not.toContain('বড় জরিপ');
    await expectNoSidewaysScroll(page);
    await saveAs(page, 'সকালের ছোট জরিপ');
    await page.locator('[data-notice=ok]').waitFor();
    expect(await chips(page).allInnerTexts()).toEqual(['সকালের ছোট জরিপ']);
    expect(await chips(page).getAttribute('aria-current')).toBe('page');
    expect(await saveForm(page).count()).toBe(0);
    await expectNoSidewaysScroll(page);

    await page.goto('/my-work');
    await page.goto('/tasks');
    expect(await titles(page)).toContain('বড় জরিপ');
    expect(await chips(page).getAttribute('aria-current')).toBeNull();
    await chips(page).click();
    await page.waitForURL((url) => url.searchParams.get('minutes') === '5');
    expect(at(page)).toBe('/tasks?category=survey&minutes=5');
    await page.locator('[data-saved-filters] a[aria-current=page]').waitFor();
    expect(await titles(page)).toEqual(filtered);
    await leave(reader);
  });

  it('orders them, names them anew, and deletes one but not for good', async () => {
    const worker = await Person.signUp(baseURL, 'WORKER');
    for (const name of ['ক', 'খ', 'গ'])
      await worker.decide('saveFilter', { name, filter: { search: name, categories: ['survey'] } });
    const reader = await visit(browser, { baseURL, javaScriptEnabled });
    const { page } = reader;
    await signIn(page, worker);
    await page.goto('/tasks');
    await page.getByRole('link', { name: texts.manage }).click();
    await page.waitForURL('**/tasks/filters');
    if (javaScriptEnabled) await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: '“গ” উপরে তুলুন' }).click();
    await expect.poll(() => names(page)).toEqual(['ক', 'গ', 'খ']);
    await page.getByRole('button', { name: '“গ” উপরে তুলুন' }).click();
    await expect.poll(() => names(page)).toEqual(['গ', 'ক', 'খ']);
    if (javaScriptEnabled)
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
        .toBe('“গ” নিচে নামান');

    const row = page.locator('[data-filter]', { hasText: 'খ' }).last();
    await row.locator('summary').click();
    await row.locator('input[name=name]').fill('ক');
    await row.getByRole('button', { name: texts.saveDo }).click();
    await page.getByText(texts.taken).waitFor();
    await row.locator('input[name=name]').fill('নতুন নাম');
    await row.getByRole('button', { name: texts.saveDo }).click();
    await expect.poll(() => names(page)).toEqual(['গ', 'ক', 'নতুন নাম']);

    await page.getByRole('button', { name: '“ক” মুছুন' }).click();
    await expect.poll(() => names(page)).toEqual(['গ', 'নতুন নাম']);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: texts.undo }).click();
    await expect.poll(() => names(page)).toEqual(['গ', 'ক', 'নতুন নাম']);
    await page.reload();
    expect(await names(page)).toEqual(['গ', 'ক', 'নতুন নাম']);
    reader.complaints.splice(0, 1, ...reader.complaints.slice(0, 1).filter((one) => !one.includes('422')));
    await leave(reader);
  });
});

it('opens what a program saved, and what names a category that is gone', async () => {
  const worker = await Person.signUp(baseURL, 'WORKER');
  await employer.publish('Type in ten receipts slowly', {
    category: 'data-entry',
    minutes: 7,
    reward: '0.2',
  });
  const filter = {
    categories: ['survey', 'data-entry'],
    maxMinutes: 7,
    minReward: { amount: '1', currency: 'BDT' },
  };
  await worker.decide('saveFilter', { name: 'From a program', filter });
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  await page.goto('/tasks');
  await chips(page).click();
  await page.locator('[data-saved-filters] a[aria-current=page]').waitFor();
  expect(await titles(page)).toContain('Type in ten receipts slowly');
  // The same form sends the same filter again.
  await page.locator('summary').first().click();
  await page.locator('form[action="/tasks"] button').click();
  await page.waitForURL((url) => url.searchParams.has('sort'));
  await page.locator('[data-saved-filters] a[aria-current=page]').waitFor();
  const answer = await page.goto('/tasks?category=gone%2Cdata-entry');
  expect(answer?.status()).toBe(200);
  expect(await titles(page)).toContain('Type in ten receipts slowly');
  expect((await page.goto('/tasks?category=gone'))?.status()).toBe(200);
  expect(await titles(page)).toEqual([]);
  await leave(reader);
});

it('offers a stranger and an employer nothing to save', async () => {
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await page.goto('/tasks?category=survey');
  expect(await saveForm(page).count()).toBe(0);
  await signIn(page, await Person.signUp(baseURL, 'EMPLOYER'));
  await page.goto('/tasks?category=survey');
  expect(await saveForm(page).count()).toBe(0);
  await leave(reader);
});
