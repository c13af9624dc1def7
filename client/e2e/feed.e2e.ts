import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit, writtenOn } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';

const baseURL = inject('url');
let browser: Browser;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
});
afterAll(() => browser.close());

const live = (page: Page) => page.waitForSelector('[data-connection="live"]');
const titles = (page: Page) => writtenOn(page.locator('[data-feed] h2'));

const readers = [
  {
    lang: 'bn',
    locale: 'bn-BD',
    title: 'শহরের বাসভাড়া নিয়ে ছোট জরিপ',
    pill: '১টি নতুন কাজ দেখুন',
    places: '৪টি জায়গা বাকি',
  },
  {
    lang: 'en',
    locale: 'en-GB',
    title: 'A short survey about bus fares',
    pill: 'Show 1 new task',
    places: '4 places left',
  },
];

describe.each(readers)('the public feed at 360 px in $lang', ({ lang, locale, title, pill, places }) => {
  it('shows a task that is published over the API, then its slots and its end, without a reload', async () => {
    const seen = await employer.publish(`${title} (1)`);
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await page.goto('/tasks');
    await live(page);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect((await titles(page))[0]).toBe(`${title} (1)`);
    await page.evaluate(() => Object.assign(window, { notReloaded: true }));

    // It waits behind a button, so that nothing moves under the finger.
    const published = await employer.publish(`${title} (2)`);
    const button = page.locator('[data-new-tasks="1"]');
    await button.waitFor();
    expect(await button.innerText()).toBe(pill);
    expect((await titles(page))[0]).toBe(`${title} (1)`);
    await expectNoSidewaysScroll(page);
    await button.click();
    expect((await titles(page)).slice(0, 2)).toEqual([`${title} (2)`, `${title} (1)`]);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(`${title} (2)`);

    const worker = await Person.signUp(baseURL, 'WORKER');
    await worker.reserve(published);
    await page.locator(`[data-task="${published}"] [data-slots]`, { hasText: places }).waitFor();
    await employer.stop(seen);
    await page.locator(`[data-task="${seen}"][data-gone]`).waitFor();

    expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
    await expectNoSidewaysScroll(page);
    await leave(reader);
  });
});

describe('the feed', () => {
  it('only tells of tasks that pass its filter', async () => {
    const reader = await visit(browser, { baseURL, locale: 'en-GB' });
    await reader.page.goto('/tasks?category=data-entry');
    await live(reader.page);
    await employer.publish('Another survey', { category: 'survey' });
    await employer.publish('Type in ten receipts', { category: 'data-entry' });
    await reader.page.locator('[data-new-tasks="1"]').click();
    const shown = await titles(reader.page);
    expect(shown[0]).toBe('Type in ten receipts');
    expect(shown).not.toContain('Another survey');
    await leave(reader);
  });

  it('counts the open tasks on the landing page as they come', async () => {
    const reader = await visit(browser, { baseURL });
    // It counts anew once its stream is open; only from then on do events alone move the number.
    const recount = reader.page.waitForResponse((answer) => new URL(answer.url()).pathname === '/graphql');
    await reader.page.goto('/', { waitUntil: 'networkidle' });
    await (await recount).finished();
    const count = async () => Number(await reader.page.getAttribute('[data-open-count]', 'data-open-count'));
    const before = await count();
    await employer.publish('One more to count');
    await expect.poll(count, { timeout: 10_000 }).toBe(before + 1);
    await leave(reader);
  });

  it('leads to a task with its steps and proof, and says where there is none', async () => {
    const id = await employer.publish('Look at one page and say what you saw');
    const reader = await visit(browser, { baseURL, locale: 'en-GB' });
    const { page } = reader;
    await page.goto('/tasks');
    await page.getByRole('link', { name: 'Look at one page and say what you saw' }).click();
    await page.waitForURL(`**/tasks/${id}`);
    await page.getByText('Answer what it asks.').waitFor();
    await page.getByText('What did you see?').waitFor();
    await page.getByText('Rahim Research').waitFor();
    expect(await page.title()).toBe('Look at one page and say what you saw · Kajlet');
    await expectNoSidewaysScroll(page);
    await leave(reader);
    const missing = await fetch(`${baseURL}/tasks/tsk_unknown`, { headers: { 'accept-language': 'en' } });
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('This page was not found');
  });
});
