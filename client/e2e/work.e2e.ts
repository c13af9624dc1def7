import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TWO_STARTS, expectNoSidewaysScroll, launch, launchOwn, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { declare, everyKind, field, reserveOn, screenshotFile, signIn } from './work.parts.ts';
import { readers } from './work.texts.ts';

const baseURL = inject('url');
let browser: Browser;
let employer: Person;
let folder: string;

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
  folder = await mkdtemp(join(tmpdir(), 'kajlet-work-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(readers)('a worker with a phone, in $lang', (words) => {
  const { locale } = words;

  it('takes a task, proves it, is approved over the API and sees the money come', async () => {
    const worker = await Person.signUp(baseURL, 'WORKER');
    const taskId = await employer.publish('A survey with every kind of answer', { proofFields: everyKind });
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signIn(page, worker);
    const id = await reserveOn(page, taskId);
    await page.locator('[data-countdown]').waitFor();
    await page.getByRole('button', { name: words.extend }).click();
    await page.getByText(words.extended).waitFor();
    expect(await page.getByRole('button', { name: words.extend }).count()).toBe(0);

    await field(page, 'answer').fill('A bus, ৫ টাকা');
    await field(page, 'count').fill('১২');
    await page.getByLabel('Good').check();
    await page.getByLabel('Red').check();
    await page.getByLabel('Blue').check();
    await page.locator('input[type=file]').setInputFiles(await screenshotFile(page, folder));
    await page.locator('[data-stored=shot]', { hasText: `${words.sent}shot.png` }).waitFor();
    await expectNoSidewaysScroll(page);
    await declare(page);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.getByText(words.submitted, { exact: true }).first().waitFor();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();

    const [sent] = await employer.submissionsTo(taskId);
    expect(sent).toMatchObject({ id, status: 'SUBMITTED' });
    expect(sent?.answers).toMatchObject([
      { key: 'answer', values: ['A bus, ৫ টাকা'] },
      { key: 'count', values: ['12'] },
      { key: 'mood', values: ['good'] },
      { key: 'colours', values: ['red', 'blue'] },
      { key: 'shot', values: [] },
    ]);

    // Without a reload, on the page of the work and then on the wallet's.
    await employer.decide('approveSubmissions', { submissionIds: [id] });
    await page.locator('[data-outcome=APPROVED]').waitFor();
    await page.goto('/wallet');
    expect(await page.locator('[data-balance=available]').innerText()).toContain('৳');
    await page.goto('/wallet?currency=USD');
    const clearing = page.locator('[data-balance=clearing]');
    const before = await clearing.innerText();
    expect(before).toMatch(/[1-9১-৯]/);
    expect(await page.locator('[data-entry=EARNING] a').getAttribute('href')).toBe(`/my-work/${id}`);
    const available = await page.locator('[data-balance=available]').innerText();
    await page.waitForLoadState('networkidle');
    const bonus = {
      amount: { amount: '0.75', currency: 'USD' },
      note: 'Thank you',
      idempotencyKey: `b-${id}`,
    };
    await employer.decide('sendBonus', { submissionId: id, ...bonus });
    await page.locator('[data-entry=BONUS]').waitFor();
    expect(await page.locator('[data-balance=available]').innerText()).not.toBe(available);
    await expectNoSidewaysScroll(page);
    await leave(reader);
  });

  it('appeals against a rejection, whose reason is there to read', async () => {
    const worker = await Person.signUp(baseURL, 'WORKER');
    const taskId = await employer.publish('A survey that is rejected');
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signIn(page, worker);
    const id = await reserveOn(page, taskId);
    await field(page, 'answer').fill('A cat');
    await declare(page);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    await page.waitForLoadState('networkidle');
    const note = 'The answer speaks of a cat, but the picture shows a bus.';
    await employer.decide('rejectSubmission', { submissionId: id, reason: 'INSTRUCTION_NOT_FOLLOWED', note });
    await page.locator('[data-outcome=REJECTED]', { hasText: words.reason }).waitFor();
    await page.getByText(note).first().waitFor();
    await expectNoSidewaysScroll(page);

    await page.getByLabel(words.appeal).fill('The picture that I was shown had a cat in it.');
    await page.getByRole('button', { name: words.sendAppeal }).click();
    await page.getByText(words.appealed, { exact: true }).first().waitFor();
    await page.locator('[data-outcome=DISPUTED]').waitFor();
    await page.locator('[data-dispute=OPEN]').waitFor();
    await page.goto('/my-work?tab=rejected');
    await page.locator(`[data-work="${id}"] [data-status=DISPUTED]`).waitFor();
    await leave(reader);
  });

  it('mends what the employer wants changed, with the earlier answers at hand', async () => {
    const worker = await Person.signUp(baseURL, 'WORKER');
    const taskId = await employer.publish('A survey to be mended', { proofFields: everyKind });
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signIn(page, worker);
    const id = await reserveOn(page, taskId);
    await field(page, 'answer').fill('A bus');
    await page.locator('input[type=file]').setInputFiles(await screenshotFile(page, folder));
    await page.locator('[data-stored=shot]').waitFor();
    await declare(page);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    const note = 'Please say which bus.';
    await employer.decide('requestRevision', { submissionId: id, reason: 'INCOMPLETE', note });
    await page.locator('[data-outcome=REVISION_REQUESTED]', { hasText: note }).waitFor();

    expect(await field(page, 'answer').inputValue()).toBe('A bus');
    await field(page, 'answer').fill('Bus 7, the green one');
    // Said for the first go, and to be said again for this one.
    expect(await page.locator('[name=own-work]').isChecked()).toBe(false);
    await declare(page);
    await page.getByRole('button', { name: words.submitAgain }).click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    const [sent] = await employer.submissionsTo(taskId);
    expect(sent?.answers).toMatchObject([
      { key: 'answer', values: ['Bus 7, the green one'] },
      { key: 'shot', values: [] },
    ]);
    expect(await page.locator('[data-timeline] li').count()).toBe(5);
    await leave(reader);
  });

  it('closes the browser amid the work, and finds draft and session again', TWO_STARTS, async () => {
    const worker = await Person.signUp(baseURL, 'WORKER');
    const taskId = await employer.publish('A survey that is interrupted', { proofFields: everyKind });
    const profile = await mkdtemp(join(folder, 'profile-'));
    const open = () => launchOwn(profile, { baseURL, locale });
    let context = await open();
    let page = await context.newPage();
    await signIn(page, worker);
    const id = await reserveOn(page, taskId);
    await page.waitForLoadState('networkidle');
    await field(page, 'answer').fill('Half of what I');
    await page.getByLabel('Bad').check();
    await page.getByLabel('Green').check();
    await page.locator('input[type=file]').setInputFiles(await screenshotFile(page, folder));
    await page.locator('[data-stored=shot]').waitFor();
    await declare(page);
    await page.waitForTimeout(600);
    await context.close();

    context = await open();
    page = await context.newPage();
    await page.goto(`/my-work/${id}`);
    await page.getByText(words.restored).waitFor();
    expect(await field(page, 'answer').inputValue()).toBe('Half of what I');
    expect(await page.getByLabel('Bad').isChecked()).toBe(true);
    expect(await page.getByLabel('Green').isChecked()).toBe(true);
    expect(await page.getByLabel('Red').isChecked()).toBe(false);
    expect(await page.locator('[name=own-work]').isChecked()).toBe(false);
    await page.locator('[data-stored=shot]').waitFor();
    await field(page, 'answer').fill('All of what I saw');
    await declare(page);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    const [sent] = await employer.submissionsTo(taskId);
    expect(sent?.answers).toHaveLength(4);
    await context.close();
  });

  it('keeps everything on the page when the line is gone, and sends it when it is back', async () => {
    const worker = await Person.signUp(baseURL, 'WORKER');
    const taskId = await employer.publish('A survey on a train');
    const { page } = await visit(browser, { baseURL, locale });
    await signIn(page, worker);
    await reserveOn(page, taskId);
    await page.waitForLoadState('networkidle');
    await field(page, 'answer').fill('A tunnel');
    await page.context().setOffline(true);
    await declare(page);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.locator('[data-notice=warn]').first().waitFor();
    expect(await field(page, 'answer').inputValue()).toBe('A tunnel');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    await page.context().close();
  });
});

it('leaves what was answered before the scripts came', async () => {
  const taskId = await employer.publish('A survey for quick hands', { proofFields: everyKind });
  const reader = await visit(browser, { baseURL, locale: 'bn-BD' });
  const { page } = reader;
  await signIn(page, await Person.signUp(baseURL, 'WORKER'));
  const id = await reserveOn(page, taskId);
  let come = () => {};
  const scripts = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/_app/**/*.js', (route) => scripts.then(() => route.continue()));
  await page.goto(`/my-work/${id}`, { waitUntil: 'commit' });
  await field(page, 'answer').fill('A bus');
  await page.locator('[data-field=count] input').fill('7');
  await page.check('input[value=bad]');
  await page.check('input[value=blue]');
  come();
  await page.waitForSelector('[data-line=live]');
  expect(await field(page, 'answer').inputValue()).toBe('A bus');
  expect(await page.locator('[data-field=count] input').inputValue()).toBe('7');
  expect(await page.isChecked('input[value=bad]')).toBe(true);
  expect(await page.isChecked('input[value=blue]')).toBe(true);
  await leave(reader);
});
