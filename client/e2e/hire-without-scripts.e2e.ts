import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { deliver, hirers, statusOf, taskIdOf, writeTask } from './hire.parts.ts';
import { fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each(hirers)(
  'without scripts: write, publish, approve many, reject and stop, in $lang',
  async ({ locale, approved, title }) => {
    const employer = await fundedEmployer(baseURL);
    const reader = await visit(browser, { baseURL, locale, viewport: PHONE, javaScriptEnabled: false });
    const { page } = reader;
    await signIn(page, employer);
    await page.goto('/hire/tasks/new');
    await writeTask(page, title, { slots: '5' });
    await page.click('button[value="step.add"]');
    await page.locator('[name=step]').nth(1).fill('Write down its name.');
    await page.click('button[value="field.add"]');
    expect(await page.inputValue('[name=title]')).toBe(title);
    await page.locator('[name=fieldLabel]').nth(1).fill('Kind of shop');
    await page.locator('[name=fieldKind]').nth(1).selectOption('CHOICE');
    await page.click('[data-builder] button[value=publish]');
    // A choice without choices is refused; everything typed is still there.
    await page.locator('[data-notice=danger]').waitFor();
    // The browser's own remark on the answer to the refused form.
    expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await page.locator('[name=fieldChoices]').nth(1).fill('Grocer\nPharmacy');
    await page.click('[data-builder] button[value=publish]');
    await page.waitForURL('**/publish');
    await expectNoSidewaysScroll(page);
    await page.click('[data-publish]');
    await page.waitForURL('**done=published');
    const taskId = taskIdOf(page);

    const answers = { shop_name: ['Rahim Store'], kind_of_shop: ['Grocer'] };
    for (let n = 1; n <= 4; n += 1) await deliver(baseURL, taskId, answers);
    await page.goto(`/hire/tasks/${taskId}/review`);
    for (const box of (await page.locator('[data-review-list] input[type=checkbox]').all()).slice(0, 3))
      await box.check();
    await page.click('[data-bulk]');
    await page.locator('[data-notice=ok]', { hasText: approved }).waitFor();

    await page.click('[data-judge=reject] summary');
    await page.check('[data-judge=reject] input[value=INCOMPLETE]');
    await page.fill('[data-judge=reject] textarea', 'The street of the shop is missing from the answer.');
    await page.click('[data-judge=reject] button');
    await page.locator('[data-notice=ok]').waitFor();
    expect(Object.values(await statusOf(employer, taskId)).sort()).toEqual([
      'APPROVED',
      'APPROVED',
      'APPROVED',
      'REJECTED',
    ]);

    await page.goto(`/hire/tasks/${taskId}`);
    await page.click('[data-stop] summary');
    await page.click('[data-stop] button[value=stop]');
    await page.locator('[data-status=CLOSING]').waitFor();
    await leave(reader);
  },
);

it('without scripts: rows are checked on the server before anything is kept', async () => {
  const employer = await fundedEmployer(baseURL);
  const reader = await visit(browser, { baseURL, locale: 'en-GB', javaScriptEnabled: false });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto('/hire/tasks/new');
  await writeTask(page, 'Read the sign of each shop');
  await page.locator('[name=step]').first().fill('Open {{url}} and read the sign.');
  await page.fill('[name=rows]', 'id,link\n1,https://a.example');
  await page.click('button[value="rows.check"]');
  await page.locator('[data-row-errors="1"]', { hasText: '{{url}}' }).waitFor();
  await page.fill('[name=rows]', 'id,url\n1,https://a.example\n2,https://b.example');
  await page.click('[data-builder] button[value=publish]');
  await page.waitForURL('**/publish');
  expect(await page.getAttribute('[data-total]', 'data-total')).toBe('0.264');
  await leave(reader);
});
