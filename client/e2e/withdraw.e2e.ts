import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Person } from './market.ts';
import { depositOn, earn, freshNumber, submitOf, workOn } from './money.parts.ts';
import { Product } from './product.ts';
import { signIn } from './work.parts.ts';

/** Short enough to wait for, long enough to be seen. */
const REST_S = 3;
let browser: Browser;
let product: Product;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({
    PAYOUT_METHOD_REST_SECONDS: String(REST_S),
    PAYOUT_DELAY_SECONDS: '5',
    CLEARING_APPROVALS: '0',
  });
  await product.start();
  employer = await Person.signUp(product.url, 'EMPLOYER');
  const reader = await visit(browser, { baseURL: product.url });
  await signIn(reader.page, employer);
  await depositOn(reader.page, '৫০০০');
  await reader.page.locator('[data-available=BDT]', { hasText: '৫,০০০' }).waitFor();
  await leave(reader);
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

async function addMethod(page: Page, worker: Person, number: string): Promise<void> {
  await page.fill('[name=destination]', number);
  await page.fill('[name=password]', worker.credentials.password);
  await submitOf(page, '[data-add-method]').click();
  await page.waitForURL('**done=added');
}
const rested = (page: Page) => page.waitForTimeout(REST_S * 1000 + 500);
const says = (page: Page, status: string) => page.locator(`[data-says=${status}]`);

describe.each([
  { name: 'with scripts', javaScriptEnabled: true },
  { name: 'without scripts', javaScriptEnabled: false },
])('$name, in Bengali on a phone', ({ javaScriptEnabled }) => {
  it('a worker does a task, adds a bKash number, withdraws and sees it paid', async () => {
    const reward = { amount: '120', currency: 'BDT' };
    const taskId = await employer.publish('বাসের ছবি দেখে বলুন', { reward, slots: 1 });
    const worker = await Person.signUp(product.url, 'WORKER');
    const reader = await visit(browser, { baseURL: product.url, javaScriptEnabled });
    const { page } = reader;
    await signIn(page, worker);
    await workOn(page, taskId);
    const [sent] = await employer.submissionsTo(taskId);
    await employer.decide('approveSubmissions', { submissionIds: [sent!.id] });

    await page.goto('/wallet');
    await expect.poll(() => page.locator('[data-balance=available]').textContent()).toContain('৳১২০');
    await page.click('a[data-withdraw]');
    await page.waitForURL('**/wallet/withdraw?**');
    await addMethod(page, worker, freshNumber());
    await page.locator('[data-resting]').waitFor();
    await rested(page);
    await page.reload();
    await page.click('[data-chip="100"]');
    await page.waitForURL('**/wallet/withdraw/wqt_*');
    expect(await page.locator('[data-payout]').textContent()).toContain('৳১০০');
    await expectNoSidewaysScroll(page);
    await submitOf(page, '[data-confirm]').click();
    await page.waitForURL('**/wallet/withdrawals/wdr_*');
    const paid = says(page, 'PAID');
    await expect
      .poll(async () => (javaScriptEnabled || (await page.reload()), paid.count()), { timeout: 30_000 })
      .toBe(1);
    expect(await page.locator('[data-reference]').textContent()).toMatch(/^\w{6,}$/);
    await expectNoSidewaysScroll(page);
    await page.goto('/wallet');
    expect(await page.locator('[data-balance=available]').textContent()).toContain('৳২০');
    await page.locator('[data-threshold]').waitFor();
    await page.locator('[data-entry=WITHDRAWAL_PAID] a').first().click();
    await page.waitForURL('**/wallet/withdrawals/wdr_*');
    await leave(reader);
  });

  it('a withdrawal is taken back while it can be, and the money is there again', async () => {
    const worker = await Person.signUp(product.url, 'WORKER');
    await earn(employer, worker, '150');
    const reader = await visit(browser, { baseURL: product.url, javaScriptEnabled });
    const { page } = reader;
    await signIn(page, worker);
    await page.goto('/wallet/methods');
    await addMethod(page, worker, freshNumber());
    await rested(page);
    await page.goto('/wallet/withdraw');
    await page.click('[data-chip=all]');
    await page.waitForURL('**/wallet/withdraw/wqt_*');
    await submitOf(page, '[data-confirm]').click();
    await page.waitForURL('**/wallet/withdrawals/wdr_*');
    await submitOf(page, '[data-cancel]').click();
    await says(page, 'CANCELLED').waitFor();
    await page.goto('/wallet');
    expect(await page.locator('[data-balance=available]').textContent()).toContain('৳১৫০');
    await leave(reader);
  });
});

describe('a withdrawal', () => {
  it('to a number without an account comes back with the reason, and can be tried again', async () => {
    const worker = await Person.signUp(product.url, 'WORKER');
    await earn(employer, worker, '200');
    const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
    const { page } = reader;
    await signIn(page, worker);
    await page.goto('/wallet/methods');
    // What the practice bKash does not know.
    await addMethod(page, worker, '01700000107');
    await rested(page);
    await page.goto('/wallet/withdraw');
    await page.fill('[name=amount]', '৭৫.৫০');
    await page.press('[name=amount]', 'Enter');
    await page.waitForURL('**/wallet/withdraw/wqt_*');
    await submitOf(page, '[data-confirm]').click();
    await says(page, 'FAILED').waitFor();
    expect(await page.locator('[data-reason]').textContent()).toContain('no account with this number');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.waitForURL('**/wallet/withdraw?**');
    expect(await page.inputValue('[name=amount]')).toBe('75.5');
    await leave(reader);
  });

  it('of what cannot be withdrawn is refused beside the field', async () => {
    const worker = await Person.signUp(product.url, 'WORKER');
    await earn(employer, worker, '90');
    const reader = await visit(browser, { baseURL: product.url, javaScriptEnabled: false, locale: 'en-GB' });
    const { page } = reader;
    await signIn(page, worker);
    await page.goto('/wallet/methods');
    await addMethod(page, worker, freshNumber());
    await rested(page);
    for (const [amount, words] of [
      ['', 'Fill this in'],
      ['0', 'Withdraw at least'],
      ['-5', 'not valid'],
      ['1e3', 'not valid'],
      ['৪৯', 'Withdraw at least ৳50'],
      ['1.1234567', 'not valid'],
    ] as const) {
      await page.goto('/wallet/withdraw');
      await page.fill('[name=amount]', amount);
      await submitOf(page, '[data-withdraw]').click();
      await page.locator('[name=amount][aria-invalid=true]').waitFor();
      await page.waitForLoadState();
      expect(await page.locator('[data-withdraw]').textContent()).toContain(words);
    }
    await page.fill('[name=amount]', '500');
    await submitOf(page, '[data-withdraw]').click();
    await page.locator('[data-notice=danger]').waitFor();
    expect(await page.locator('[data-notice=danger]').textContent()).toContain('৳410');
    reader.complaints.length = 0; // the browser itself logs each refusal's status
    await leave(reader);
  });
});

it('a method is removed, and put back as long as its removal waits', async () => {
  const worker = await Person.signUp(product.url, 'WORKER');
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, worker);
  await page.goto('/wallet/methods');
  await addMethod(page, worker, freshNumber());
  await page.waitForLoadState('networkidle');
  const listed = () => page.locator('[data-methods] [data-method]').count();
  const remove = async () => {
    await page.locator('[data-methods] summary').click();
    await page.locator('[data-methods] form button').click();
    await expect.poll(listed).toBe(0);
  };
  await remove();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(listed).toBe(1);
  await remove();
  // No answer is not a no.
  await page.route('**/wallet/methods?/remove', (route) => route.abort());
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await page.getByText('It could not be removed just now.').first().waitFor();
  await expect.poll(listed).toBe(1);
  await page.unroute('**/wallet/methods?/remove');
  await remove();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  // Who leaves the page meant it, and is offered nothing that would do nothing.
  await page.locator('a[href="/wallet"]:visible').first().click();
  await page.waitForURL('**/wallet');
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  await page.goto('/wallet/methods');
  await expect.poll(async () => (await page.reload(), listed())).toBe(0);
  reader.complaints.length = 0; // the browser itself logs the line that broke
  await leave(reader);
});
