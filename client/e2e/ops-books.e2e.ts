import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { expectNoSidewaysScroll, launch, leave, visit, type Visit } from './browser.ts';
import { asOwner, grant } from './database.ts';
import { account, signIn, type Account } from './people.ts';
import { Product } from './product.ts';

let browser: Browser;
let product: Product;
let moderator: Account;
let admin: Account;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ DEMO: 'off' });
  await product.start();
  [moderator, admin] = [
    await account(product.url, ['WORKER'], 'Rahima'),
    await account(product.url, ['WORKER'], 'Karim'),
  ];
  await grant(product, moderator.email, 'MODERATOR');
  await grant(product, admin.email, 'ADMIN');
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

const NOTE = 'The statement of the provider says so, and we asked them.';

/** A difference as a comparison of this morning keeps it: without one its day would be compared at the next tick, and be fine. */
const differ = (id: string, stake: number) =>
  asOwner(
    product,
    `with compared as (
        insert into reconciliation_run (provider, day, started_at, finished_at, lines, differences)
          values ('bkash', '2026-11-22', now(), now(), 1, 1) on conflict do nothing
      )
      insert into reconciliation_item (id, provider, direction, reference, kind, day, status, theirs_state, theirs_amount,
        theirs_currency, stake, stake_currency, found_at)
      values ($1, 'bkash', 'payout', $2, 'THEIRS_ONLY', '2026-11-22', 'OPEN', 'succeeded', $3, 'BDT', $3, 'BDT', now())`,
    [id, `stranger-${id}`, stake * 1_000_000],
  );

/** Opens what is closed; a form that was refused is open already. */
async function unfold(part: Locator): Promise<void> {
  const open = await part.locator('details').getAttribute('open');
  if (open === null) await part.locator('summary').click();
}
/** The browser notes every refusal; these were meant. */
const meant = ({ complaints }: Visit) =>
  expect(complaints.splice(0).join()).toMatch(/^(logs [^,]*status of 422[^,]*,?)*$/);

describe.each([
  { how: 'with scripts', javaScriptEnabled: true, locale: 'bn-BD' },
  { how: 'without scripts', javaScriptEnabled: false, locale: 'en-GB' },
])('staff $how', ({ javaScriptEnabled, locale }) => {
  const open = async (who: Account): Promise<Visit> => {
    const reader = await visit(browser, { baseURL: product.url, locale, javaScriptEnabled });
    await signIn(reader.page, who);
    return reader;
  };
  const run = javaScriptEnabled ? 'a' : 'b';
  const expectFine = async (page: Page) => {
    // axe is a script itself.
    if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
  };

  it('sees that payouts are stopped, and lets them go on with a reason', async () => {
    await asOwner(product, `insert into payout_freeze (reason, since) values ('LEDGER_DEFECT', now())`);
    const reader = await open(moderator);
    const { page } = reader;
    await page.goto('/ops');
    await page.locator('[data-frozen=LEDGER_DEFECT]').waitFor();
    // The books are looked through for the first time a moment after the start.
    const checked = page.locator('[data-check=FULL]');
    await expect.poll(() => page.reload().then(() => checked.count()), { timeout: 30_000 }).toBe(1);
    await expectFine(page);
    await page.fill('[data-frozen] textarea', NOTE);
    await page.locator('[data-frozen] button').click();
    await page.waitForURL('**/ops?done=lifted');
    expect(await page.locator('[data-frozen]').count()).toBe(0);
    await leave(reader);
  });

  it('settles a small difference alone, and a large one together with another', async () => {
    const [small, large] = [`rci_small${run}`, `rci_large${run}`];
    await differ(small, 50);
    await differ(large, 50_000);
    const reader = await open(moderator);
    const { page } = reader;
    await page.goto('/ops');
    await page.locator('[data-queue="/ops/reconciliation"]').click();
    await page.waitForURL('**/ops/reconciliation');
    await page.waitForLoadState('networkidle');
    await expectFine(page);
    const decide = async (id: string, resolution?: string) => {
      const card = page.locator(`[data-difference=${id}]`);
      await unfold(card);
      if (resolution) await card.locator(`[value=${resolution}]`).check();
      await card.locator('[data-judge=settle] textarea').fill(NOTE);
      await card.locator('[data-judge=settle] button').click();
    };
    await decide(small);
    await page.locator(`[data-difference=${small}] [data-notice=danger]`).waitFor();
    await expectFine(page);
    meant(reader);
    await decide(small, 'ACCEPT_THEIRS');
    await page.waitForURL('**/ops/reconciliation?done=settled');
    await decide(large, 'IGNORE');
    await page.waitForURL('**/ops/reconciliation?done=proposed');
    expect(await page.locator(`[data-difference=${large}] [data-judge=confirm]`).count()).toBe(0);
    await leave(reader);

    const second = await open(admin);
    await second.page.goto('/ops/reconciliation');
    await second.page.locator(`[data-difference=${large}] [data-judge=confirm] textarea`).fill(NOTE);
    await second.page.locator(`[data-difference=${large}] [data-judge=confirm] button`).click();
    await second.page.waitForURL('**/ops/reconciliation?done=settled');
    await second.page.goto('/ops/reconciliation?show=settled');
    for (const id of [small, large]) await second.page.locator(`[data-difference=${id}]`).waitFor();
    await expectFine(second.page);
    await leave(second);
  });

  it('compares a day at once, and hears of a day that is none', async () => {
    const reader = await open(moderator);
    const { page } = reader;
    await page.goto('/ops/reconciliation');
    const ask = async (day: string) => {
      await page.waitForLoadState('networkidle');
      await page.fill('input[name=day]', day);
      await page.locator('form[action="?/run"] button').click();
    };
    await ask('2099-01-01');
    await page.locator('input[name=day][aria-invalid=true]').waitFor();
    meant(reader);
    await ask('2026-01-02');
    await page.waitForURL('**/ops/reconciliation?done=run');
    await page.locator('[data-run="2026-01-02"]').waitFor();
    await leave(reader);
  });

  it('reads the numbers of the marketplace; an administrator changes one, and the change is told', async () => {
    const looking = await open(moderator);
    await looking.page.goto('/ops/settings');
    await looking.page.locator('[data-setting=feeRate]').waitFor();
    expect(await looking.page.locator('[data-setting] form').count()).toBe(0);
    await expectFine(looking.page);
    await leave(looking);

    const reader = await open(admin);
    const { page } = reader;
    await page.goto('/ops');
    await page.locator('a[href="/ops/settings"]').click();
    await page.waitForURL('**/ops/settings');
    await page.waitForLoadState('networkidle');
    const row = page.locator('[data-setting=slotsMax]');
    const change = async (value: string) => {
      await unfold(row);
      await row.locator('[name=value]').fill(value);
      await row.locator('textarea').fill(NOTE);
      await row.locator('button').click();
    };
    await change('100001');
    await row.locator('[name=value][aria-invalid=true]').waitFor();
    await expectFine(page);
    meant(reader);
    const value = javaScriptEnabled ? '৫০০' : '600';
    await change(value);
    await page.waitForURL('**/ops/settings?done=changed');
    await page
      .locator(`[data-setting=slotsMax] [data-value="${javaScriptEnabled ? '500' : '600'}"]`)
      .waitFor();
    await page.locator('[data-change=slotsMax]', { hasText: 'Karim' }).first().waitFor();
    await expectFine(page);
    await leave(reader);
  });
});
