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

it('gives more time amid the work without touching it, and submits on Enter', async () => {
  const taskId = await employer.publish('A survey that takes longer', { proofFields: everyKind });
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, await Person.signUp(baseURL, 'WORKER'));
  await reserveOn(page, taskId);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Object.assign(window, { same: true }));
  await field(page, 'answer').fill('A bus');
  await page.getByLabel('Good').check();
  const sent = page.waitForRequest((request) => request.url().endsWith('?/extend'));
  await page.getByRole('button', { name: 'More time' }).click();
  expect((await sent).postData()).not.toContain('A bus');
  await page.getByText('You have more time now.').waitFor();
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
  expect(await field(page, 'answer').inputValue()).toBe('A bus');
  expect(await page.getByLabel('Good').isChecked()).toBe(true);
  await page.waitForTimeout(600);
  await page.reload();
  await page.getByText('What you had entered is back.').waitFor();
  expect(await field(page, 'answer').inputValue()).toBe('A bus');

  // The first button of the form asks for time; the key does not press it.
  const other = await employer.publish('A survey that ends on a number', { proofFields: everyKind });
  await reserveOn(page, other);
  await page.waitForLoadState('networkidle');
  await field(page, 'answer').fill('A bus');
  await declare(page);
  await field(page, 'count').fill('7');
  await field(page, 'count').press('Enter');
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  expect((await employer.submissionsTo(other))[0]).toMatchObject({
    status: 'SUBMITTED',
    answers: [
      { key: 'answer', values: ['A bus'] },
      { key: 'count', values: ['7'] },
    ],
  });
  await leave(reader);
});

it('keeps the correction of a redo, words and picture, over what was sent before', async () => {
  const taskId = await employer.publish('A survey to be mended on a train', { proofFields: everyKind });
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, await Person.signUp(baseURL, 'WORKER'));
  const id = await reserveOn(page, taskId);
  await page.waitForLoadState('networkidle');
  const choose = async (name: string) => {
    const buffer = await page.screenshot();
    await page.setInputFiles('input[type=file]', { name, mimeType: 'image/png', buffer });
    await page.locator('[data-stored=shot]', { hasText: name }).waitFor();
  };
  const upload = page.locator('[name="upload.shot"]');
  const again = page.getByRole('button', { name: 'Submit again' });
  await field(page, 'answer').fill('A bus');
  await page.getByLabel('Red').check();
  await choose('first.png');
  await declare(page);
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  const note = 'Please say which bus.';
  await employer.decide('requestRevision', { submissionId: id, reason: 'INCOMPLETE', note });
  await again.waitFor();
  const before = await upload.inputValue();
  await field(page, 'answer').fill('Bus 7');
  await page.getByLabel('Red').uncheck();
  await choose('second.png');
  const after = await upload.inputValue();
  expect(after).not.toBe(before);
  await page.waitForTimeout(600);

  await page.reload();
  await page.getByText('What you had entered is back.').waitFor();
  expect(await field(page, 'answer').inputValue()).toBe('Bus 7');
  expect(await page.getByLabel('Red').isChecked()).toBe(false);
  expect(await upload.inputValue()).toBe(after);
  await declare(page);
  await again.click();
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  expect((await employer.submissionsTo(taskId))[0]?.answers).toMatchObject([
    { key: 'answer', values: ['Bus 7'] },
    { key: 'shot', values: [] },
  ]);

  // The next round begins with what was sent, not with what was kept for this one.
  await employer.decide('requestRevision', { submissionId: id, reason: 'INCOMPLETE', note });
  await again.waitFor();
  await page.reload({ waitUntil: 'networkidle' });
  expect(await field(page, 'answer').inputValue()).toBe('Bus 7');
  expect(await upload.inputValue()).toBe(after);
  expect(await page.getByText('What you had entered is back.').count()).toBe(0);
  await leave(reader);
});
