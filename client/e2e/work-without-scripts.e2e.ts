import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
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
  folder = await mkdtemp(join(tmpdir(), 'kajlet-plain-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(readers)('a worker whose browser runs no scripts, in $lang', (words) => {
  const plain = { baseURL, locale: words.locale, javaScriptEnabled: false };

  it('takes a task, is told what is wrong, sends a file with the form, and is paid', async () => {
    const worker = await Person.signUp(baseURL, 'WORKER');
    const asked = everyKind.map((one) => (one.key === 'shot' ? { ...one, required: true } : one));
    const taskId = await employer.publish('A survey on an old phone', { proofFields: asked });
    const reader = await visit(browser, plain);
    const { page } = reader;
    await signIn(page, worker);
    const id = await reserveOn(page, taskId);
    await page.locator('[data-countdown]').waitFor();
    await page.getByRole('button', { name: words.extend }).click();
    await page.getByText(words.extended).waitFor();

    // No picture at all, and a number that is none: named, and nothing that was typed is lost.
    const noPicture = join(folder, 'notes.png');
    await writeFile(noPicture, 'not a picture');
    await field(page, 'answer').fill('A bus');
    await field(page, 'count').fill('many');
    await page.getByLabel('Blue').check();
    await page.locator('input[type=file]').setInputFiles(noPicture);
    await declare(page);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.getByText(words.faults).waitFor();
    expect(await field(page, 'answer').inputValue()).toBe('A bus');
    expect(await page.getByLabel('Blue').isChecked()).toBe(true);
    await expectNoSidewaysScroll(page);

    await page.locator('input[type=file]').setInputFiles(await screenshotFile(page, folder));
    await declare(page);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.getByText(words.faults).waitFor();
    // The picture has arrived; only the number is wrong by now.
    await page.locator('[data-stored=shot]').waitFor();
    await field(page, 'count').fill('৩');
    await declare(page);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    const [sent] = await employer.submissionsTo(taskId);
    expect(sent?.answers).toMatchObject([
      { key: 'answer', values: ['A bus'] },
      { key: 'count', values: ['3'] },
      { key: 'colours', values: ['blue'] },
      { key: 'shot', values: [] },
    ]);

    await employer.decide('approveSubmissions', { submissionIds: [id] });
    await page.goto('/wallet?currency=USD');
    await page.locator('[data-entry=EARNING]').waitFor();
    await page.getByRole('link', { name: 'A survey on an old phone' }).click();
    await page.locator('[data-outcome=APPROVED]').waitFor();
    // The browser writes down each refused form, and nothing else.
    expect(reader.complaints.splice(0)).toEqual([
      expect.stringContaining('422'),
      expect.stringContaining('422'),
    ]);
    await leave(reader);
  });

  it('asks for more time amid the work, and finds all of it still there', async () => {
    const taskId = await employer.publish('A survey that takes longer', { proofFields: everyKind });
    const reader = await visit(browser, plain);
    const { page } = reader;
    await signIn(page, await Person.signUp(baseURL, 'WORKER'));
    await reserveOn(page, taskId);
    await field(page, 'answer').fill('Half of what I');
    await page.getByLabel('Good').check();
    await page.locator('input[type=file]').setInputFiles(await screenshotFile(page, folder));
    await page.getByRole('button', { name: words.extend }).click();
    await page.getByText(words.extended).waitFor();
    expect(await page.getByRole('button', { name: words.extend }).count()).toBe(0);
    expect(await field(page, 'answer').inputValue()).toBe('Half of what I');
    expect(await page.getByLabel('Good').isChecked()).toBe(true);
    await page.locator('[data-stored=shot]').waitFor();
    await field(page, 'answer').fill('All of what I saw');
    await declare(page);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    expect((await employer.submissionsTo(taskId))[0]?.answers).toMatchObject([
      { key: 'answer', values: ['All of what I saw'] },
      { key: 'mood', values: ['good'] },
      { key: 'shot', values: [] },
    ]);
    await leave(reader);
  });

  it('redoes, is rejected, appeals, and gives another task back', async () => {
    const worker = await Person.signUp(baseURL, 'WORKER');
    const taskId = await employer.publish('A survey with a long way');
    const reader = await visit(browser, plain);
    const { page } = reader;
    await signIn(page, worker);
    const id = await reserveOn(page, taskId);
    await field(page, 'answer').fill('A bus');
    await declare(page);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    await employer.decide('requestRevision', { submissionId: id, reason: 'INCOMPLETE', note: 'Which one?' });
    await page.goto(`/my-work/${id}`);
    expect(await field(page, 'answer').inputValue()).toBe('A bus');
    await field(page, 'answer').fill('Bus 7');
    await declare(page);
    await page.getByRole('button', { name: words.submitAgain }).click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    const note = 'It still does not say what the picture shows.';
    await employer.decide('rejectSubmission', { submissionId: id, reason: 'INSTRUCTION_NOT_FOLLOWED', note });
    await page.goto(`/my-work/${id}`);
    await page.getByLabel(words.appeal).fill('The picture shows bus number seven.');
    await page.getByRole('button', { name: words.sendAppeal }).click();
    await page.getByText(words.appealed).waitFor();
    await page.locator('[data-dispute=OPEN]').waitFor();

    await reserveOn(page, await employer.publish('A survey to be given back'));
    await page.locator('summary', { hasText: words.giveBack }).click();
    await page.getByRole('button', { name: words.giveBackSure }).click();
    await page.getByText(words.givenBack).waitFor();
    await leave(reader);
  });
});
