import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, leave, visit } from './browser.ts';
import { deliver, submit } from './hire.parts.ts';
import { Person, fundedEmployer } from './market.ts';
import { withoutNews } from './money.parts.ts';
import { declare, field, reserveOn, signIn } from './work.parts.ts';

/** What a worker has written is theirs until it is sent, whatever does not come over the line. */

const baseURL = inject('url');
let browser: Browser;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
});
afterAll(() => browser.close());

const KEPT = 'What you enter is kept on this phone';
const press = (page: Page) => page.getByRole('button', { name: 'Submit', exact: true }).click();

/** The scripts of a page come, but not those that keep drafts. Answers how to let them through. */
async function withoutDrafts(page: Page): Promise<() => void> {
  let lost = true;
  await page.route('**/_app/**/*.js', async (route) => {
    const response = await route.fetch();
    if (lost && (await response.text()).includes('draft:')) await route.abort();
    else await route.fulfill({ response });
  });
  return () => (lost = false);
}

async function visitWork(title: string) {
  const taskId = await employer.publish(title);
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const worker = await Person.signUp(baseURL, 'WORKER');
  await signIn(reader.page, worker);
  return { ...reader, reader, worker, taskId };
}

describe('where the code that keeps drafts does not come', () => {
  it('the work is submitted all the same, and nobody is told that it is kept', async () => {
    const { page, reader, taskId } = await visitWork('A survey without drafts');
    await withoutDrafts(page);
    const id = await reserveOn(page, taskId);
    await page.goto(`/my-work/${id}`, { waitUntil: 'networkidle' });
    await field(page, 'answer').fill('Ten minutes of typing');
    expect(await page.getByText(KEPT).count()).toBe(0);
    await declare(page);
    await press(page);
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    const [sent] = await employer.submissionsTo(taskId);
    expect(sent?.answers).toMatchObject([{ key: 'answer', values: ['Ten minutes of typing'] }]);
    reader.complaints.length = 0; // the browser itself logs what did not come
    await leave(reader);
  });

  it('it is kept from then on when the code comes after all, over nothing that was kept before', async () => {
    const { page, reader, taskId } = await visitWork('A survey with late drafts');
    const id = await reserveOn(page, taskId);
    await page.waitForLoadState('networkidle');
    await field(page, 'answer').fill('Half of what I');
    await page.getByText(KEPT).waitFor();
    await page.waitForTimeout(600);

    const come = await withoutDrafts(page);
    await page.goto(`/my-work/${id}`, { waitUntil: 'networkidle' });
    expect(await field(page, 'answer').inputValue()).toBe('');
    expect(await page.getByText(KEPT).count()).toBe(0);
    come();
    // Any touch of the form asks for the code once more.
    await declare(page);
    await page.getByText('What you had entered is back.').waitFor();
    expect(await field(page, 'answer').inputValue()).toBe('Half of what I');
    await field(page, 'answer').fill('All of what I saw');
    await page.getByText(KEPT).waitFor();
    await page.waitForTimeout(600);
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => field(page, 'answer').inputValue()).toBe('All of what I saw');
    reader.complaints.length = 0;
    await leave(reader);
  });
});

it('submits work whose wish for more time was heard but not answered', async () => {
  const { page, reader, taskId } = await visitWork('More time on a bad line');
  await withoutNews(page);
  await reserveOn(page, taskId);
  await page.waitForLoadState('networkidle');
  await field(page, 'answer').fill('A bus');
  await page.route(
    /[?][/]extend/,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: 'More time' }).click();
  await page.getByText('It could not be sent.').waitFor();
  await declare(page);
  await press(page);
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  const [sent] = await employer.submissionsTo(taskId);
  expect(sent).toMatchObject({ status: 'SUBMITTED', answers: [{ key: 'answer', values: ['A bus'] }] });
  reader.complaints.length = 0;
  await leave(reader);
});

describe.each([
  { name: 'with scripts', javaScriptEnabled: true },
  { name: 'without scripts', javaScriptEnabled: false },
])('work that was submitted elsewhere, $name', ({ javaScriptEnabled }) => {
  it('stands as submitted on the page that submits it again, and not as too late', async () => {
    const worker = await Person.signUp(baseURL, 'WORKER');
    const taskId = await employer.publish('A survey on two pages');
    const reader = await visit(browser, { baseURL, locale: 'en-GB', javaScriptEnabled });
    const { page } = reader;
    if (javaScriptEnabled) await withoutNews(page);
    await signIn(page, worker);
    const id = await reserveOn(page, taskId);
    await page.waitForLoadState('networkidle');
    await submit(worker, id, { answer: ['A bus'] });
    await field(page, 'answer').fill('A bus, once more');
    await declare(page);
    await press(page);
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    expect(await page.locator('[data-notice=danger]').count()).toBe(0);
    expect(await page.getByText('has run out').count()).toBe(0);
    reader.complaints.length = 0; // the browser notes the refusal
    await leave(reader);
  });
});

it('keeps an appeal that is being written, until it is sent', async () => {
  const taskId = await employer.publish('An appeal with a pause');
  const { worker, id } = await deliver(baseURL, taskId, { answer: ['A cat'] });
  const note = 'The answer speaks of a cat, but the picture shows a bus.';
  await employer.decide('rejectSubmission', { submissionId: id, reason: 'WRONG_TARGET', note });
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  await page.goto(`/my-work/${id}`, { waitUntil: 'networkidle' });
  const words = page.locator('form[action="?/appeal"] textarea');
  const text = 'The picture that I was shown had a cat.';
  await words.fill(text);
  await page.locator('form[action="?/appeal"]').getByText(KEPT).waitFor();
  await page.waitForTimeout(600);
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByText('What you had entered is back.').waitFor();
  expect(await words.inputValue()).toBe(text);
  await page.locator('form[action="?/appeal"] button').click();
  await page.locator('[data-outcome=DISPUTED]').waitFor();
  expect(await drafts(page)).toEqual([]);
  await leave(reader);
});

const drafts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('kajlet');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('drafts').objectStore('drafts').getAllKeys();
          asked.onsuccess = () => resolve(asked.result);
        };
      }),
  );
