import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PHONE, launch, leave, visit } from './browser.ts';
import { hirers } from './hire.parts.ts';
import { Person, fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function closed(employer: Person, items?: object[]): Promise<string> {
  const steps = [{ text: items ? 'Open {{url}}.' : 'Open the page.' }];
  const taskId = await employer.publish('Read one sign', { slots: 3, steps, ...(items && { items }) });
  await employer.stop(taskId);
  const { task } = await employer.ask<{ task: { status: string } }>(
    'query ($id: ID!) { task(id: $id) { status } }',
    { id: taskId },
  );
  expect(task.status).toBe('CLOSED');
  return taskId;
}

describe.each(hirers)('a task that is closed, in $lang', ({ locale }) => {
  it.each([
    { name: 'with scripts', javaScriptEnabled: true },
    { name: 'without scripts', javaScriptEnabled: false },
  ])('is copied by its employer, its rows too, $name', async ({ javaScriptEnabled }) => {
    const employer = await fundedEmployer(baseURL);
    const plain = await closed(employer);
    const items = ['a', 'b'].map((externalId) => ({
      externalId,
      variables: [{ name: 'url', value: `https://${externalId}.example` }],
    }));
    const rows = await closed(employer, items);
    const reader = await visit(browser, { baseURL, locale, viewport: PHONE, javaScriptEnabled });
    const { page } = reader;
    await signIn(page, employer);
    await page.goto(`/hire/tasks/${plain}`);
    await page.click('[data-actions] a[href*="from="]');
    await page.waitForURL('**/new?from=*');
    expect(await page.inputValue('[name=slots]')).toBe('3');
    await page.goto(`/hire/tasks/new?from=${rows}`, { waitUntil: 'networkidle' });
    await page.locator('[data-known-rows="2"]').waitFor();
    await page.click('[data-builder] button[value=publish]');
    await page.waitForURL('**/publish');
    expect(await page.getAttribute('[data-total]', 'data-total')).toBe('0.132');
    await leave(reader);
  });
});

it("another's task is nobody's to copy", async () => {
  const taskId = await closed(await fundedEmployer(baseURL));
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  await signIn(reader.page, await Person.signUp(baseURL, 'EMPLOYER'));
  const answer = await reader.page.goto(`/hire/tasks/new?from=${taskId}`);
  expect(answer?.status()).toBe(404);
  reader.complaints.length = 0; // the browser's own remark on the page that is not there
  await leave(reader);
});
