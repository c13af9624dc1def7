import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Demo } from './demo.ts';
import { fundedEmployer, type Person } from './market.ts';
import { answeredDispute, waitingTask } from './ops.parts.ts';
import { Product } from './product.ts';

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

describe.each([
  { how: 'with scripts', javaScriptEnabled: true, locale: 'bn-BD' },
  { how: 'without scripts', javaScriptEnabled: false, locale: 'en-GB' },
])('a moderator $how', ({ javaScriptEnabled, locale }) => {
  it('approves one task in review, rejects another with a reason, and takes a live one down', async () => {
    const good = await waitingTask(employer, 'Write an honest review of a cafe you know');
    const bad = await waitingTask(employer, 'Write ten reviews of places you never saw');
    const reader = await visit(browser, { baseURL: product.url, locale, javaScriptEnabled });
    const { page } = reader;
    await demo.signIn(page, 'MODERATOR');
    await page.goto('/ops');
    await page.locator('[data-ledger=clean]').waitFor();
    await page.locator('[data-queue="/ops/tasks"]').click();
    await page.locator(`[data-review=${good}] a`).click();
    await page.locator('form[action="?/approve"] button').click();
    await page.locator('[data-notice=ok]').waitFor();

    await page.goto(`/ops/tasks/${bad}`);
    await page.locator('details:has(form[action="?/reject"]) summary').click();
    await page.selectOption('form[action="?/reject"] select[name=code]', 'SPAM');
    await page.fill('form[action="?/reject"] textarea', 'Nobody can review what they have not seen.');
    await page.locator('form[action="?/reject"] button').click();
    await page.locator('[data-notice=ok]').waitFor();

    await page.goto('/ops/tasks');
    await page.fill('input[name=find]', `${product.url}/tasks/${good}`);
    await page.locator('form:has(input[name=find]) button').click();
    await page.waitForURL(`**/ops/tasks/${good}`);
    await page.locator('details:has(form[action="?/takeDown"]) summary').click();
    await page.fill('form[action="?/takeDown"] textarea', 'The cafe has closed for good.');
    await page.locator('form[action="?/takeDown"] button').click();
    await page.locator('[data-status=CLOSED], [data-status=CLOSING]').waitFor();
    await expectNoSidewaysScroll(page);
    await leave(reader);
    expect(await stateOf(good)).toMatchObject({ closeReason: 'TAKEN_DOWN' });
    expect(await stateOf(bad)).toMatchObject({ status: 'REJECTED', moderation: { code: 'SPAM' } });
  });

  it('reads both sides of a dispute and splits the reward', async () => {
    const id = await answeredDispute(product.url, employer);
    const reader = await visit(browser, { baseURL: product.url, locale, javaScriptEnabled });
    const { page } = reader;
    await demo.signIn(page, 'MODERATOR');
    await page.goto('/ops/disputes');
    await page.locator(`[data-dispute=${id}] a`).click();
    await page.locator('[data-side=worker]', { hasText: 'had a bus' }).waitFor();
    await page.locator('[data-side=employer]', { hasText: 'There was no bus' }).waitFor();
    await page.locator('[data-delivery]', { hasText: 'A bus' }).waitFor();
    await expectNoSidewaysScroll(page);

    await page.fill('textarea[name=note]', 'The picture was not clear enough to tell a cat from a bus.');
    await page.locator('form[action="?/decide"] button').click();
    await page.locator('[data-notice=danger]').waitFor();
    // The browser notes every refusal; this one was meant.
    expect(reader.complaints.splice(0).join()).toMatch(/^logs .*status of 422 [^,]*$/);
    await page.locator('input[name=outcome][value=SPLIT]').check();
    await page.fill('input[name=share]', '৪০');
    await page.locator('form[action="?/decide"] button').click();
    await page.locator('[data-notice=ok]').waitFor();
    await leave(reader);
    const { submission } = await demo.ask<{ submission: { dispute: object } }>(
      'MODERATOR',
      'query ($id: ID!) { submission(id: $id) { dispute { status workerShare } } }',
      { id },
    );
    expect(submission.dispute).toEqual({ status: 'RESOLVED_SPLIT', workerShare: 0.4 });
  });
});

async function stateOf(id: string): Promise<object> {
  const { task } = await demo.ask<{ task: object }>(
    'MODERATOR',
    'query ($id: ID!) { task(id: $id) { status closeReason moderation { code } } }',
    { id },
  );
  return task;
}

it('is nobody else’s: a stranger is asked to sign in, a worker finds nothing', async () => {
  const stranger = await fetch(`${product.url}/ops/tasks`, { redirect: 'manual' });
  expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fops%2Ftasks']);
  const reader = await visit(browser, { baseURL: product.url });
  await demo.signIn(reader.page, 'WORKER');
  expect((await reader.page.goto('/ops'))?.status()).toBe(404);
  await reader.page.context().close();
});
