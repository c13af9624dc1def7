import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { account, signIn } from './people.ts';
import { signIn as signInPerson } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
});
afterAll(() => browser.close());

const readers = [
  {
    lang: 'bn',
    locale: 'bn-BD',
    take: 'কাজটি নিন',
    cannot: 'কাজটি আপনি নিতে পারছেন না',
    country: 'কাজটি অন্য দেশের কর্মীদের জন্য।',
    own: 'এটি আপনার নিজের কাজ।',
    role: 'কাজ করতে অ্যাকাউন্টে কর্মীর ভূমিকা যোগ করুন।',
    addRole: 'কর্মীর ভূমিকা যোগ করুন',
    signIn: 'কাজটি নিতে লগইন করুন',
    closed: 'এই কাজ এখন নেওয়া যাচ্ছে না।',
    late: 'শেষ জায়গাটি এইমাত্র আরেকজন নিয়েছেন।',
  },
  {
    lang: 'en',
    locale: 'en-GB',
    take: 'Take this task',
    cannot: 'You cannot take this task',
    country: 'This task is for workers of other countries.',
    own: 'This is your own task.',
    role: 'Add the worker role to your account to do tasks.',
    addRole: 'Add the worker role',
    signIn: 'Sign in to take this task',
    closed: 'This task cannot be taken now.',
    late: 'Somebody else just took the last place.',
  },
];

describe.each(readers)('the page of a task, in $lang', (words) => {
  const { locale } = words;

  it('tells a worker of another country why it is not for them', async () => {
    const taskId = await employer.publish('A survey in Great Britain', { countries: ['GB'] });
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signInPerson(page, await Person.signUp(baseURL, 'WORKER'));
    await page.goto(`/tasks/${taskId}`);
    const box = page.locator('[data-reserve]');
    expect(await box.locator('[data-notice=warn] p').innerText()).toBe(words.cannot);
    expect(await box.locator('li').allInnerTexts()).toEqual([words.country]);
    expect(await box.locator('button, a').count()).toBe(0);
    await expectNoSidewaysScroll(page);
    // Nor by a form that the page does not show.
    const sent = await page.request.post(`/tasks/${taskId}?/reserve`, {
      form: { key: 'made-up' },
      headers: { origin: baseURL, accept: 'text/html', 'accept-language': words.lang },
    });
    expect(sent.status()).toBe(422);
    expect((await sent.text()).includes(`said:"${words.country}"`)).toBe(true);
    expect(await employer.submissionsTo(taskId)).toEqual([]);
    await leave(reader);
  });

  it('tells an employer who works too that the task is their own', async () => {
    const both = await account(baseURL, ['WORKER', 'EMPLOYER']);
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signIn(page, both);
    const money = { amount: '5', currency: 'USD' };
    const { createDeposit } = await both.ask<{ createDeposit: { deposit: { checkoutUrl: string } } }>(
      'mutation ($input: CreateDepositInput!) { createDeposit(input: $input) { ... on CreateDepositPayload { deposit { checkoutUrl } } } }',
      { input: { method: 'CARD', amount: money, idempotencyKey: randomUUID() } },
    );
    await page.goto(createDeposit.deposit.checkoutUrl);
    await page.click('button[value=approve]');
    const task = {
      title: 'A survey of my own',
      category: 'survey',
      steps: [{ text: 'Look.' }],
      proofFields: [{ key: 'answer', label: 'What?', kind: 'TEXT' }],
      reward: { amount: '0.1', currency: 'USD' },
      slots: 1,
      estimatedMinutes: 2,
    };
    const { createTask } = await both.ask<{ createTask: { task: { id: string } } }>(
      'mutation ($input: CreateTaskInput!) { createTask(input: $input) { ... on CreateTaskPayload { task { id } } } }',
      { input: task },
    );
    const taskId = createTask.task.id;
    await both.ask('mutation ($input: PublishTaskInput!) { publishTask(input: $input) { __typename } }', {
      input: { taskId },
    });
    await page.goto(`/tasks/${taskId}`);
    const box = page.locator('[data-reserve]');
    expect(await box.locator('li').allInnerTexts()).toEqual([words.own]);
    expect(await box.locator('button, a').count()).toBe(0);
    await leave(reader);
  });

  it('does not tell an employer to become a worker for their own task', async () => {
    const alone = await fundedEmployer(baseURL);
    const taskId = await alone.publish('A survey of an employer alone');
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signInPerson(page, alone);
    await page.goto(`/tasks/${taskId}`);
    const box = page.locator('[data-reserve]');
    expect(await box.locator('li').allInnerTexts()).toEqual([words.own]);
    expect(await box.locator('button, a').count()).toBe(0);
    await leave(reader);
  });

  it('shows somebody who only gives tasks the way to the worker’s role, and the task once they have it', async () => {
    const taskId = await employer.publish('A survey for a new worker');
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signInPerson(page, await Person.signUp(baseURL, 'EMPLOYER'));
    await page.goto(`/tasks/${taskId}`);
    const box = page.locator('[data-reserve]');
    expect(await box.locator('li').allInnerTexts()).toEqual([words.role]);
    await box.getByRole('link', { name: words.addRole }).click();
    await page.waitForURL('**/settings?add=WORKER#role');
    await page.locator('[data-role=WORKER] form button').click();
    await page.locator('#role [data-notice=ok]').waitFor();
    await page.goto(`/tasks/${taskId}`);
    await page.getByRole('button', { name: words.take }).waitFor();
    await leave(reader);
  });

  it('leads a stranger to the door and back to the same task', async () => {
    const taskId = await employer.publish('A survey for whoever comes along');
    const worker = await account(baseURL);
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await page.goto(`/tasks/${taskId}`);
    expect(await page.locator('[data-reserve] button').count()).toBe(0);
    await page.getByRole('link', { name: words.signIn }).click();
    await page.fill('input[name=email]', worker.email);
    await page.fill('input[name=password]', worker.password);
    await page.click('form[action^="/sign-in"] button:not([type=button])');
    await page.waitForURL(`**/tasks/${taskId}`);
    await page.getByRole('button', { name: words.take }).waitFor();
    await leave(reader);
  });

  it('is plain about a task that is full, and about the last place that went a moment ago', async () => {
    const taskId = await employer.publish('A survey with one place', { slots: 1 });
    // With scripts the page would take its button away by itself.
    const reader = await visit(browser, { baseURL, locale, javaScriptEnabled: false });
    const { page } = reader;
    await signInPerson(page, await Person.signUp(baseURL, 'WORKER'));
    await page.goto(`/tasks/${taskId}`);
    const first = await Person.signUp(baseURL, 'WORKER');
    await first.reserve(taskId);
    await page.locator('[data-reserve] button').click();
    expect(await page.locator('[data-reserve] [data-notice=danger]').innerText()).toBe(words.late);
    await page.goto(`/tasks/${taskId}`);
    await page.getByText(words.closed, { exact: true }).waitFor();
    expect(await page.locator('[data-reserve] button').count()).toBe(0);
    expect(await employer.submissionsTo(taskId)).toHaveLength(1);
    // The browser's own remark on the answer to the refused form.
    expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await leave(reader);
    // Nobody will deliver, and a place that comes back would be news to the feeds of later stories.
    await employer.stop(taskId);
  });
});
