import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit, writtenOn } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
});
afterAll(() => browser.close());

const card = (page: Page, taskId: string) => page.locator(`[data-task="${taskId}"]`);
const toggle = (page: Page) => page.locator('[data-ineligible]');
const search = (page: Page) => new URL(page.url()).search;

const readers = [
  {
    lang: 'bn',
    locale: 'bn-BD',
    javaScriptEnabled: false,
    show: 'যে কাজ আমি নিতে পারি না, সেগুলোও দেখান',
    country: 'কাজটি অন্য দেশের কর্মীদের জন্য।',
    done: 'এই কাজ আপনি আগেই নিয়েছেন।',
  },
  {
    lang: 'en',
    locale: 'en-GB',
    javaScriptEnabled: true,
    show: 'Show the tasks I may not take as well',
    country: 'This task is for workers of other countries.',
    done: 'You have taken this task already.',
  },
];

describe.each(readers)('the tasks that a worker may not take, in $lang', (words) => {
  it('are shown greyed with the reason where they are asked for, and only there', async () => {
    const [abroad, done, open] = [
      await employer.publish('A survey in Great Britain', { countries: ['GB'] }),
      await employer.publish('A survey that is done already'),
      await employer.publish('A survey for everybody here'),
    ];
    const worker = await Person.signUp(baseURL, 'WORKER');
    await worker.reserve(done);
    const { locale, javaScriptEnabled } = words;
    const reader = await visit(browser, { baseURL, locale, javaScriptEnabled });
    const { page } = reader;
    await signIn(page, worker);
    await page.goto('/tasks?category=survey');
    expect(await card(page, open).count()).toBe(1);
    expect(await card(page, abroad).count()).toBe(0);
    expect(await toggle(page).innerText()).toBe(words.show);
    await toggle(page).click();
    await page.waitForURL((url) => url.search === '?category=survey&all=1');
    expect(await writtenOn(card(page, abroad).locator('[data-past]'))).toEqual([words.country]);
    expect(await writtenOn(card(page, done).locator('[data-past]'))).toEqual([words.done]);
    await expectNoSidewaysScroll(page);
    expect(await card(page, open).locator('[data-past]').count()).toBe(0);
    expect(await card(page, open).locator('[data-slots]').count()).toBe(1);

    // The task's own page says the same, and the way back leads to the same list.
    await page.goto(`/tasks/${abroad}`);
    expect(await page.locator('[data-reserve] li').allInnerTexts()).toEqual([words.country]);
    expect(await page.locator('a[href="/tasks?category=survey&all=1"]').count()).toBe(1);

    // The filter's form keeps what was asked for.
    await page.goto('/tasks?all=1');
    await page.locator('summary').first().click();
    await page.locator('select[name=category]').selectOption('survey');
    await page.locator('form[action="/tasks"] button').click();
    await page.waitForURL((url) => url.searchParams.get('category') === 'survey');
    expect(new URLSearchParams(search(page)).get('all')).toBe('1');
    await card(page, abroad).waitFor();
    await toggle(page).click();
    await page.waitForURL((url) => !url.searchParams.has('all'));
    expect(await card(page, abroad).count()).toBe(0);
    await leave(reader);
  });
});

it('a list with them says live that there is something new, and shows it with its reasons', async () => {
  const abroad = await employer.publish('Another survey in Great Britain', { countries: ['GB'] });
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, await Person.signUp(baseURL, 'WORKER'));
  await page.goto('/tasks?category=survey&all=1');
  await page.waitForSelector('main [data-connection="live"]');
  const fresh = await employer.publish('A survey that has just come');
  await page.locator('[data-new-tasks="1"]').click();
  await card(page, fresh).waitFor();
  expect(await card(page, fresh).locator('[data-past]').count()).toBe(0);
  expect(await writtenOn(card(page, abroad).locator('[data-past]'))).toEqual([
    'This task is for workers of other countries.',
  ]);
  await leave(reader);
});

it('nobody else is offered them: a stranger sees the whole list anyway', async () => {
  const abroad = await employer.publish('A survey abroad', { countries: ['GB'] });
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await page.goto('/tasks?all=1');
  expect(await toggle(page).count()).toBe(0);
  expect(await card(page, abroad).locator('[data-past]').count()).toBe(0);
  expect(await card(page, abroad).count()).toBe(1);
  await leave(reader);
});
