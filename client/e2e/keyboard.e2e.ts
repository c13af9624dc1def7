import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { DESK, launch, leave, visit } from './browser.ts';
import { Demo } from './demo.ts';
import { deliver } from './hire.parts.ts';
import { Person, fundedEmployer } from './market.ts';
import { earn } from './money.parts.ts';
import { answeredDispute, waitingTask } from './ops.parts.ts';
import { Product } from './product.ts';

const baseURL = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const FARTHEST = 120;

/** Goes from control to control until it stands on the one that is meant; each stop must be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < FARTHEST; n += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((wanted) => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return { found: false, seen: true };
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return { found: element.matches(wanted), seen, html: element.outerHTML.slice(0, 120) };
    }, selector);
    expect(at.seen, `the focus is not to be seen on ${at.html ?? 'the page'}`).toBe(true);
    if (at.found) return;
  }
  throw new Error(`${selector} cannot be reached with the Tab key`);
}

/** Types the address and the password as somebody without a mouse does. */
async function signIn(page: Page, { credentials: { email, password } }: Person): Promise<void> {
  await page.goto('/sign-in');
  await tabTo(page, 'input[name=email]');
  await page.keyboard.type(email);
  await tabTo(page, 'input[name=password]');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

it('a worker finds a task, takes it and submits it without a mouse', async () => {
  const employer = await fundedEmployer(baseURL);
  const taskId = await employer.publish('A task for ten fingers');
  const worker = await Person.signUp(baseURL, 'WORKER');
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  await page.goto('/tasks', { waitUntil: 'networkidle' });
  await tabTo(page, `[data-task="${taskId}"] a`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/tasks/${taskId}`);
  await page.waitForLoadState('networkidle');
  await tabTo(page, '[data-reserve] button');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/my-work/sub_*');
  await page.waitForLoadState('networkidle');
  await tabTo(page, '[name="value.answer"]');
  await page.keyboard.type('A bus');
  await tabTo(page, '[name=own-work]');
  await page.keyboard.press('Space');
  await tabTo(page, 'form[action="?/submit"] button:not([type=button])');
  await page.keyboard.press('Enter');
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  expect((await employer.submissionsTo(taskId))[0]).toMatchObject({ status: 'SUBMITTED' });
  await leave(reader);
});

it('an employer approves one delivery and rejects another without a mouse', async () => {
  const employer = await fundedEmployer(baseURL);
  const taskId = await employer.publish('A task to be reviewed by keys');
  const answers = { answer: ['A bus'] };
  const { id: first } = await deliver(baseURL, taskId, answers);
  const { id: second } = await deliver(baseURL, taskId, answers);
  const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: DESK });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto(`/hire/tasks/${taskId}/review`, { waitUntil: 'networkidle' });
  await page.locator(`[data-proof="${first}"]`).waitFor();
  await page.keyboard.press('a');
  await page.locator(`[data-proof="${second}"]`).waitFor();
  await page.keyboard.press('r');
  await page.keyboard.press('3');
  await page.locator('[data-judge=reject] textarea:focus').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('The answer does not say what is to be seen on the page.');
  await tabTo(page, '[data-judge=reject] button');
  await page.keyboard.press('Enter');
  const statuses = async () =>
    Object.fromEntries((await employer.submissionsTo(taskId)).map(({ id, status }) => [id, status]));
  await expect.poll(statuses, { timeout: 30_000 }).toEqual({ [first]: 'APPROVED', [second]: 'REJECTED' });
  await leave(reader);
});

it('a worker withdraws without a mouse', async () => {
  const product = await Product.create({
    PAYOUT_METHOD_REST_SECONDS: '0',
    PAYOUT_DELAY_SECONDS: '1',
    CLEARING_APPROVALS: '0',
  });
  await product.start();
  const employer = await Person.signUp(product.url, 'EMPLOYER');
  await employer.deposit('500', 'BDT');
  const worker = await Person.signUp(product.url, 'WORKER');
  await earn(employer, worker, '130');
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  await page.goto('/wallet', { waitUntil: 'networkidle' });
  await tabTo(page, 'a[data-withdraw]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/wallet/withdraw?**');
  await page.waitForLoadState('networkidle');
  await tabTo(page, '[name=destination]');
  await page.keyboard.type('01712345678');
  await tabTo(page, '[name=password]');
  await page.keyboard.type(worker.credentials.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**done=added');
  await page.waitForLoadState('networkidle');
  await tabTo(page, '[name=amount]');
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/wallet/withdraw/wqt_*');
  await page.waitForLoadState('networkidle');
  await tabTo(page, '[data-confirm] button:not([type=button])');
  await page.keyboard.press('Enter');
  await page.locator('[data-says=PAID]').waitFor();
  await tabTo(page, '[data-copy]');
  await leave(reader);
  await product.remove();
});

it('a moderator lets one task in, keeps another out and decides a dispute without a mouse', async () => {
  const product = await Product.create({ DEMO: 'on', EMAIL_VERIFICATION: 'off' });
  await product.start();
  const demo = await Demo.open(product.url);
  const employer = await fundedEmployer(product.url);
  const good = await waitingTask(employer, 'Write an honest review of a cafe you know');
  const bad = await waitingTask(employer, 'Write ten reviews of places you never saw');
  const dispute = await answeredDispute(product.url, employer);
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB', viewport: DESK });
  const { page } = reader;
  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  // The demo's own door: one press.
  await tabTo(page, '[data-demo=MODERATOR] button');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ops');
  await page.waitForLoadState('networkidle');
  await tabTo(page, '[data-queue="/ops/tasks"], [data-queue="/ops/tasks"] a');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ops/tasks');
  await page.waitForLoadState('networkidle');
  await tabTo(page, `[data-review=${good}] a`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/ops/tasks/${good}`);
  await page.waitForLoadState('networkidle');
  await tabTo(page, 'form[action="?/approve"] button');
  await page.keyboard.press('Enter');
  await page.locator('[data-notice=ok]').waitFor();

  await page.goto(`/ops/tasks/${bad}`, { waitUntil: 'networkidle' });
  await tabTo(page, 'details:has(form[action="?/reject"]) summary');
  await page.keyboard.press('Enter');
  await tabTo(page, 'form[action="?/reject"] select[name=code]');
  await page.keyboard.type('Spam');
  await tabTo(page, 'form[action="?/reject"] textarea');
  await page.keyboard.type('Nobody can review what they have not seen.');
  await tabTo(page, 'form[action="?/reject"] button');
  await page.keyboard.press('Enter');
  await page.locator('[data-notice=ok]').waitFor();

  await page.goto(`/ops/disputes/${dispute}`, { waitUntil: 'networkidle' });
  await tabTo(page, 'input[name=outcome]');
  await page.keyboard.press('Space');
  await tabTo(page, 'textarea[name=note]');
  await page.keyboard.type('The worker delivered what the task asked for.');
  await tabTo(page, 'form[action="?/decide"] button');
  await page.keyboard.press('Enter');
  await page.locator('[data-notice=ok]').waitFor();
  await leave(reader);

  const { good: first, bad: second } = await demo.ask<Record<'good' | 'bad', { status: string }>>(
    'MODERATOR',
    'query ($good: ID!, $bad: ID!) { good: task(id: $good) { status } bad: task(id: $bad) { status } }',
    { good, bad },
  );
  expect([first.status, second.status]).toEqual(['LIVE', 'REJECTED']);
  const { submission } = await demo.ask<{ submission: { dispute: { status: string } } }>(
    'MODERATOR',
    'query ($id: ID!) { submission(id: $id) { dispute { status } } }',
    { id: dispute },
  );
  expect(submission.dispute.status).toMatch(/^RESOLVED_/);
  await product.remove();
}, 180_000);
