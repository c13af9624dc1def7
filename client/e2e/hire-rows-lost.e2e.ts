import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PHONE, launch, leave, visit } from './browser.ts';
import { hirers, taskIdOf, writeTask } from './hire.parts.ts';
import { fundedEmployer, type Person } from './market.ts';
import { signIn } from './work.parts.ts';

/** Rows on a bad line: named once, kept once; and each that is refused says why. */

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function rowsOf(employer: Person, id: string): Promise<string[]> {
  const { task } = await employer.ask<{ task: { items: { nodes: { externalId: string }[] } } }>(
    'query ($id: ID!) { task(id: $id) { items { nodes { externalId } } } }',
    { id },
  );
  return task.items.nodes.map(({ externalId }) => externalId);
}

const save = (page: Page) => page.click('[data-builder] button[value=save]:not([tabindex])');

/** A draft without rows, on its page. */
async function atDraft({ locale = 'en-GB', javaScriptEnabled = true } = {}) {
  const employer = await fundedEmployer(baseURL);
  const reader = await visit(browser, { baseURL, locale, viewport: PHONE, javaScriptEnabled });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
  await writeTask(page, 'Read the sign of each shop');
  await save(page);
  await page.waitForURL('**/edit?done=saved');
  await page.waitForLoadState('networkidle');
  return { employer, reader, page, taskId: taskIdOf(page) };
}

const loseAnswer = (page: Page) =>
  page.route(
    /[?][/]save/,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );

it.each([
  { name: 'from the same page', reload: false },
  { name: 'after the page was loaded anew', reload: true },
])('a save whose answer was lost, sent again $name, adds its rows once', async ({ reload }) => {
  const { employer, reader, page, taskId } = await atDraft();
  await page.fill('[name=rows]', 'url\nhttps://a.example\nhttps://b.example');
  await page.locator('[data-rows="2"][data-row-errors="0"]').waitFor();
  await page.locator('[data-saved=device]').waitFor();
  await loseAnswer(page);
  await save(page);
  await page.locator('[data-not-sent]').waitFor();
  expect(await rowsOf(employer, taskId)).toEqual(['1', '2']);
  if (reload) {
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('[data-known-rows="2"]').waitFor();
    await page.locator('[data-rows="2"][data-row-errors="0"]').waitFor();
  }
  await save(page);
  await expect.poll(() => page.inputValue('[name=rows]')).toBe('');
  expect(await rowsOf(employer, taskId)).toEqual(['1', '2']);

  // What comes later is numbered on.
  await page.waitForLoadState('networkidle');
  await page.fill('[name=rows]', 'url\nhttps://c.example');
  await page.locator('[data-rows="1"][data-row-errors="0"]').waitFor();
  await save(page);
  await page.locator('[data-known-rows="3"]').waitFor();
  expect(await rowsOf(employer, taskId)).toEqual(['1', '2', '3']);
  reader.complaints.length = 0; // the browser itself logs the line that broke
  await leave(reader);
});

describe.each([
  { name: 'with scripts', javaScriptEnabled: true },
  { name: 'without scripts', javaScriptEnabled: false },
])('rows that the draft has already, $name', ({ javaScriptEnabled }) => {
  it.each(hirers)('say so in their line and stay typed, in $lang', async ({ locale, line }) => {
    const { employer, reader, page, taskId } = await atDraft({ locale, javaScriptEnabled });
    await employer.decide('addTaskItems', { taskId, items: [{ externalId: 'shop-2', variables: [] }] });
    await page.fill('[name=rows]', 'id\nshop-1\nshop-2');
    if (javaScriptEnabled) await page.locator('[data-rows="2"][data-row-errors="0"]').waitFor();
    await save(page);
    await page.locator('[data-row-errors="1"] li', { hasText: line }).filter({ hasText: 'shop-2' }).waitFor();
    expect(await page.inputValue('[name=rows]')).toContain('shop-1');
    expect(await rowsOf(employer, taskId)).toEqual(['shop-2']);
    await page.fill('[name=rows]', 'id\nshop-1\nshop-3');
    if (javaScriptEnabled) await page.locator('[data-rows="2"][data-row-errors="0"]').waitFor();
    await save(page);
    await page.locator('[data-known-rows="3"]').waitFor();
    expect(await rowsOf(employer, taskId)).toEqual(['shop-2', 'shop-1', 'shop-3']);
    reader.complaints.length = 0; // the browser's own remark on the refused form
    await leave(reader);
  });
});

it('a new task whose rows are refused is made once, and says why', async () => {
  const employer = await fundedEmployer(baseURL);
  const from = await employer.publish('Read one sign', {
    items: [{ externalId: 'shop-1', variables: [] }],
  });
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto(`/hire/tasks/new?from=${from}`, { waitUntil: 'networkidle' });
  await page.fill('[name=rows]', 'id\nshop-1');
  await page.locator('[data-rows="1"][data-row-errors="0"]').waitFor();
  await save(page);
  await page.locator('[data-row-errors="1"] li', { hasText: 'shop-1' }).waitFor();
  await page.fill('[name=rows]', 'id\nshop-2');
  await page.locator('[data-rows="1"][data-row-errors="0"]').waitFor();
  await save(page);
  await page.waitForURL('**/edit?done=saved');
  expect((await rowsOf(employer, taskIdOf(page))).sort()).toEqual(['shop-1', 'shop-2']);
  const { viewer } = await employer.ask<{ viewer: { tasks: { nodes: { id: string }[] } } }>(
    '{ viewer { tasks { nodes { id } } } }',
    {},
  );
  expect(viewer.tasks.nodes.map(({ id }) => id).sort()).toEqual([from, taskIdOf(page)].sort());
  reader.complaints.length = 0; // the browser's own remark on the refused form
  await leave(reader);
});
