import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit, writtenOn } from './browser.ts';
import { fundedEmployer, type Person } from './market.ts';

const baseURL = inject('url');
let browser: Browser;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
});
afterAll(() => browser.close());

const withoutScripts = { baseURL, javaScriptEnabled: false };

it('shows the tasks, filters them and goes through the pages', async () => {
  for (let n = 1; n <= 21; n += 1)
    await employer.publish(`Transcript ${n}`, { category: 'transcription', slots: 1 });
  await employer.publish('A survey beside them', { category: 'survey' });
  const reader = await visit(browser, { ...withoutScripts, locale: 'en-GB' });
  const { page } = reader;
  await page.goto('/tasks');
  await page.getByRole('link', { name: 'A survey beside them' }).waitFor();

  await page.getByText('Filter and search').click();
  await page.selectOption('select[name=category]', 'transcription');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/category=transcription/);
  expect(await page.locator('[data-feed] h2').count()).toBe(20);
  expect(await page.getByRole('link', { name: 'A survey beside them' }).count()).toBe(0);
  await expectNoSidewaysScroll(page);

  await page.getByRole('link', { name: 'Older tasks' }).click();
  await page.waitForURL(/after=/);
  expect(await writtenOn(page.locator('[data-feed] h2'))).toContain('Transcript 1');
  await leave(reader);
});

it('switches the language and keeps it, on the page the reader is on', async () => {
  const reader = await visit(browser, { ...withoutScripts, locale: 'bn-BD' });
  const { page } = reader;
  await page.goto('/tasks?sort=HOURLY');
  await page.getByRole('heading', { name: 'খোলা কাজ' }).waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Open tasks' }).waitFor();
  expect(new URL(page.url()).search).toBe('?sort=HOURLY');
  expect(await page.getAttribute('html', 'lang')).toBe('en');

  await page.goto('/');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.getByRole('link', { name: 'বাংলা' }).click();
  expect(await page.getAttribute('html', 'lang')).toBe('bn');
  await leave(reader);
});

it('switches the colours and keeps them', async () => {
  const reader = await visit(browser, { ...withoutScripts, locale: 'en-GB', colorScheme: 'light' });
  const { page } = reader;
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto('/');
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.getByRole('link', { name: 'Dark colours' }).click();
  await page.waitForURL('**/');
  expect(await background()).toBe('rgb(15, 19, 25)');
  await page.goto('/tasks');
  expect(await background()).toBe('rgb(15, 19, 25)');
  await page.getByRole('link', { name: 'Light colours' }).click();
  await page.waitForURL('**/tasks');
  expect(await background()).toBe('rgb(255, 255, 255)');
  await leave(reader);
});

it('speaks Bengali to whoever names no language it has', async () => {
  const langOf = async (header: Record<string, string>) =>
    /<html lang="(\w+)"/.exec(await (await fetch(baseURL, { headers: header })).text())?.[1];
  expect(await langOf({})).toBe('bn');
  expect(await langOf({ 'accept-language': 'fr' })).toBe('bn');
  expect(await langOf({ 'accept-language': 'en-GB,en;q=0.9' })).toBe('en');
  expect(await langOf({ 'accept-language': 'en-GB', cookie: 'locale=bn' })).toBe('bn');
});

it('is not sent elsewhere, nor made to choose, by a link that somebody made up', async () => {
  const choose = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${baseURL}/preferences?${query}`, { redirect: 'manual', headers });
  const away = await choose('locale=en&back=//evil.example/');
  expect([away.status, away.headers.get('location')]).toEqual([303, '/']);
  const foreign = await choose('locale=en&back=/tasks', { 'sec-fetch-site': 'cross-site' });
  expect([foreign.status, foreign.headers.get('set-cookie')]).toEqual([303, null]);
  const nonsense = await choose('locale=%22%3E&theme=neon');
  expect(nonsense.headers.get('set-cookie')).toBeNull();
});
