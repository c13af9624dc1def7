import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { declare, everyKind, field, reserveOn, signIn, wovenProof } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
});
afterAll(() => browser.close());

it('asks for each proof beside the step it proves, and for the rest after them', async () => {
  const taskId = await employer.publish('A survey of two steps', { proofFields: wovenProof });
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, await Person.signUp(baseURL, 'WORKER'));
  await page.goto(`/tasks/${taskId}`);
  await page.getByText('Step 2 · Text · Required').waitFor();
  await reserveOn(page, taskId);
  await page.waitForLoadState('networkidle');
  const beside = (step: number) =>
    page
      .locator(`[data-step="${step}"] [data-field]`)
      .evaluateAll((fields) => fields.map((one) => one.getAttribute('data-field')));
  expect(await beside(1)).toEqual(['shot']);
  expect(await beside(2)).toEqual(['answer', 'mood']);
  expect(await page.locator('[data-field]').count()).toBe(everyKind.length);
  await expectNoSidewaysScroll(page);
  // Ticking a choice is not ticking off its step.
  await page.getByLabel('Good').check();
  expect(await page.locator('[data-tick]:checked').count()).toBe(0);
  await field(page, 'answer').fill('A bus');
  await declare(page);
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  expect((await employer.submissionsTo(taskId))[0]?.answers).toMatchObject([
    { key: 'answer', values: ['A bus'] },
    { key: 'mood', values: ['good'] },
  ]);
  await leave(reader);
});

it('submits nothing without the word that the work is one’s own', async () => {
  const taskId = await employer.publish('A survey to be done in person');
  const reader = await visit(browser, { baseURL, locale: 'en-GB', javaScriptEnabled: false });
  const { page } = reader;
  await signIn(page, await Person.signUp(baseURL, 'WORKER'));
  await reserveOn(page, taskId);
  await field(page, 'answer').fill('A bus');
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  expect(await page.locator('[name=own-work]:invalid').count()).toBe(1);
  // Nor where a browser would let it pass.
  const answer = await page.request.post(`${page.url()}?/submit`, {
    multipart: { 'value.answer': 'A bus' },
    headers: { origin: baseURL, accept: 'text/html' },
  });
  expect(answer.status()).toBe(422);
  const html = await answer.text();
  expect(html).toContain('id="own-work-error"');
  expect(html).toContain('href="#own-work"');
  expect(html).toContain('>A bus</textarea>');
  expect((await employer.submissionsTo(taskId))[0]).toMatchObject({ status: 'RESERVED' });
  await leave(reader);
});
