import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { DESK, PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { asOwner } from './database.ts';
import { counts, hirers, manyDelivered } from './hire.parts.ts';
import { fundedEmployer } from './market.ts';
import { Product } from './product.ts';
import { signIn } from './work.parts.ts';

let browser: Browser;
let product: Product;
beforeAll(async () => {
  browser = await launch();
  product = await Product.create();
  await product.start();
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

/** While it is held, no job of approvals takes a step: what is done meanwhile is done in between, for certain. */
const holdJobs = () => asOwner(product, 'revoke update on bulk_approval from kajlet_app');
const goOn = () => asOwner(product, 'grant update on bulk_approval to kajlet_app');

const ways = [
  { ...hirers[0]!, scripts: true, viewport: PHONE },
  { ...hirers[1]!, scripts: true, viewport: DESK },
  { ...hirers[0]!, scripts: false, viewport: PHONE },
];
it.each(ways)(
  'all that wait, more than a page of them: confirmed, seen through a reload, in $lang, scripts: $scripts',
  async ({ locale, scripts, viewport, lang }) => {
    const employer = await fundedEmployer(product.url);
    const made = await manyDelivered(product.url, employer, { title: 'More than a page', count: 55 });
    const { taskId, ids, worker } = made;
    const options = { baseURL: product.url, locale, viewport, javaScriptEnabled: scripts };
    const reader = await visit(browser, options);
    const { page } = reader;
    await signIn(page, employer);
    await page.goto(`/hire/tasks/${taskId}/review`);
    if (scripts) await page.waitForLoadState('networkidle');
    await page.locator('main a[data-approve-all]', { hasText: lang === 'bn' ? '৫৫' : '55' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/approve-all');
    // $0.06 and a fee of $0.006 each.
    expect(await page.getAttribute('[data-cost]', 'data-cost')).toBe('3.63');
    if (scripts) expect(await violations(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    expect(await counts(employer, taskId)).toEqual({ submitted: 55, approved: 0, rejected: 0 });

    await holdJobs();
    await page.click('button[data-approve-all="55"]');
    await page.waitForURL('**/approve-all?job=bap_*');
    await page.locator('[data-job=going][data-approved="0"]').waitFor();
    const note = 'The answer names another shop than the one asked for.';
    await employer.decide('rejectSubmission', { submissionId: ids[7], reason: 'WRONG_TARGET', note });
    await worker.ask(
      'mutation ($input: ReturnSubmissionInput!) { returnSubmission(input: $input) { __typename } }',
      {
        input: { submissionId: ids[9] },
      },
    );
    // The tab is closed; the task and its deliveries lead back.
    for (const path of [`/hire/tasks/${taskId}`, `/hire/tasks/${taskId}/review`]) {
      await page.goto(path);
      await page.locator('[data-running-approval]').click();
      await page.waitForURL('**/approve-all?job=bap_*');
    }
    await page.reload();
    await page.locator('[data-job=going][data-approved="0"]').waitFor();
    await goOn();
    // Nobody asks for it: the page itself does.
    await page.locator('[data-job=finished][data-approved="53"][data-otherwise="2"]').waitFor();
    const shown = await page.locator('[data-outcome]').all();
    expect(await Promise.all(shown.map((row) => row.getAttribute('data-outcome')))).toEqual([ids[7], ids[9]]);
    if (scripts) expect(await violations(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    expect(await counts(employer, taskId)).toEqual({ submitted: 0, approved: 53, rejected: 1 });
    await page.goto(`/hire/tasks/${taskId}/review`);
    expect(await page.locator('[data-running-approval]').count()).toBe(0);
    await leave(reader);
  },
);
