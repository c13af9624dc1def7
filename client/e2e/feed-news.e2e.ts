import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { declare, field, reserveOn, signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
});
afterAll(() => browser.close());

it('keeps the new tasks behind their button while other news reaches the worker', async () => {
  const worker = await Person.signUp(baseURL, 'WORKER');
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  const id = await reserveOn(page, await employer.publish('A survey done before'));
  await field(page, 'answer').fill('A bus');
  await declare(page);
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  await page.goto('/tasks', { waitUntil: 'networkidle' });
  await page.waitForSelector('main [data-connection="live"]');
  await employer.publish('A survey that came behind the button');
  await page.locator('[data-new-tasks="1"]').waitFor();
  await employer.decide('approveSubmissions', { submissionIds: [id] });
  await page.getByRole('link', { name: /A survey done before/ }).waitFor(); // the shell says that it was approved
  await page.waitForTimeout(500);
  await page.locator('[data-new-tasks="1"]').click();
  await page.getByRole('link', { name: 'A survey that came behind the button' }).waitFor();
  await leave(reader);
});
