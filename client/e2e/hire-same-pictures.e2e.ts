import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { DESK, expectNoSidewaysScroll, launch, leave, visit, type Visit } from './browser.ts';
import { deliverFile, statusOf } from './hire.parts.ts';
import { Person, fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const proofFields = [{ key: 'shot', label: 'The page as you saw it', kind: 'SCREENSHOT' }];
type Bytes = Uint8Array<ArrayBuffer>;

/** What a worker's phone shows, and the same saved anew with losses. */
async function shots(page: Page): Promise<{ one: Bytes; saved: Bytes; other: Bytes }> {
  const take = async (path: string) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    return new Uint8Array(await page.screenshot());
  };
  const one = await take('/join');
  const saved = new Uint8Array(await page.screenshot({ type: 'jpeg', quality: 60 }));
  return { one, saved, other: await take('/trust') };
}

async function atReview(
  employer: Person,
  more: { locale: string; javaScriptEnabled?: boolean },
): Promise<Visit> {
  const reader = await visit(browser, { baseURL, viewport: DESK, ...more });
  await signIn(reader.page, employer);
  return reader;
}

it('shows the employer which deliveries have the same picture, side by side, and leaves the decision to them', async () => {
  const stranger = await visit(browser, { baseURL, locale: 'en-GB' });
  const { one, saved, other } = await shots(stranger.page);
  await leave(stranger);
  const employer = await fundedEmployer(baseURL);
  const taskId = await employer.publish('Show me the page', { proofFields, slots: 4 });
  const elsewhere = await employer.publish('Show me another page', { proofFields, slots: 4 });
  const send = (task: string, bytes: Bytes, type = 'image/png') =>
    deliverFile(baseURL, task, { key: 'shot', bytes, type });
  const first = await send(taskId, one);
  const same = await send(taskId, one);
  const alone = await send(taskId, other);
  const copy = await send(elsewhere, saved, 'image/jpeg');

  const reader = await atReview(employer, { locale: 'en-GB' });
  const { page } = reader;
  await page.goto(`/hire/tasks/${taskId}/review?at=${first.id}`, { waitUntil: 'networkidle' });
  expect(await page.locator('[data-same-flag]').allInnerTexts()).toEqual(['Same picture', 'Same picture']);
  expect(await page.locator(`[data-row="${alone.id}"] [data-same-flag]`).count()).toBe(0);
  await page.locator('[data-same=exact] summary', { hasText: 'Same picture as another submission' }).click();
  const pair = page.locator(`[data-same-as="${same.id}"] img`);
  await expect
    .poll(() => pair.evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth > 0)))
    .toEqual([true, true]);
  await page.locator(`[data-same-as="${copy.id}"]`, { hasText: 'Looks alike' }).waitFor();
  await expectNoSidewaysScroll(page);

  // To the other one, on the other task's page.
  await page.getByRole('link', { name: 'Open it in “Show me another page”' }).click();
  await page.waitForURL(`**/hire/tasks/${elsewhere}/review?at=${copy.id}`);
  await page
    .locator('[data-same=alike] summary', { hasText: 'Looks like the pictures of 2 other' })
    .waitFor();
  expect(Object.values(await statusOf(employer, taskId))).toEqual(Array(3).fill('SUBMITTED'));
  await leave(reader);
});

it('says so in Bengali and without scripts', async () => {
  const stranger = await visit(browser, { baseURL, locale: 'bn-BD' });
  const { one } = await shots(stranger.page);
  await leave(stranger);
  const employer = await fundedEmployer(baseURL);
  const taskId = await employer.publish('Show me the page', { proofFields, slots: 4 });
  const [first, second] = [
    await deliverFile(baseURL, taskId, { key: 'shot', bytes: one, type: 'image/png' }),
    await deliverFile(baseURL, taskId, { key: 'shot', bytes: one, type: 'image/png' }),
  ];
  const reader = await atReview(employer, { locale: 'bn-BD', javaScriptEnabled: false });
  const { page } = reader;
  await page.goto(`/hire/tasks/${taskId}/review?at=${second.id}`);
  await page
    .locator('[data-same=exact] summary', { hasText: 'আরেকটি জমা দেওয়া কাজের ছবির সঙ্গে হুবহু মেলে' })
    .click();
  await page.locator(`[data-same-as="${first.id}"] a`, { hasText: 'ওই জমা দেওয়া কাজটি খুলুন' }).click();
  await page.waitForURL(`**/review?at=${first.id}`);
  await page.locator(`[data-proof="${first.id}"]`).waitFor();
  await leave(reader);
});
