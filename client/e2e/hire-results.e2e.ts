import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { manyDelivered, writeTask } from './hire.parts.ts';
import { fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Results {
  submissions: { id: string; status: string; paid: object }[];
}

it('results of more than a page: each delivery once, as CSV and as JSON, all or those of a shelf', async () => {
  const employer = await fundedEmployer(baseURL);
  // A page of the export is 100.
  const { taskId, ids } = await manyDelivered(baseURL, employer, { title: 'Many results', count: 105 });
  const paid = [ids[2]!, ids[101]!];
  await employer.decide('approveSubmissions', { submissionIds: paid });
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, employer);
  const text = async (path: string) => (await page.request.get(`/hire/tasks/${taskId}/${path}`)).text();
  const rowsOf = (csv: string) =>
    csv
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));

  const [names, ...rows] = rowsOf(await text('results.csv'));
  expect(names?.slice(0, 4)).toEqual(['submission_id', 'item', 'worker', 'status']);
  expect(rows.map(([id]) => id).sort()).toEqual([...ids].sort());
  const { submissions } = JSON.parse(await text('results.json')) as Results;
  expect(submissions.map(({ id }) => id)).toEqual(rows.map(([id]) => id));

  await page.goto(`/hire/tasks/${taskId}/review?show=decided`);
  const hrefs = await page
    .locator('[data-export] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(
    ['csv', 'json'].map((ending) => `/hire/tasks/${taskId}/results.${ending}?show=decided`),
  );
  await expectNoSidewaysScroll(page);
  const [, ...decided] = rowsOf(await text('results.csv?show=decided'));
  expect(decided.map(([id]) => id).sort()).toEqual([...paid].sort());
  for (const row of decided) {
    const at = (name: string) => row[names!.indexOf(name)];
    expect([at('status'), at('paid'), at('currency'), at('paid_micros')]).toEqual([
      'APPROVED',
      '0.06',
      'USD',
      '60000',
    ]);
  }
  const { submissions: some } = JSON.parse(await text('results.json?show=decided')) as Results;
  expect(some.map(({ paid: amount }) => amount)).toEqual(
    Array(2).fill({ amount: '0.06', currency: 'USD', micros: '60000' }),
  );
  const named = await page.request.get(`/hire/tasks/${taskId}/results.csv?show=waiting`);
  expect(named.headers()['content-disposition']).toBe(`attachment; filename="${taskId}-waiting.csv"`);
  expect(rowsOf(await named.text())).toHaveLength(104);
  await leave(reader);
});

it('a template has the columns of the steps, and goes into the builder as it is', async () => {
  const employer = await fundedEmployer(baseURL);
  const reader = await visit(browser, { baseURL, locale: 'bn-BD', viewport: PHONE });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
  await writeTask(page, 'সাইনবোর্ড পড়ুন');
  await page.locator('[name=step]').first().fill('{{url}} খুলুন, {{দোকান}} খুঁজুন।');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[download="rows.csv"]').click(),
  ]);
  const path = await file.path();
  await page.setInputFiles('[name=rowsFile]', path);
  await page.locator('[data-rows="1"][data-row-errors="0"]').waitFor();
  expect(await page.locator('#rows th').allInnerTexts()).toEqual(['id', 'url', 'দোকান', 'overlap']);
  await expectNoSidewaysScroll(page);
  await leave(reader);
});
