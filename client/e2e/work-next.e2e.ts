import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
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

async function submit(page: Page): Promise<void> {
  await field(page, 'answer').fill('A bus');
  await declare(page);
  await page.locator('form[action="?/submit"] button:not([type=button])').last().click();
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
}
const shop = (n: number) => ({
  externalId: `shop-${n}`,
  variables: [{ name: 'shop', value: `Shop ${n}` }],
});

const readers = [
  { lang: 'bn', locale: 'bn-BD', item: 'পরেরটি করুন', take: 'কাজটি নিন' },
  { lang: 'en', locale: 'en-GB', item: 'Do the next one', take: 'Take this task' },
];

describe.each(readers)('after a submission, in $lang', ({ locale, item, take }) => {
  it.each([true, false])(
    'a worker goes on with the next item of the same task, scripts: %s',
    async (scripts) => {
      const taskId = await employer.publish('Read shop signs', {
        items: [shop(1), shop(2)],
        steps: [{ text: 'Look at {{shop}}.' }],
      });
      const reader = await visit(browser, { baseURL, locale, javaScriptEnabled: scripts });
      const { page } = reader;
      await signIn(page, await Person.signUp(baseURL, 'WORKER'));
      const first = await reserveOn(page, taskId);
      await submit(page);
      await page.locator(`[data-next="${taskId}"]`).waitFor();
      // The page itself says that it was submitted; nothing lies over the way on.
      if (scripts) await page.waitForTimeout(1_000);
      expect(await page.locator('[data-toast]').count()).toBe(0);
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: item }).click();
      await page.waitForURL((url) => url.pathname.startsWith('/my-work/') && !url.pathname.endsWith(first));
      await page.getByText('Shop 2').waitFor();
      await submit(page);
      expect(await page.locator(`[data-next="${taskId}"]`).count()).toBe(0);
      await leave(reader);
    },
  );

  it('a worker goes on with the first task of the list as it was filtered', async () => {
    const done = await employer.publish('A survey done first', { category: 'data-collection' });
    const next = await employer.publish('A price to be found out', { category: 'data-collection' });
    await employer.publish('Something else entirely');
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signIn(page, await Person.signUp(baseURL, 'WORKER'));
    await page.goto('/tasks', { waitUntil: 'networkidle' });
    await page.locator('summary').first().click();
    await page.locator('select[name=category]').selectOption('data-collection');
    await page.locator('form[action="/tasks"] button').click();
    await page.waitForURL('**/tasks?category=data-collection*');
    await page.locator(`[data-task="${done}"] a`).click();
    // What is fetched ahead for a page that nobody goes to changes nothing.
    await page.locator('nav a[href="/tasks"]').last().hover();
    await page.waitForLoadState('networkidle');
    await page.locator('[data-reserve] button').click();
    await page.waitForURL('**/my-work/sub_*');
    await submit(page);
    const offer = page.locator(`[data-next="${next}"]`);
    await offer.getByRole('link', { name: 'A price to be found out' }).waitFor();
    await offer.getByRole('button', { name: take }).click();
    await page.getByRole('heading', { name: 'A price to be found out' }).waitFor();
    await page.locator('[data-countdown]').waitFor();
    await leave(reader);
  });
});

it('says why the next task is not to be had after all', async () => {
  const done = await employer.publish('A survey before the last place', { category: 'website-test' });
  const next = await employer.publish('A task with one place', { category: 'website-test', slots: 1 });
  const { page } = await visit(browser, { baseURL, locale: 'en-GB' });
  await signIn(page, await Person.signUp(baseURL, 'WORKER'));
  await page.goto('/tasks?category=website-test');
  await reserveOn(page, done);
  await submit(page);
  await page.locator(`[data-next="${next}"]`).waitFor();
  await (await Person.signUp(baseURL, 'WORKER')).reserve(next);
  await page.locator(`[data-next="${next}"] form button`).click();
  await page.locator('[data-reserve] [data-notice=danger]').waitFor();
  expect(new URL(page.url()).pathname).toBe(`/tasks/${next}`);
  await page.context().close();
  // Nobody will deliver, and a place that comes back would be news to the feeds of later stories.
  await employer.stop(next);
});
