import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { declare, field, reserveOn, signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('shows what happened between the rendering of a page and the opening of its stream', async () => {
  const employer = await fundedEmployer(baseURL);
  const worker = await Person.signUp(baseURL, 'WORKER');
  const taskId = await employer.publish('A survey decided in a wink');
  await worker.reserve(taskId);
  const [{ id } = { id: '' }] = await employer.submissionsTo(taskId);
  await worker.decide('submitWork', {
    submissionId: id,
    answers: [{ key: 'answer', values: ['A bus'] }],
  });
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  await page.waitForLoadState('networkidle');
  // The scripts, and the stream with them, come only when it has happened.
  let release = () => {};
  const happened = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/**', async (route) => {
    await happened;
    await route.continue();
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('__data.json')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(`/my-work/${id}`, { waitUntil: 'commit' });
  await page.locator('[data-outcome=SUBMITTED]').waitFor({ state: 'attached' });
  await employer.decide('approveSubmissions', { submissionIds: [id] });
  release();
  await page.locator('[data-outcome=APPROVED]').waitFor();
  // Once for the page that came from the server; a way on inside it asks for nothing twice.
  await page.getByRole('link', { name: 'See the wallet' }).click();
  await page.locator('[data-entry=EARNING]').waitFor();
  await page.waitForTimeout(1_000);
  expect(asked).toEqual([`/my-work/${id}/__data.json`, '/wallet/__data.json']);
  await leave(reader);
});

it('takes no word of an appeal along to another work', async () => {
  const employer = await fundedEmployer(baseURL);
  const worker = await Person.signUp(baseURL, 'WORKER');
  const titles = ['A survey appealed against', 'A survey rejected meanwhile'];
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  const ids: string[] = [];
  for (const title of titles) {
    ids.push(await reserveOn(page, await employer.publish(title)));
    await field(page, 'answer').fill('A bus');
    await declare(page);
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
  }
  const reject = (submissionId: string) =>
    employer.decide('rejectSubmission', {
      submissionId,
      reason: 'WRONG_TARGET',
      note: 'The answer speaks of a bus, but the picture shows a cat.',
    });
  await reject(ids[0]!);
  await page.goto(`/my-work/${ids[0]}`, { waitUntil: 'networkidle' });
  await page.waitForSelector('[data-line=live]');
  const words = page.locator('form[action="?/appeal"] textarea');
  await words.fill('The picture that I was shown had a bus in it.');
  await reject(ids[1]!);
  await page.getByRole('link', { name: new RegExp(titles[1]!) }).click();
  await page.waitForURL(`**/my-work/${ids[1]}`);
  await page.getByRole('heading', { level: 1, name: titles[1]! }).waitFor();
  await words.waitFor();
  expect(await words.inputValue()).toBe('');
  await leave(reader);
});
