import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit, writtenOn } from './browser.ts';
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

const shown = (page: Page, taskId: string) => page.locator(`[data-task="${taskId}"]`).count();
const hideButton = (page: Page, taskId: string) => page.locator(`[data-task="${taskId}"] button[form=hide]`);

/** That the server has answered to hiding a task or showing it again. */
const told = (page: Page, hidden: boolean) =>
  page.waitForResponse((response) => Boolean(response.request().postData()?.includes(`"hidden":${hidden}`)));

const readers = [
  { lang: 'bn', locale: 'bn-BD', undo: 'ফিরিয়ে আনুন', hide: 'কাজটি আমাকে আর দেখাবেন না' },
  { lang: 'en', locale: 'en-GB', undo: 'Undo', hide: 'Do not show me this task again' },
];

describe.each(readers)('a worker who does not want a task, in $lang', ({ lang, locale, undo, hide }) => {
  it('hides it in its place, takes that back, and does not see it again', async () => {
    const taskId = await employer.publish('A survey nobody here wants');
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signIn(page, await Person.signUp(baseURL, 'WORKER'));
    await page.goto('/tasks?category=survey');
    await page.waitForSelector('main [data-connection="live"]');
    await hideButton(page, taskId).click();
    const row = page.locator(`[data-hidden="${taskId}"]`);
    await row.waitFor();
    expect((await writtenOn(row))[0]).toContain('A survey nobody');
    await expectNoSidewaysScroll(page);
    const undone = told(page, false);
    await row.getByRole('button', { name: undo }).click();
    await undone;
    await hideButton(page, taskId).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'A survey nobody here wants',
    );
    await page.reload();
    expect(await shown(page, taskId)).toBe(1);
    await page.waitForSelector('main [data-connection="live"]');
    const kept = told(page, true);
    await hideButton(page, taskId).click();
    await row.waitFor();
    await kept;
    expect(new URL(page.url()).search).toBe('?category=survey');
    await page.reload();
    expect(await shown(page, taskId)).toBe(0);
    await leave(reader);
  });

  it('does the same without scripts, in the list and on the task’s own page', async () => {
    const taskId = await employer.publish(`A survey to be left out (${lang})`);
    const reader = await visit(browser, { baseURL, locale, javaScriptEnabled: false });
    const { page } = reader;
    await signIn(page, await Person.signUp(baseURL, 'WORKER'));
    await page.goto('/tasks?category=survey');
    await hideButton(page, taskId).click();
    await page.locator('[data-undo-hide]').waitFor();
    expect(await shown(page, taskId)).toBe(0);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: undo }).click();
    await page.waitForURL((url) => url.pathname + url.search === '/tasks?category=survey');
    expect(await shown(page, taskId)).toBe(1);

    await page.getByRole('link', { name: `A survey to be left out (${lang})` }).click();
    await page.getByRole('button', { name: hide }).click();
    await page.waitForURL((url) => url.search === `?category=survey&hidden=${taskId}`);
    expect(await shown(page, taskId)).toBe(0);
    await page.getByRole('button', { name: undo }).click();
    await page.locator(`[data-task="${taskId}"]`).waitFor();
    await leave(reader);
  });
});

it('puts a task back that could not be hidden, and says so', async () => {
  const taskId = await employer.publish('A survey that stays');
  const { page } = await visit(browser, { baseURL, locale: 'en-GB' });
  await signIn(page, await Person.signUp(baseURL, 'WORKER'));
  await page.goto('/tasks');
  await page.waitForSelector('main [data-connection="live"]');
  await page.route('**/graphql', (route) => route.abort());
  await hideButton(page, taskId).click();
  await page.locator('[data-toast=warn]').waitFor();
  await hideButton(page, taskId).waitFor();
  await page.context().close();
});

it('offers nothing to hide to a stranger', async () => {
  const taskId = await employer.publish('A survey for everybody');
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await page.goto('/tasks', { waitUntil: 'networkidle' });
  expect(await shown(page, taskId)).toBe(1);
  expect(await hideButton(page, taskId).count()).toBe(0);
  await page.goto(`/tasks/${taskId}`);
  expect(await page.locator('form[action="?/hide"]').count()).toBe(0);
  await leave(reader);
});
