import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { account, signIn } from './people.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const rolesAndSessions = '{ viewer { roles sessions { id via current } } }';
interface Viewer {
  viewer: { roles: string[]; sessions: { id: string; via: string }[] };
}

it.each(['bn-BD', 'en-GB'])(
  'without scripts a person takes on a role, ends the session of another device and changes the password, in %s',
  async (locale) => {
    const worker = await account(baseURL);
    const plain = { baseURL, locale, viewport: PHONE, javaScriptEnabled: false };
    const other = await visit(browser, plain);
    await signIn(other.page, worker);
    const reader = await visit(browser, plain);
    const { page } = reader;
    await signIn(page, worker);

    await page.goto('/settings');
    await page.locator('[data-role=EMPLOYER] button').click();
    await page.waitForURL('**/settings?done=role#role');
    await page.locator('#role [data-notice=ok]').waitFor();
    expect((await worker.ask<Viewer>(rolesAndSessions)).viewer.roles.toSorted()).toEqual([
      'EMPLOYER',
      'WORKER',
    ]);

    // The program with its token, the other browser, and this one.
    expect(await page.locator('[data-sessions] li').count()).toBe(3);
    const before = (await worker.ask<Viewer>(rolesAndSessions)).viewer.sessions;
    const cookies = before.filter(({ via }) => via === 'COOKIE').map(({ id }) => id);
    expect(cookies).toHaveLength(2);
    await page
      .locator('[data-sessions] form', { has: page.locator(`input[value="${await otherOf(cookies)}"]`) })
      .locator('button')
      .click();
    await page.waitForURL('**/settings?done=session#session');
    await page.locator('#session [data-notice=ok]').waitFor();
    expect(await page.locator('[data-sessions] li').count()).toBe(2);
    await other.page.goto('/my-work');
    expect(new URL(other.page.url()).pathname).toBe('/sign-in');

    const password = `pass-${worker.password}`;
    const change = async (current: string, next: string) => {
      await page.fill('[name=currentPassword]', current);
      await page.fill('[name=newPassword]', next);
      await page.locator('form[action$="?/password"] button:not([type=button])').click();
    };
    await change('not-the-password', password);
    await page.locator('#password [data-notice=danger]').waitFor();
    expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    // Nothing has changed by it: the old one still opens.
    await signIn(other.page, worker);
    await change(worker.password, password);
    await page.locator('#password [data-notice=ok]').waitFor();
    await expectNoSidewaysScroll(page);
    await other.page.goto('/my-work');
    expect(new URL(other.page.url()).pathname).toBe('/sign-in');
    await signIn(other.page, { ...worker, password });
    await leave(other);
    await leave(reader);

    async function otherOf(ids: string[]): Promise<string> {
      const shown = await page
        .locator('[data-sessions] input[name=session]')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
      return ids.find((id) => shown.includes(id))!;
    }
  },
);
