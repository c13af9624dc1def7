import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DESK, launch, leave, visit } from './browser.ts';
import { Demo } from './demo.ts';
import { deliver } from './hire.parts.ts';
import { Person, fundedEmployer } from './market.ts';
import { Product } from './product.ts';
import { signIn } from './work.parts.ts';

/** Links that depend on who reads: each leads to a page that this person may see. */

let browser: Browser;
let product: Product;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ DEMO: 'on', EMAIL_VERIFICATION: 'off', CLEARING_APPROVALS: '0' });
  await product.start();
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

it('leads from an employer’s wallet to the work that the money was earned with', async () => {
  const other = await fundedEmployer(product.url);
  const taskId = await other.publish('A task of somebody else');
  const { worker, id } = await deliver(product.url, taskId, { answer: ['A bus'] });
  await other.decide('approveSubmissions', { submissionIds: [id] });
  await worker.decide('addRole', { role: 'EMPLOYER' });
  await worker.deposit('50');
  const own = await worker.publish('A task of their own');
  const reader = await visit(browser, { baseURL: product.url, viewport: DESK });
  const { page } = reader;
  await signIn(page, worker);
  await page.goto('/hire/wallet?currency=USD');
  const link = (title: string) => page.getByRole('link', { name: title });
  expect(await link('A task of their own').first().getAttribute('href')).toBe(`/hire/tasks/${own}`);
  await link('A task of somebody else').click();
  await page.waitForURL(`**/my-work/${id}`);
  await page.locator('[data-outcome=APPROVED]').waitFor();
  await leave(reader);
});

it('leads a moderator to a wallet that they have, if any', async () => {
  const demo = await Demo.open(product.url);
  const reader = await visit(browser, { baseURL: product.url, viewport: DESK });
  const { page } = reader;
  await demo.signIn(page, 'MODERATOR');
  await page.goto('/ops');
  await page.locator('header a[href="/settings"]').waitFor();
  for (const chip of await page.locator('[data-money]').all()) {
    const href = (await chip.getAttribute('href'))!;
    await page.goto(href);
    expect(page.url()).toBe(product.url + href);
  }
  await leave(reader);
});

it('forgets with the session what its reader looked for', async () => {
  const reader = await visit(browser, { baseURL: product.url, viewport: DESK });
  const { page } = reader;
  await signIn(page, await Person.signUp(product.url, 'WORKER'));
  await page.goto('/tasks?category=survey');
  const kept = async () => (await page.context().cookies()).filter(({ name }) => name === 'feed');
  expect(await kept()).toHaveLength(1);
  await page.goto('/settings');
  await page.click('form[action="/sign-out"] button');
  await page.waitForURL('**/sign-in?reason=signed-out');
  expect(await kept()).toEqual([]);
  await leave(reader);
});
