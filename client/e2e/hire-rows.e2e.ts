import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESK, PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { deliver, hirers, taskIdOf, writeTask } from './hire.parts.ts';
import { fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const CSV = [
  'id,url,right',
  ...Array.from({ length: 30 }, (_, n) => `shop-${n},https://a.example/${n},Shop ${n}`),
];
const names = (page: Page) =>
  page
    .locator('[data-known-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-known-row')));
const total = (page: Page) => page.getAttribute('[data-total]', 'data-total');
const save = (page: Page) => page.click('[data-builder] button[value=save]:not([tabindex])');

async function writeRows(page: Page, title: string): Promise<void> {
  await writeTask(page, title, { reward: '0.1' });
  await page.locator('[name=step]').first().fill('Open {{url}} and read the sign.');
  await page.fill('[name=rows]', CSV.join('\n'));
}

describe('the rows of a draft', () => {
  it.each(hirers)(
    'are read, taken out, put back, and come along into a copy, in $lang',
    async ({ locale, title }) => {
      const employer = await fundedEmployer(baseURL);
      const reader = await visit(browser, { baseURL, locale, viewport: PHONE });
      const { page } = reader;
      await signIn(page, employer);
      await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
      await writeRows(page, title);
      await page.locator('[data-rows="30"][data-row-errors="0"]').waitFor();
      await page.locator('[name=fieldGold]').selectOption('right');
      await page.check('[name=repeatable]');
      await page.locator('[name=fieldStep]').selectOption('1');
      await save(page);
      await page.waitForURL('**/edit?done=saved');
      await page.locator('[data-known-rows="30"]').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.isChecked('[name=repeatable]')).toBe(true);
      expect(await page.inputValue('[name=fieldStep]')).toBe('1');
      await expectNoSidewaysScroll(page);

      // Page by page, and one row less wherever one stands.
      expect((await names(page)).slice(0, 2)).toEqual(['shop-0', 'shop-1']);
      await page.locator('#rows-known button[value="rows.page"]').click();
      await page.locator('[data-known-row="shop-29"]').waitFor();
      expect(await names(page)).toHaveLength(5);
      await page.click('button[value="rows.remove.shop-29"]');
      await page.locator('[data-known-rows="29"][data-removed-rows="1"]').waitFor();
      expect(await page.locator('button[value="rows.restore"]:focus').count()).toBe(1);
      expect(await total(page)).toBe('3.19');
      await page.click('button[value="rows.restore"]');
      await page.locator('[data-known-rows="30"][data-removed-rows="0"]').waitFor();
      await page.click('button[value="rows.clear"]');
      await page.locator('[data-known-rows="0"][data-removed-rows="30"]').waitFor();
      await page.click('button[value="rows.restore"]');
      await page.locator('[data-known-rows="30"]').waitFor();
      expect(await total(page)).toBe('3.3');

      // A draft with rows is saved like any other, and takes more of them.
      await page.fill('[name=rows]', 'url\nhttps://b.example');
      await page.locator('[data-rows="1"][data-row-errors="0"]').waitFor();
      await save(page);
      await page.locator('[data-known-rows="31"]').waitFor();
      const draft = taskIdOf(page);

      await page.goto(`/hire/tasks/new?from=${draft}`, { waitUntil: 'networkidle' });
      await page.locator('[data-known-rows="31"]').waitFor();
      expect(await page.locator('button[value^="rows.remove"]').count()).toBe(0);
      await page.uncheck('[name=itemsFrom]');
      await page.locator('input[name=slots]:not([type=hidden])').waitFor();
      await page.check('[name=itemsFrom]');
      await page.click('[data-builder] button[value=publish]');
      await page.waitForURL('**/publish');
      expect(taskIdOf(page)).not.toBe(draft);
      expect(await total(page)).toBe('3.41');
      await leave(reader);
    },
  );

  it('without scripts: paged, taken out, put back and copied, with what was typed kept', async () => {
    const employer = await fundedEmployer(baseURL);
    const reader = await visit(browser, {
      baseURL,
      locale: 'en-GB',
      viewport: PHONE,
      javaScriptEnabled: false,
    });
    const { page } = reader;
    await signIn(page, employer);
    await page.goto('/hire/tasks/new');
    await writeRows(page, 'Read the sign of each shop');
    await page.check('[name=repeatable]');
    await page.click('button[value="rows.check"]');
    await page.locator('[data-rows="30"]').waitFor();
    await page.locator('[name=fieldGold]').selectOption('right');
    await save(page);
    await page.locator('[data-known-rows="30"]').waitFor();
    expect(await page.isChecked('[name=repeatable]')).toBe(true);

    await page.fill('[name=title]', 'Typed and not saved');
    await page.locator('#rows-known button[value="rows.page"]').click();
    await page.locator('[data-known-row="shop-29"]').waitFor();
    await page.click('button[value="rows.remove.shop-29"]');
    await page.locator('[data-known-rows="29"][data-removed-rows="1"]').waitFor();
    expect(await page.inputValue('[name=title]')).toBe('Typed and not saved');
    await page.click('button[value="rows.clear"]');
    await page.locator('[data-known-rows="0"][data-removed-rows="29"]').waitFor();
    await page.click('button[value="rows.restore"]');
    await page.locator('[data-known-rows="29"]').waitFor();
    const draft = taskIdOf(page);

    await page.goto(`/hire/tasks/new?from=${draft}`);
    await page.click('button[value="step.add"]');
    await page.locator('[name=step]').nth(1).fill('Write it down.');
    await page.locator('[data-known-rows="29"]').waitFor();
    await page.click('[data-builder] button[value=publish]');
    await page.waitForURL('**/publish');
    expect(await total(page)).toBe('3.19');
    await leave(reader);
  });
});

it('shows beside each answer whether it is the known one', async () => {
  const employer = await fundedEmployer(baseURL);
  const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: DESK });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
  await writeTask(page, 'Read the sign of each shop');
  await page.fill('[name=rows]', 'id,right\na,Rahim Store\nb,Karim Store');
  await page.locator('[data-rows="2"][data-row-errors="0"]').waitFor();
  await page.locator('[name=fieldGold]').selectOption('right');
  await page.click('[data-builder] button[value=publish]');
  await page.waitForURL('**/publish');
  await page.click('[data-publish]');
  await page.waitForURL('**done=published');
  const taskId = taskIdOf(page);
  const right = await deliver(baseURL, taskId, { shop_name: ['Rahim store '] });
  const wrong = await deliver(baseURL, taskId, { shop_name: ['Rahim Store'] });
  await page.goto(`/hire/tasks/${taskId}/review?at=${wrong.id}`, { waitUntil: 'networkidle' });
  await page.locator(`[data-proof="${wrong.id}"] [data-gold=differs]`, { hasText: 'Karim Store' }).waitFor();
  await page.locator(`[data-row="${right.id}"] a`).click();
  await page.locator(`[data-proof="${right.id}"] [data-gold=same]`).waitFor();
  await page.getByRole('button', { name: 'Select what matches' }).click();
  await page.locator('[data-bulk="1"]').waitFor();
  expect(await page.locator(`[data-row="${right.id}"] input`).isChecked()).toBe(true);
  await leave(reader);
});
