import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { asOwner } from './database.ts';
import { hirers, taskIdOf, writeTask } from './hire.parts.ts';
import { Person, fundedEmployer } from './market.ts';
import { Product } from './product.ts';
import { declare, field, reserveOn, signIn } from './work.parts.ts';

/** From an employer's empty form to a worker's money, both on phones and through the pages alone. */

let browser: Browser;
let product: Product;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ CLEARING_APPROVALS: '0' });
  await product.start();
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

async function publish(page: Page, title: string): Promise<string> {
  await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
  await writeTask(page, title);
  await page.click('[data-builder] button[value=publish]');
  await page.waitForURL('**/publish');
  await page.click('[data-publish]');
  await page.waitForURL('**done=published');
  return taskIdOf(page);
}

async function deliver(page: Page): Promise<void> {
  await field(page, 'shop_name').fill('রহিম স্টোর');
  await declare(page);
  await page.locator('form[action="?/submit"] button:not([type=button])').last().click();
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  await expectNoSidewaysScroll(page);
}

/** Two phones: whose they are is all that differs. */
async function phones(locale: string, javaScriptEnabled = true) {
  const people = [await fundedEmployer(product.url), await Person.signUp(product.url, 'WORKER')] as const;
  const open = async (person: Person) => {
    const reader = await visit(browser, { baseURL: product.url, locale, javaScriptEnabled });
    await signIn(reader.page, person);
    return reader;
  };
  const [employer, worker] = [await open(people[0]), await open(people[1])];
  return { employer, worker, person: people[0] };
}

describe.each(hirers)('the main loop, in $lang', ({ lang, locale, title }) => {
  it('runs before the eyes of both, without a reload', async () => {
    const { employer, worker } = await phones(locale);
    const work = worker.page;
    await work.goto('/tasks');
    await work.waitForSelector('main [data-connection=live]');
    const money = work.locator('[data-money=today]');
    expect(await money.innerText()).toMatch(/[0০]$/);

    const taskId = await publish(employer.page, title);
    const path = `/hire/tasks/${taskId}`;
    await work.evaluate(() => Object.assign(window, { notReloaded: true }));
    await work.locator('[data-new-tasks]').click();
    await work.locator(`[data-task="${taskId}"] a`).click();
    await work.locator('[data-reserve] button').click();
    await work.waitForURL('**/my-work/sub_*');
    await deliver(work);

    // It arrives on the employer's page, and is approved by a thumb.
    await employer.page.locator('[data-arrivals] a').first().click();
    await employer.page.waitForURL(`**${path}/review**`);
    await employer.page.locator('[data-proof]', { hasText: 'রহিম স্টোর' }).waitFor();
    await employer.page.locator('[data-approve]').click();
    await employer.page.goto(path);
    await expectNoSidewaysScroll(employer.page);

    await work.locator('[data-outcome=APPROVED]').waitFor();
    await expect.poll(() => money.innerText()).toMatch(lang === 'bn' ? /০\.১২/ : /0\.12/);
    await work.locator('[data-outcome=APPROVED] a').click();
    await work.locator('[data-balance=available]', { hasText: lang === 'bn' ? '$০.১২' : '$0.12' }).waitFor();
    expect(await work.evaluate(() => 'notReloaded' in window)).toBe(true);
    await leave(worker);
    await leave(employer);
  });

  it('runs without scripts', async () => {
    const { employer, worker } = await phones(locale, false);
    const taskId = await publish(employer.page, title);
    await worker.page.goto('/tasks');
    await worker.page.locator(`[data-task="${taskId}"] a`).first().click();
    await worker.page.locator('[data-reserve] button').click();
    await worker.page.waitForURL('**/my-work/sub_*');
    await deliver(worker.page);
    await employer.page.goto(`/hire/tasks/${taskId}/review`);
    await employer.page.locator('[data-approve]').click();
    await employer.page.locator('[data-notice=ok]').waitFor();
    await worker.page.goto('/wallet?currency=USD');
    const available = await worker.page.locator('[data-balance=available]').innerText();
    expect(available).toBe(lang === 'bn' ? '$০.১২' : '$0.12');
    await leave(worker);
    await leave(employer);
  });

  it('pays by the employer’s silence after an appeal', async () => {
    const { employer, worker, person } = await phones(locale);
    const { page } = worker;
    const id = await reserveOn(page, await publish(employer.page, title));
    await deliver(page);
    const note = 'The answer names a shop that is in another street.';
    await person.decide('rejectSubmission', { submissionId: id, reason: 'WRONG_TARGET', note });
    await page.locator('[data-outcome=REJECTED]').waitFor();
    await page.locator('form[action="?/appeal"] textarea').fill('The shop is in the street that was named.');
    await page.locator('form[action="?/appeal"] button').click();
    await page.locator('[data-dispute=OPEN]').waitFor();

    // The time to answer is over, as if the days had gone by.
    await asOwner(product, `update dispute set due_at = now() where submission_id = $1`, [id]);
    await page.locator('[data-outcome=APPROVED]').waitFor();
    await page.locator('[data-timeline] [data-tone=good]').waitFor();
    // A newcomer's pay rests for a day where the operator has set it so.
    const rests = (until: string) =>
      asOwner(product, `update submission set clears_at = ${until} where id = $1`, [id]);
    await rests(`now() + interval '1 day'`);
    await page.reload();
    const from = lang === 'bn' ? 'থেকে তোলা যাবে' : 'can be withdrawn from';
    await page.locator('[data-outcome=APPROVED]', { hasText: from }).waitFor();
    await rests('null');
    await page.locator('[data-outcome=APPROVED] a').click();
    await page.locator('[data-balance=available]', { hasText: lang === 'bn' ? '$০.১২' : '$0.12' }).waitFor();
    await leave(worker);
    await leave(employer);
  });
});
