import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PHONE, launch, leave, visit } from './browser.ts';
import { hirers, taskIdOf, writeTask } from './hire.parts.ts';
import { fundedEmployer, type Person } from './market.ts';
import { signIn } from './work.parts.ts';

/** What an employer's pages say is so. */

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const ways = [
  { name: 'with scripts', javaScriptEnabled: true },
  { name: 'without scripts', javaScriptEnabled: false },
];
const said = {
  bn: {
    published: 'কাজটি প্রকাশ হয়েছে।',
    handedIn: 'কাজটি জমা হয়েছে, টাকা আটকে রাখা হয়েছে।',
    scheduled: 'কাজটির সময় ঠিক হয়েছে, টাকা আটকে রাখা হয়েছে।',
    required: 'এই ঘরটি পূরণ করুন।',
  },
  en: {
    published: 'The task is published.',
    handedIn: 'The task is handed in and its money is held.',
    scheduled: 'The task is scheduled and its money is held.',
    required: 'Fill this in.',
  },
};

async function atNew(locale: string, javaScriptEnabled = true) {
  const employer = await fundedEmployer(baseURL);
  const reader = await visit(browser, { baseURL, locale, viewport: PHONE, javaScriptEnabled });
  await signIn(reader.page, employer);
  await reader.page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
  return { employer, reader, page: reader.page };
}
async function publish(page: Page): Promise<void> {
  await page.click('[data-builder] button[value=publish]');
  await page.waitForURL('**/publish');
  await page.click('[data-publish]');
  await page.waitForURL('**done=published');
}
async function stored(employer: Person, id: string): Promise<{ slots: number; title: string }> {
  const { task } = await employer.ask<{ task: { slots: number; title: string } }>(
    'query ($id: ID!) { task(id: $id) { slots title } }',
    { id },
  );
  return task;
}

describe.each(hirers)('after publishing, in $lang', ({ locale, lang }) => {
  const { published, handedIn, scheduled } = said[lang as 'bn' | 'en'];

  it('the page says that a task is out only where it is', async () => {
    const { reader, page } = await atNew(locale);
    await writeTask(page, 'Look at one shop window');
    await publish(page);
    expect(await page.locator('[data-notice=ok]').innerText()).toBe(published);
    await leave(reader);
  });

  it('it says so of one that a moderator looks at first', async () => {
    const { reader, page } = await atNew(locale);
    await writeTask(page, 'Write what you think of a shop');
    await page.selectOption('[name=category]', 'public-review');
    await publish(page);
    await page.locator('h1 + [data-status=IN_REVIEW]').waitFor();
    expect(await page.locator('[data-notice=ok]').innerText()).toBe(handedIn);
    await leave(reader);
  });

  it('and of one that begins later', async () => {
    const { reader, page } = await atNew(locale);
    await writeTask(page, 'Look at one shop window');
    await page.fill('[name=publishAt]', new Date(Date.now() + 86_400_000).toISOString().slice(0, 16));
    await publish(page);
    await page.locator('h1 + [data-status=SCHEDULED]').waitFor();
    expect(await page.locator('[data-notice=ok]').innerText()).toBe(scheduled);
    await leave(reader);
  });
});

describe.each(ways)('a running task, $name', ({ javaScriptEnabled }) => {
  it('shows its new end in the form that moved it, and no line that will never stand', async () => {
    const employer = await fundedEmployer(baseURL);
    const taskId = await employer.publish('Look at a shop window');
    const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: PHONE, javaScriptEnabled });
    const { page } = reader;
    await signIn(page, employer);
    await page.goto(`/hire/tasks/${taskId}`);
    const badge = page.locator('main [data-connection]');
    if (javaScriptEnabled) await page.locator('main [data-connection=live]').waitFor();
    else expect(await badge.isVisible()).toBe(false);
    const year = new Date().getUTCFullYear() + 1;
    const end = page.locator('form:has(button[value=extend]) [name=expiresAt]');
    expect(await end.inputValue()).toBe('');
    for (const month of ['03', '04']) {
      if (!(await end.isVisible())) await page.click('details:has(button[value=extend]) > summary');
      await end.fill(`${year}-${month}-01T12:30`);
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.click('button[value=extend]');
      await answered;
      await page.locator('[data-notice=ok]').waitFor();
      await page.waitForLoadState('networkidle');
      await expect.poll(() => end.inputValue()).toBe(`${year}-${month}-01T12:30`);
    }
    await page.goto(`/hire/tasks/${taskId}`);
    expect(await end.inputValue()).toBe(`${year}-04-01T12:30`);

    // What is refused stays as it was typed.
    if (!(await end.isVisible())) await page.click('details:has(button[value=extend]) > summary');
    await end.fill('2020-01-01T12:30');
    await page.click('button[value=extend]');
    await page.locator('[data-notice=danger]').waitFor();
    expect(await end.inputValue()).toBe('2020-01-01T12:30');
    reader.complaints.length = 0; // the browser's own remark on the refused form
    await leave(reader);
  });
});

describe.each(ways)('a number of places that is emptied, $name', ({ javaScriptEnabled }) => {
  it.each(hirers)('is asked for when it is sent, and changes nothing before, in $lang', async (words) => {
    const { employer, reader, page } = await atNew(words.locale, javaScriptEnabled);
    await writeTask(page, 'Look at one shop window', { slots: '7' });
    await page.click('[data-builder] button[value=save]:not([tabindex])');
    await page.waitForURL('**/edit?done=saved');
    await page.waitForLoadState('networkidle');
    const taskId = taskIdOf(page);
    await page.fill('[name=slots]', '');
    await page.fill('[name=title]', 'Look at two shop windows');
    if (javaScriptEnabled) await page.waitForTimeout(3_500);
    expect(await stored(employer, taskId)).toEqual({ slots: 7, title: 'Look at one shop window' });
    await page.click('[data-builder] button[value=save]:not([tabindex])');
    const { required } = said[words.lang as 'bn' | 'en'];
    await page.locator('[data-notice=danger] a[href="#field-slots"]').waitFor();
    expect(await page.locator('#field-slots').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByText(required).count()).toBeGreaterThan(0);
    expect(await page.inputValue('[name=slots]')).toBe('');
    expect(await stored(employer, taskId)).toEqual({ slots: 7, title: 'Look at one shop window' });
    reader.complaints.length = 0; // the browser's own remark on the refused form
    await leave(reader);
  });
});
