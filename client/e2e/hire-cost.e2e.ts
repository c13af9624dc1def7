import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PHONE, launch, leave, visit } from './browser.ts';
import { hirers, taskIdOf, writeTask } from './hire.parts.ts';
import { fundedEmployer, type Person } from './market.ts';
import { signIn } from './work.parts.ts';

/** What is held is the sum that stood on the button. */

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const total = (page: Page) => page.getAttribute('[data-total]', 'data-total');

async function factsOf(employer: Person, id: string) {
  const { task } = await employer.ask<{ task: { status: string; reward: { amount: string } } }>(
    'query ($id: ID!) { task(id: $id) { status reward { amount } } }',
    { id },
  );
  return { status: task.status, reward: task.reward.amount };
}

describe.each([
  { name: 'with scripts', javaScriptEnabled: true },
  { name: 'without scripts', javaScriptEnabled: false },
])('a draft that changed while its publication was looked at, $name', ({ javaScriptEnabled }) => {
  it.each(hirers)('is not published before its new sum was seen, in $lang', async ({ locale, lang }) => {
    const employer = await fundedEmployer(baseURL);
    const reader = await visit(browser, { baseURL, locale, viewport: PHONE, javaScriptEnabled });
    const { page } = reader;
    await signIn(page, employer);
    await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
    await writeTask(page, 'Look at one shop window');
    await page.click('[data-builder] button[value=publish]');
    await page.waitForURL('**/publish');
    await page.waitForLoadState('networkidle');
    expect(await total(page)).toBe('0.396');
    const taskId = taskIdOf(page);
    await employer.decide('updateTask', {
      taskId,
      patch: { reward: { amount: '0.5', currency: 'USD' } },
    });
    await page.click('[data-publish]');
    const sum = lang === 'bn' ? '১.৬৫' : '1.65';
    await page.locator('[data-notice=danger]', { hasText: sum }).waitFor();
    await expect.poll(() => total(page)).toBe('1.65');
    expect(await factsOf(employer, taskId)).toEqual({ status: 'DRAFT', reward: '0.5' });
    expect(await employer.available()).toBe('50');
    // The browser's own remark on the answer to the refused form.
    expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await page.locator('[data-publish]', { hasText: sum }).click();
    await page.waitForURL('**done=published');
    expect(await employer.available()).toBe('48.35');
    await leave(reader);
  });
});

it('saves the form over what was typed before it, however late that comes', async () => {
  const employer = await fundedEmployer(baseURL);
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
  await writeTask(page, 'Look at one shop window');
  await page.click('[data-builder] button[value=save]:not([tabindex])');
  await page.waitForURL('**/edit?done=saved');
  await page.waitForLoadState('networkidle');
  const taskId = taskIdOf(page);
  let underWay = false;
  const landed = new Promise<void>((resolve) => {
    void page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('patch')) return route.continue();
      underWay = true;
      await new Promise((wait) => setTimeout(wait, 3_000));
      const response = await route.fetch();
      await route.fulfill({ response });
      resolve();
    });
  });
  await page.fill('[name=reward]', '0.2');
  await expect.poll(() => underWay).toBe(true);
  await page.fill('[name=reward]', '0.5');
  await page.click('[data-builder] button[value=publish]');
  await landed;
  await page.waitForURL('**/publish');
  expect(await total(page)).toBe('1.65');
  expect(await factsOf(employer, taskId)).toEqual({ status: 'DRAFT', reward: '0.5' });
  await leave(reader);
});
