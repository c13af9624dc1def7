import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Demo } from './demo.ts';
import { fundedEmployer, Person } from './market.ts';
import { Product } from './product.ts';
import { reserveOn, signIn } from './work.parts.ts';

let browser: Browser;
let product: Product;
let demo: Demo;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ DEMO: 'on', EMAIL_VERIFICATION: 'off' });
  await product.start();
  demo = await Demo.open(product.url);
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

/** What happened is looked at every ten seconds. */
const LOOKED_AT = { timeout: 40_000, interval: 500 };

describe.each([
  { how: 'with scripts', javaScriptEnabled: true, locale: 'bn-BD' },
  { how: 'without scripts', javaScriptEnabled: false, locale: 'en-GB' },
])('a task that two workers call broken, $how', ({ javaScriptEnabled, locale }) => {
  const open = () => visit(browser, { baseURL: product.url, locale, javaScriptEnabled });

  const expectFine = async (page: Page): Promise<void> => {
    await expectNoSidewaysScroll(page);
    // axe is a script.
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
  };

  it('is paused; its employer reads why, and may not resume it as it is; a moderator lets it go on', async () => {
    const employer = await fundedEmployer(product.url);
    const taskId = await employer.publish('Open a page that is not there any more');
    const stateOf = () =>
      employer.ask('query ($id: ID!) { task(id: $id) { status pauseReason } }', { id: taskId });
    for (const worker of [
      await Person.signUp(product.url, 'WORKER'),
      await Person.signUp(product.url, 'WORKER'),
    ]) {
      expect(await stateOf()).toEqual({ task: { status: 'LIVE', pauseReason: null } });
      const reader = await open();
      await signIn(reader.page, worker);
      await reserveOn(reader.page, taskId);
      const details = reader.page.locator('details:has(#give-back)');
      await details.locator('summary').click();
      await details.locator('input[name=broken]').check();
      await expectNoSidewaysScroll(reader.page);
      await details.locator('button').click();
      await reader.page.locator('#give-back').waitFor({ state: 'detached' });
      await leave(reader);
    }
    await expect.poll(stateOf, LOOKED_AT).toEqual({ task: { status: 'PAUSED', pauseReason: 'BROKEN' } });

    const owner = await open();
    await signIn(owner.page, employer);
    await owner.page.goto(`/hire/tasks/${taskId}`);
    await owner.page.locator('[data-paused=BROKEN]').first().waitFor();
    await expectFine(owner.page);
    await owner.page.locator('button[name=action][value=resume]').click();
    await owner.page.locator('[data-notice=danger]').waitFor();
    // The browser notes every refusal; this one was meant.
    expect(owner.complaints.splice(0).join()).toMatch(/^(logs .*status of 422 [^,]*)?$/);
    await leave(owner);

    const staff = await open();
    const { page } = staff;
    await demo.signIn(page, 'MODERATOR');
    await page.goto('/ops');
    await page.locator('[data-queue="/ops/tasks/paused"]').click();
    await page.locator(`[data-paused-task=${taskId}] a`).click();
    await page.waitForURL(`**/ops/tasks/${taskId}`);
    await expectFine(page);
    await page.locator('form[action="?/liftPause"] button').click();
    await page.locator('[data-notice=ok]').waitFor();
    await leave(staff);
    expect(await stateOf()).toEqual({ task: { status: 'LIVE', pauseReason: null } });
  });
});
