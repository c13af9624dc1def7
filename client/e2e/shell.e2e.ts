import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { fundedEmployer } from './market.ts';
import { account, signIn, type Account } from './people.ts';

const baseURL = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** As the worker's own program would. */
async function work(worker: Account, taskId: string): Promise<string> {
  const { reserveSlot } = await worker.ask<{ reserveSlot: { submission: { id: string } } }>(
    'mutation ($input: ReserveSlotInput!) { reserveSlot(input: $input) { ... on ReserveSlotPayload { submission { id } } } }',
    { input: { taskId } },
  );
  const submissionId = reserveSlot.submission.id;
  await worker.ask('mutation ($input: SubmitWorkInput!) { submitWork(input: $input) { __typename } }', {
    input: { submissionId, answers: [{ key: 'answer', values: ['A short and honest answer.'] }] },
  });
  return submissionId;
}

it('tells a worker of a decision at once: the day’s money, a word on the screen, and one for screen readers', async () => {
  const employer = await fundedEmployer(baseURL);
  const worker = await account(baseURL);
  const taskId = await employer.publish('A survey about bus fares');
  const submissionId = await work(worker, taskId);
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  await page.waitForSelector('[data-line=live]');
  const money = page.locator('[data-money=today]');
  expect(await money.innerText()).toMatch(/৳0$/);
  await page.evaluate(() => Object.assign(window, { notReloaded: true }));

  await employer.ask(
    'mutation ($input: ApproveSubmissionsInput!) { approveSubmissions(input: $input) { __typename } }',
    { input: { submissionIds: [submissionId], idempotencyKey: randomUUID() } },
  );
  const shown = page.locator('[data-toast=ok]', {
    hasText: 'Approved: A survey about bus fares. You get $0.0',
  });
  await shown.waitFor();
  expect(await page.locator('[data-spoken]').innerText()).toBe((await shown.innerText()).trim());
  await expectNoSidewaysScroll(page);
  expect(await page.locator(`[data-toast] a[href="/my-work/${submissionId}"]`).count()).toBe(1);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  expect(await page.locator('[data-toast]').count()).toBe(0);
  await expect.poll(() => money.innerText()).toMatch(/\$0\.0\d$/);
  expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
  await leave(reader);
});

it.each([
  {
    locale: 'bn-BD',
    words: { live: 'সরাসরি', offline: 'ইন্টারনেট নেই' },
    text: /^ইন্টারনেট নেই। \S+ [০-৯]+:[০-৯]{2} সময়ের তথ্য দেখানো হচ্ছে।$/,
  },
  {
    locale: 'en-GB',
    words: { live: 'Live', offline: 'Offline' },
    text: /^No internet\. Showing \d+:\d\d [ap]m data\.$/,
  },
])(
  'says when the line is gone and from when its figures are, and catches up when it is back, in $locale',
  async ({ locale, words, text }) => {
    const employer = await fundedEmployer(baseURL);
    const worker = await account(baseURL);
    const submissionId = await work(worker, await employer.publish('Decided while away'));
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signIn(page, worker);
    const line = page.locator('header [data-line]');
    await page.waitForSelector('[data-line=live]');
    expect([await line.textContent(), await line.getAttribute('title')]).toEqual([words.live, words.live]);

    await page.context().setOffline(true);
    const gone = page.locator('[data-line-gone=offline]');
    await gone.waitFor();
    expect(await gone.innerText()).toMatch(text);
    expect(await page.locator('[data-spoken]').innerText()).toMatch(text);
    expect([await line.getAttribute('data-line'), await line.textContent()]).toEqual([
      'offline',
      words.offline,
    ]);
    await expectNoSidewaysScroll(page);
    await employer.ask(
      'mutation ($input: ApproveSubmissionsInput!) { approveSubmissions(input: $input) { __typename } }',
      { input: { submissionIds: [submissionId], idempotencyKey: randomUUID() } },
    );
    await page.context().setOffline(false);
    await page.waitForSelector('[data-line=live]', { timeout: 30_000 });
    expect(await gone.count()).toBe(0);
    expect(await line.textContent()).toBe(words.live);
    await page.locator('[data-toast=ok]', { hasText: 'Decided while away' }).waitFor();
    await expect.poll(() => page.locator('[data-money=today]').innerText()).toMatch(/\$[0০][.][0০][\d০-৯]$/);
    await page.context().close();
  },
);

it('takes a stranger’s page along when they sign in: the same page, another socket', async () => {
  const worker = await account(baseURL);
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await page.goto('/tasks');
  await page.waitForSelector('[data-connection=live]');
  await page.evaluate(() => Object.assign(window, { notReloaded: true }));
  // Whoever types fast on a slow line sends the form before its script is there.
  await page.route('**/_app/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.locator('header a[href^="/sign-in"]').click();
  await page.fill('input[name=email]', worker.email);
  await page.fill('input[name=password]', worker.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tasks');
  await page.waitForSelector('[data-line=live]');
  await page.waitForSelector('[data-connection=live]');
  expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
  await leave(reader);
});

it('gives workers and employers their own ways, and who is both a way between them', async () => {
  const both = await account(baseURL, ['WORKER', 'EMPLOYER']);
  const reader = await visit(browser, { baseURL, locale: 'bn-BD' });
  const { page } = reader;
  await signIn(page, both);
  const bar = page.locator('[data-bottom-bar] a');
  const ways = () => bar.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await ways()).toEqual(['/tasks', '/my-work', '/wallet', '/settings']);
  expect(await bar.first().getAttribute('aria-current')).toBe('page');
  for (const box of await bar.all()) expect((await box.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await page.locator('header a[href="/hire"]').click();
  await page.waitForURL('**/hire');
  expect(await ways()).toEqual(['/hire', '/hire/tasks/new', '/hire/wallet', '/settings']);
  expect(await page.locator('header a[href="/tasks"]').count()).toBe(1);
  await expectNoSidewaysScroll(page);
  await page.context().close();
});
