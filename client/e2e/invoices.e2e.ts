import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { billEarly } from './database.ts';
import { fundedEmployer, Person } from './market.ts';
import { earn, submitOf } from './money.parts.ts';
import { Product } from './product.ts';
import { signIn } from './work.parts.ts';

let browser: Browser;
let product: Product;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({
    INVOICE_SELLER_NAME: 'Kajlet Ltd',
    INVOICE_SELLER_VAT_ID: '001-23',
    INVOICE_VAT_RATE: '0.15',
  });
  await product.start();
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

const readers = [
  {
    locale: 'bn-BD',
    figures: ['৳১২০.০০', '৳১২.০০', '৳০.০০', '৳১৩২.০০', '৳১.৫৬৫২১৭'],
    invalid: 'শুধু ইংরেজি অক্ষর',
    wrong: 'ভ্যাট#১',
  },
  {
    locale: 'en-GB',
    figures: ['৳120.00', '৳12.00', '৳0.00', '৳132.00', '৳1.565217'],
    invalid: 'Use only Latin letters',
    wrong: 'VAT#1',
  },
].flatMap((reader) => [true, false].map((javaScriptEnabled) => ({ ...reader, javaScriptEnabled })));

const textsOf = async (page: Page, parts: string[]) => {
  const found = parts.map((part) => page.locator(`[data-sum=${part}]`).textContent());
  return (await Promise.all(found)).map((text) => text?.trim());
};
const idOf = async (person: Person) =>
  (await person.ask<{ viewer: { user: { id: string } } }>('{ viewer { user { id } } }', {})).viewer.user.id;

async function saveDetails(page: Page, details: Record<string, string>): Promise<void> {
  await page.goto('/hire/invoices');
  for (const [name, value] of Object.entries(details))
    await page.fill(`[data-billing] [name=${name}]`, value);
  await submitOf(page, '[data-billing]').click();
}

/** Pays for one piece of work of ৳120. */
async function payingEmployer(): Promise<Person> {
  const employer = await fundedEmployer(product.url);
  await employer.deposit('500', 'BDT');
  await earn(employer, await Person.signUp(product.url, 'WORKER'), '120');
  return employer;
}

describe.each(readers)(
  'an employer, $locale, scripts: $javaScriptEnabled',
  ({ locale, figures, invalid, wrong, javaScriptEnabled }) => {
    it('gives billing details, and the invoice for the month’s work carries them', async () => {
      const employer = await payingEmployer();
      const reader = await visit(browser, { baseURL: product.url, locale, javaScriptEnabled });
      const { page } = reader;
      await signIn(page, employer);
      await page.goto('/hire/wallet');
      await page.click('main a[href="/hire/invoices"]');
      await page.locator('[data-no-invoices]').waitFor();
      await expectNoSidewaysScroll(page);

      await saveDetails(page, { name: 'Rahim & Sons', address: '12 Lake Road\nDhaka 1205', vatId: wrong });
      await page.locator('[data-billing]', { hasText: invalid }).waitFor();
      // The browser's own remark on the answer to the refused form.
      expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
      expect(await page.inputValue('[name=address]')).toBe('12 Lake Road\nDhaka 1205');
      await page.goto('/hire/invoices');
      expect(await page.inputValue('[name=name]'), 'a refused form keeps nothing').toBe('');
      await saveDetails(page, {
        name: 'Rahim & Sons',
        address: '12 Lake Road\nDhaka 1205',
        vatId: 'BIN 77-1',
      });
      await page.waitForURL('**/hire/invoices?saved');
      expect(await page.inputValue('[name=vatId]')).toBe('BIN 77-1');

      await billEarly(product, { userId: await idOf(employer), currency: 'BDT' });
      const row = page.locator('[data-invoice]');
      await expect.poll(() => page.reload().then(() => row.count()), { timeout: 20_000 }).toBe(1);
      expect(await row.textContent()).toContain(figures[3]);
      await row.locator('a').click();
      await page.waitForURL('**/hire/invoices/inv_*');
      expect(await textsOf(page, ['rewards', 'fees', 'bonuses', 'total', 'vat'])).toEqual(figures);
      expect(await page.locator('[data-cost-of]').count()).toBe(1);
      expect(await page.locator('[data-cost-of]').textContent()).toContain('A task that pays');
      const buyer = await page.locator('[data-party=buyer]').innerText();
      for (const part of ['Rahim & Sons', '12 Lake Road\nDhaka 1205', 'BIN 77-1'])
        expect(buyer).toContain(part);
      expect(await page.locator('[data-party=seller]').innerText()).toContain('Kajlet Ltd');
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);

      // What is issued stays, whatever is wished for later.
      const address = page.url();
      await saveDetails(page, { name: 'Somebody Else' });
      await page.waitForURL('**/hire/invoices?saved');
      await page.goto(address);
      expect(await page.locator('[data-party=buyer]').innerText()).toBe(buyer);
      await leave(reader);
    });
  },
);

it('on paper an invoice stands alone, and nobody else’s account finds it', async () => {
  const employer = await payingEmployer();
  await billEarly(product, { userId: await idOf(employer), currency: 'BDT' });
  const mine = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  await signIn(mine.page, employer);
  const row = mine.page.locator('[data-invoice] a');
  await expect
    .poll(() => mine.page.goto('/hire/invoices').then(() => row.count()), { timeout: 20_000 })
    .toBe(1);
  await row.click();
  await mine.page.waitForURL('**/hire/invoices/inv_*');
  const print = mine.page.locator('main button');
  const shell = mine.page.locator('body > div > div > :is(header, footer), nav');
  const shown = async () => {
    const all = await shell.all();
    return (await Promise.all(all.map((part) => part.isVisible()))).filter(Boolean).length;
  };
  await print.waitFor();
  expect(await shown()).not.toBe(0);
  await mine.page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe(0);
  expect(await print.isVisible()).toBe(false);
  expect(await mine.page.locator('main a[href="/hire/invoices"]').isVisible()).toBe(false);
  expect(await mine.page.locator('[data-sum=total]').isVisible()).toBe(true);

  const other = await visit(browser, { baseURL: product.url, locale: 'en-GB' });
  await signIn(other.page, await Person.signUp(product.url, 'EMPLOYER'));
  expect((await other.page.goto(mine.page.url()))?.status()).toBe(404);
  expect(await other.page.content()).not.toContain('A task that pays');
  other.complaints.splice(0);
  await leave(other);
  await leave(mine);
});
