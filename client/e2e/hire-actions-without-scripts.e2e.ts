import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { deliver, hirers, type Delivery } from './hire.parts.ts';
import { fundedEmployer, type Person } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Facts {
  status: string;
  reward: { amount: string };
  slots: number;
  expiresAt: string | null;
}
async function factsOf(employer: Person, id: string): Promise<Facts> {
  const { task } = await employer.ask<{ task: Facts }>(
    'query ($id: ID!) { task(id: $id) { status reward { amount } slots expiresAt } }',
    { id },
  );
  return task;
}

/** Opens what lies folded around the button, fills in what it asks, and sends it. */
async function act(page: Page, action: string, values: Record<string, string> = {}): Promise<void> {
  const form = page.locator(`form:has(button[value=${action}])`);
  const folded = page.locator(`details:has(button[value=${action}]):not([open]) > summary`);
  if ((await folded.count()) > 0) await folded.click();
  for (const [name, value] of Object.entries(values)) await form.locator(`[name=${name}]`).fill(value);
  await form.locator(`button[value=${action}]`).click();
  await page.locator('[data-notice]').first().waitFor();
}

async function rejected(employer: Person, taskId: string): Promise<Delivery> {
  const delivery = await deliver(baseURL, taskId, { answer: ['Short'] });
  const note = 'The answer names no shop, so it cannot be used for the survey.';
  await employer.decide('rejectSubmission', { submissionId: delivery.id, reason: 'LOW_EFFORT', note });
  await delivery.worker.decide('openDispute', {
    submissionId: delivery.id,
    text: 'The shop has no name at all, and I wrote that.',
  });
  return delivery;
}

describe.each(hirers)('an employer whose browser runs no scripts, in $lang', ({ locale }) => {
  const plain = { baseURL, locale, viewport: PHONE, javaScriptEnabled: false };

  it('pauses a task and lets it go on, raises its reward, adds places and gives it more time', async () => {
    const employer = await fundedEmployer(baseURL);
    const taskId = await employer.publish('Look at a shop window', { slots: 2, reward: '0.1' });
    const reader = await visit(browser, plain);
    const { page } = reader;
    await signIn(page, employer);
    await page.goto(`/hire/tasks/${taskId}`);
    await act(page, 'pause');
    expect(await factsOf(employer, taskId)).toMatchObject({ status: 'PAUSED' });
    await act(page, 'resume');
    expect(await factsOf(employer, taskId)).toMatchObject({ status: 'LIVE' });

    await act(page, 'raiseReward', { value: '0.05' });
    expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    expect(await factsOf(employer, taskId)).toMatchObject({ reward: { amount: '0.1' } });
    expect(await page.locator('form:has(button[value=raiseReward]) [name=value]').inputValue()).toBe('0.05');
    await act(page, 'raiseReward', { value: '০.২' });
    expect(await factsOf(employer, taskId)).toMatchObject({ reward: { amount: '0.2' }, slots: 2 });
    await act(page, 'addSlots', { value: '৩' });
    expect(await factsOf(employer, taskId)).toMatchObject({ slots: 5 });
    await expectNoSidewaysScroll(page);

    const year = new Date().getUTCFullYear() + 1;
    await act(page, 'extend', { expiresAt: `${year}-03-01T12:30` });
    expect(await factsOf(employer, taskId)).toMatchObject({ expiresAt: `${year}-03-01T06:30:00.000Z` });
    await leave(reader);
  });

  it('answers one appeal, concedes another and pays a bonus on top', async () => {
    const employer = await fundedEmployer(baseURL);
    const taskId = await employer.publish('Name a shop near you', { slots: 2 });
    const answered = await rejected(employer, taskId);
    const conceded = await rejected(employer, taskId);
    const reader = await visit(browser, plain);
    const { page } = reader;
    await signIn(page, employer);
    const open = (id: string) => page.goto(`/hire/tasks/${taskId}/review?show=disputed&at=${id}`);
    await open(answered.id);
    await page.fill('[data-answer] textarea', 'The task asks for the sign, which every shop has.');
    await page.locator('[data-answer] form:has(textarea) button').click();
    await page.locator('[data-notice=ok]').waitFor();
    const statusOf = async () =>
      Object.fromEntries((await employer.submissionsTo(taskId)).map(({ id, status }) => [id, status]));
    expect(await statusOf()).toEqual({ [answered.id]: 'DISPUTED', [conceded.id]: 'DISPUTED' });

    await open(conceded.id);
    await page.locator('[data-answer] input[name=concede] + button').click();
    await page.locator('[data-notice=ok]').waitFor();
    expect(await statusOf()).toEqual({ [answered.id]: 'DISPUTED', [conceded.id]: 'APPROVED' });

    await page.goto(`/hire/tasks/${taskId}/review?show=decided&at=${conceded.id}`);
    const before = await conceded.worker.available();
    await page.locator('[data-bonus] summary').click();
    await page.fill('[data-bonus] [name=amount]', '০.৫');
    await page.fill('[data-bonus] [name=note]', 'For your patience');
    await page.click('[data-bonus] button');
    await page.locator('[data-notice=ok]').waitFor();
    expect(Number(await conceded.worker.available()) - Number(before)).toBeCloseTo(0.5, 6);
    expect(Number(await answered.worker.available())).toBe(0);
    await expectNoSidewaysScroll(page);
    await leave(reader);
  });
});
