import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Person } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each([
  { outcome: 'approve', available: '25', status: 'CONFIRMED', reason: null },
  { outcome: 'cancel', available: '0', status: 'FAILED', reason: 'CANCELLED_BY_PAYER' },
])(
  'the checkout page lets a person $outcome a deposit on a phone',
  async ({ outcome, available, status, reason }) => {
    const employer = await Person.signUp(baseURL, 'EMPLOYER');
    const checkout = await employer.createDeposit('25');
    expect(new URL(checkout).origin).toBe(new URL(baseURL).origin);
    const reader = await visit(browser, { baseURL });
    await reader.page.goto(checkout);
    await expectNoSidewaysScroll(reader.page);
    await reader.page.locator(`button[name=outcome][value=${outcome}]`).click();
    await reader.page.waitForLoadState();
    await expect.poll(() => employer.available()).toBe(available);
    await signIn(reader.page, employer);
    await reader.page.goto('/hire/wallet?currency=USD');
    const listed = reader.page.locator(`[data-deposit=${status}]`);
    await listed.waitFor();
    const reasons = await listed
      .locator('[data-reason]')
      .evaluateAll((all) => all.map((one) => one.dataset['reason']));
    expect(reasons).toEqual(reason === null ? [] : [reason]);
    await expectNoSidewaysScroll(reader.page);
    await leave(reader);
  },
);
