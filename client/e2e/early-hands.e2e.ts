import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DESK, launch, leave, visit, type Visit } from './browser.ts';
import { Demo } from './demo.ts';
import { deliver } from './hire.parts.ts';
import { Person, fundedEmployer } from './market.ts';
import { Product } from './product.ts';
import { declare, field, reserveOn, signIn } from './work.parts.ts';

/** Phones fetch scripts for seconds, and hands are quicker: whatever they did meanwhile stays when the scripts come. */

let browser: Browser;
let product: Product;
let demo: Demo;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ DEMO: 'on', EMAIL_VERIFICATION: 'off' });
  await product.start();
  demo = await Demo.open(product.url);
  employer = await fundedEmployer(product.url);
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

/** Opens a page whose scripts come only when the hands have done their work, and waits until all of them run. */
async function before(page: Page, path: string, hands: () => Promise<void>): Promise<void> {
  let come = () => {};
  const scripts = new Promise<void>((resolve) => (come = resolve));
  const held = '**/_app/**/*.js';
  await page.route(held, (route) => scripts.then(() => route.continue()));
  await page.goto(path, { waitUntil: 'commit' });
  await hands();
  come();
  await page.waitForSelector('[data-line=live]');
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.locator('[data-later]').count()).toBe(0);
  await page.unroute(held);
}

const guest = (): Promise<Visit> => visit(browser, { baseURL: product.url, viewport: DESK });

it('keeps a moderator’s panel open, and what was written in it', async () => {
  const id = await employer.publish('A task that a moderator looks at');
  const reader = await guest();
  const { page } = reader;
  await demo.signIn(page, 'MODERATOR');
  const panel = page.locator('details:has(form[action="?/takeDown"])');
  const note = panel.locator('textarea');
  await before(page, `/ops/tasks/${id}`, async () => {
    await panel.locator('summary').click();
    await panel.locator('select').selectOption('SPAM');
    await note.fill('The same task stands there ten times.');
  });
  expect(await panel.getAttribute('open')).toBe('');
  expect(await note.inputValue()).toBe('The same task stands there ten times.');
  expect(await panel.locator('select').inputValue()).toBe('SPAM');
  await panel.locator('summary').click();
  expect(await panel.getAttribute('open')).toBe(null);
  await leave(reader);
});

it('keeps an employer’s rejection, reason and note, and knows that its form is open', async () => {
  const id = await employer.publish('A task that is judged quickly');
  await deliver(product.url, id, { answer: ['A bus'] });
  const reader = await guest();
  const { page } = reader;
  await signIn(page, employer);
  const panel = page.locator('[data-judge=reject]');
  const note = 'The answer speaks of a bus, but the picture shows a cat.';
  await before(page, `/hire/tasks/${id}/review`, async () => {
    await panel.locator('summary').click();
    await panel.locator('input[value=WRONG_TARGET]').check();
    await panel.locator('textarea').fill(note);
  });
  expect(await panel.getAttribute('open')).toBe('');
  expect(await panel.locator('input[value=WRONG_TARGET]').isChecked()).toBe(true);
  expect(await panel.locator('textarea').inputValue()).toBe(note);
  // The key closes what the hand has opened.
  await page.locator('article').focus();
  await page.keyboard.press('r');
  await page.locator('[data-judge=reject]:not([open])').waitFor();
  await leave(reader);
});

it('keeps a worker’s words of appeal', async () => {
  const taskId = await employer.publish('A task that is rejected in error');
  const { worker, id } = await deliver(product.url, taskId, { answer: ['A cat'] });
  const note = 'The answer speaks of a cat, but the picture shows a bus.';
  await employer.decide('rejectSubmission', { submissionId: id, reason: 'WRONG_TARGET', note });
  const reader = await guest();
  const { page } = reader;
  await signIn(page, worker);
  const words = page.locator('form[action="?/appeal"] textarea');
  await before(page, `/my-work/${id}`, () => words.fill('The picture that I was shown had a cat.'));
  expect(await words.inputValue()).toBe('The picture that I was shown had a cat.');
  await page.locator('form[action="?/appeal"] button').click();
  await page.locator('[data-outcome=DISPUTED]').waitFor();
  await leave(reader);
});

it('lets a worker submit where the scripts of the form never come', async () => {
  const taskId = await employer.publish('A task behind a bad line');
  const reader = await guest();
  const { page } = reader;
  await signIn(page, await Person.signUp(product.url, 'WORKER'));
  const id = await reserveOn(page, taskId);
  await page.route('**/_app/**/*.js', async (route) => {
    const response = await route.fetch();
    const isForm = (await response.text()).includes('data-work-bar');
    await (isForm ? route.abort() : route.fulfill({ response }));
  });
  await page.goto(`/my-work/${id}`);
  await page.waitForSelector('[data-line=live]');
  expect(await page.locator('[data-later]').count()).toBe(1);
  await field(page, 'answer').fill('A tunnel');
  await declare(page);
  await page.locator('form[action="?/submit"] button:not([type=button])').last().click();
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  expect((await employer.submissionsTo(taskId))[0]).toMatchObject({
    status: 'SUBMITTED',
    answers: [{ key: 'answer', values: ['A tunnel'] }],
  });
  // A file that is still on its way when the page is left is nobody's.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // The browser's own remark on the piece that was held back.
  expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
  await leave(reader);
});
