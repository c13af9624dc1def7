import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { expectNoSidewaysScroll, launch, leave, visit, type Visit } from './browser.ts';
import { grant } from './database.ts';
import { fundedEmployer, Person } from './market.ts';
import { account, signIn, type Account } from './people.ts';
import { Product } from './product.ts';

let browser: Browser;
let product: Product;
let employer: Person;
let proposer: Account;
let confirmer: Account;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ DEMO: 'off', EMAIL_VERIFICATION: 'off', PAYMENT_PROVIDERS: 'simulator' });
  await product.start();
  employer = await fundedEmployer(product.url);
  [proposer, confirmer] = [
    await account(product.url, ['WORKER'], 'Rahima'),
    await account(product.url, ['WORKER'], 'Karim'),
  ];
  for (const { email } of [proposer, confirmer]) await grant(product, email, 'MODERATOR');
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

const NOTE = 'The same picture was handed in from four accounts within a minute.';
const EVIDENCE = 'The hashes of all four pictures are the same.';

/** Work that was approved and paid. */
async function approvedWork(worker: Person): Promise<string> {
  const taskId = await employer.publish('Say what the shop window shows');
  await worker.reserve(taskId);
  const { id } = (await employer.submissionsTo(taskId))[0]!;
  await worker.decide('submitWork', { submissionId: id, answers: [{ key: 'answer', values: ['A bus'] }] });
  await employer.decide('approveSubmissions', { submissionIds: [id] });
  return id;
}

/** The browser notes every refusal; these were meant. */
const meant = ({ complaints }: Visit) =>
  expect(complaints.splice(0).join()).toMatch(/^(logs [^,]*status of 422[^,]*,?)*$/);

describe.each([
  { how: 'with scripts', javaScriptEnabled: true, locale: 'bn-BD' },
  { how: 'without scripts', javaScriptEnabled: false, locale: 'en-GB' },
])('moderators $how', ({ javaScriptEnabled, locale }) => {
  const open = async (who: Account | Person): Promise<Visit> => {
    const reader = await visit(browser, { baseURL: product.url, locale, javaScriptEnabled });
    await signIn(reader.page, who instanceof Person ? { ...who.credentials, name: '', ask: never } : who);
    return reader;
  };

  const expectFine = async (page: Page): Promise<void> => {
    await expectNoSidewaysScroll(page);
    // axe is a script.
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
  };

  it('take an approval back, one proposes and another confirms, and the worker reads why', async () => {
    const worker = await Person.signUp(product.url, 'WORKER');
    const id = await approvedWork(worker);
    const before = Number(await employer.available());
    const first = await open(proposer);
    const { page } = first;
    await page.goto('/ops');
    await page.locator('[data-queue="/ops/voids"]').click();
    await page.waitForURL('**/ops/voids');
    const form = page.locator('form[action="?/propose"]');
    await form.locator('input[name=submission]').fill(`${product.url}/my-work/${id}`);
    await form.locator('textarea[name=note]').fill(NOTE);
    await form.locator('textarea[name=evidence]').fill(EVIDENCE);
    await form.locator('button').click();
    await page.locator('[data-notice=danger]').waitFor();
    meant(first);
    await form.locator('input[name=reason]').first().check();
    await form.locator('button').click();
    await page.waitForURL('**/ops/voids?done=proposed');
    await page.locator('[data-proposal]', { hasText: NOTE }).waitFor();
    expect(await page.locator('[data-judge=confirm]').count()).toBe(0);
    expect(await form.locator('textarea[name=note]').inputValue()).toBe('');
    await expectFine(page);
    await leave(first);

    const second = await open(confirmer);
    await second.page.goto('/ops/voids');
    const card = second.page.locator('[data-proposal]', { hasText: id });
    await card.locator('details:has([data-judge=confirm]) summary').click();
    await card.locator('[data-judge=confirm] textarea').fill('I compared the four pictures too.');
    await card.locator('[data-judge=confirm] button').click();
    await second.page.waitForURL('**/ops/voids?done=confirmed');
    expect(await second.page.locator('[data-proposal]', { hasText: id }).count()).toBe(0);
    await leave(second);

    expect(Number(await employer.available())).toBeGreaterThan(before);
    const third = await open(worker);
    await third.page.goto(`/my-work/${id}`);
    await third.page.getByText(NOTE).waitFor();
    await third.page.getByText(EVIDENCE).waitFor();
    await expectFine(third.page);
    await leave(third);
  });
});

const never = () => Promise.reject(new Error('nothing is asked'));
