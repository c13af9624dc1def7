import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, leave, visit } from './browser.ts';
import { account, signIn } from './people.ts';
import { Product } from './product.ts';

let browser: Browser;
let product: Product;

beforeAll(async () => {
  browser = await launch();
  product = await Product.create({ DEMO: 'on' });
  await product.start();
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

/** The mailbox of the whole server is a folder. */
async function linkTo(page: string): Promise<string> {
  let found: string | undefined;
  const look = async () => {
    const folder = join(product.dataDir, 'mail');
    const letters = await Promise.all(
      (await readdir(folder).catch(() => [])).map((name) => readFile(join(folder, name), 'utf8')),
    );
    // Long lines are folded for the journey.
    const whole = letters.map((text) => text.replace(/=\r?\n/g, '').replaceAll('=3D', '='));
    found = whole.map((text) => new RegExp(`http\\S+/${page}\\?token=\\S+`).exec(text)?.[0]).find(Boolean);
    return found !== undefined;
  };
  await expect.poll(look, { timeout: 15_000 }).toBe(true);
  return found!;
}

it('lets a person confirm their address and choose a new password through their mailbox, without scripts', async () => {
  const person = await account(product.url);
  const reader = await visit(browser, { baseURL: product.url, locale: 'en-GB', javaScriptEnabled: false });
  const { page } = reader;
  const said = (tone: string) => page.locator(`[data-notice=${tone}]`).waitFor();
  await signIn(page, person);
  await page.goto('/settings');
  await page.click('form[action="?/email"] button');
  await said('ok');
  await page.goto(await linkTo('verify-email'));
  await page.click('main form button');
  await said('ok');
  await page.goto('/settings');
  expect(await page.locator('#email').innerText()).toContain('Confirmed');
  await page.click('form[action="/sign-out"] button');

  await page.goto('/forgot-password');
  await page.fill('input[name=email]', person.email);
  await page.click('main form button');
  await said('ok');
  const link = await linkTo('reset-password');
  const opened = await page.goto(link);
  expect(opened?.headers()['referrer-policy']).toBe('same-origin');
  await page.fill('input[name=password]', 'a brand new password');
  await page.click('main form button:not([type=button])');
  await page.waitForURL('**/sign-in?reason=reset');
  await signIn(page, { ...person, password: 'a brand new password' });
  expect(new URL(page.url()).pathname).toBe('/tasks');
  await leave(reader);

  const late = await visit(browser, { baseURL: product.url, locale: 'en-GB', javaScriptEnabled: false });
  await late.page.goto(link);
  await late.page.fill('input[name=password]', 'and once more');
  await late.page.click('main form button:not([type=button])');
  await late.page.locator('[data-notice=warn] a[href="/forgot-password"]').waitFor();
  await late.page.context().close();
});

it.each([
  { role: 'WORKER', home: '/tasks' },
  { role: 'EMPLOYER', home: '/hire' },
  { role: 'MODERATOR', home: '/ops' },
])('in the demo mode, enters as a $role with one tap', async ({ role, home }) => {
  const reader = await visit(browser, { baseURL: product.url, javaScriptEnabled: false });
  await reader.page.goto('/sign-in');
  await reader.page.click(`[data-demo=${role}] button`);
  await reader.page.waitForURL(`**${home}`);
  expect(await reader.page.locator('[data-bottom-bar]').count()).toBe(1);
  await leave(reader);
});
