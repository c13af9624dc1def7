import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { declare, everyKind, field, reserveOn, screenshotFile, signIn } from './work.parts.ts';

/** Files that are not taken, or that do not get through. */

const baseURL = inject('url');
const MB = 1024 * 1024;
let browser: Browser;
let employer: Person;
let folder: string;

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
  folder = await mkdtemp(join(tmpdir(), 'kajlet-files-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const asked = everyKind.filter(({ key }) => ['answer', 'shot'].includes(key));
const submitOn = (page: Page) => page.locator('form[action="?/submit"] button:not([type=button])').last();
const input = (page: Page) => page.locator('[data-field=shot] input[type=file]');
const chosen = (page: Page) => input(page).evaluate((one) => (one as HTMLInputElement).files?.length);
/** A file of that many bytes which begins with `head`: with a picture it is one, with nothing it is none. */
async function fileOf(name: string, bytes: number, head: Uint8Array = Buffer.of()): Promise<string> {
  const content = Buffer.alloc(bytes, 7);
  content.set(head);
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function visitWork(title: string, options: { javaScriptEnabled?: boolean; locale?: string } = {}) {
  const taskId = await employer.publish(title, { proofFields: asked });
  const reader = await visit(browser, { baseURL, locale: 'en-GB', ...options });
  await signIn(reader.page, await Person.signUp(baseURL, 'WORKER'));
  return { ...reader, reader, taskId };
}

it('does not send a file with the form that was refused before', async () => {
  const { page, reader, taskId } = await visitWork('A file that is too large');
  await reserveOn(page, taskId);
  await page.waitForLoadState('networkidle');
  await input(page).setInputFiles(await fileOf('none.jpg', 26 * MB));
  await page.getByText('The file is too large: 5 MB at most.').waitFor();
  expect(await page.getByRole('button', { name: 'Send again' }).count()).toBe(0);
  expect(await chosen(page)).toBe(0);
  await field(page, 'answer').fill('A bus');
  await declare(page);
  await submitOn(page).click();
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  const [sent] = await employer.submissionsTo(taskId);
  expect(sent?.answers).toMatchObject([{ key: 'answer', values: ['A bus'] }]);
  await leave(reader);
});

it('says that a form is too large, and not that it should be sent again', async () => {
  const { page, reader, taskId } = await visitWork('A form that is too large');
  await reserveOn(page, taskId);
  await page.waitForLoadState('networkidle');
  // Small once it is made smaller, but it does not get through by itself.
  await page.route('**/graphql', (route) => route.abort());
  await input(page).setInputFiles(await fileOf('large.png', 27 * MB, await page.screenshot()));
  await page.getByText('The file could not be sent.').waitFor();
  await page.unrouteAll();
  await field(page, 'answer').fill('A bus');
  await declare(page);
  await submitOn(page).click();
  await page.locator('form [data-notice=danger]', { hasText: 'The file is too large' }).waitFor();
  expect(await page.getByText('submit again once you are online').count()).toBe(0);
  expect(await field(page, 'answer').inputValue()).toBe('A bus');
  await input(page).setInputFiles([]);
  await submitOn(page).click();
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  reader.complaints.length = 0; // what was cut and refused here
  await leave(reader);
});

describe.each([
  { locale: 'bn-BD', title: 'পাঠানোর জন্য খুব বড়', promise: 'হারায়নি' },
  { locale: 'en-GB', title: 'Too large to send', promise: 'nothing of yours is lost' },
])('without scripts, in $locale', ({ locale, title, promise }) => {
  it('a form that is too large is answered with what is true', async () => {
    const { page, reader, taskId } = await visitWork('Too much at once', {
      locale,
      javaScriptEnabled: false,
    });
    const id = await reserveOn(page, taskId);
    await field(page, 'answer').fill('A bus');
    await input(page).setInputFiles(await fileOf('none.jpg', 30 * MB));
    await declare(page);
    await submitOn(page).click();
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(promise);
    await page.locator(`main a[href^="/my-work/${id}"]`).click();
    await field(page, 'answer').waitFor();
    reader.complaints.length = 0;
    await leave(reader);
  });
});

it(
  'takes more files than one form may carry, a few at a time, where no scripts send them ahead',
  { timeout: 180_000 },
  async () => {
    const shots = Array.from({ length: 6 }, (_, n) => ({
      key: `s${n}`,
      label: `Page ${n}`,
      kind: 'SCREENSHOT',
    }));
    const taskId = await employer.publish('Six pages', { proofFields: shots });
    const reader = await visit(browser, { baseURL, locale: 'en-GB', javaScriptEnabled: false });
    const { page } = reader;
    await signIn(page, await Person.signUp(baseURL, 'WORKER'));
    await reserveOn(page, taskId);
    // As cameras make them: close to what one file may have.
    const picture = async (n: number) => {
      await page.setViewportSize({ width: 360, height: 700 + n });
      return fileOf(`s${n}.png`, 4.9 * MB, await page.screenshot());
    };
    const choose = async (n: number) =>
      page.locator(`[data-field=s${n}] input[type=file]`).setInputFiles(await picture(n));
    for (const n of [0, 1, 2, 3, 4]) await choose(n);
    await page.getByRole('button', { name: 'Send these files first' }).click();
    await page.locator('[data-stored=s4]').waitFor();
    expect(await page.locator('[data-stored]').count()).toBe(5);
    await choose(5);
    await declare(page);
    await submitOn(page).click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    const [sent] = await employer.submissionsTo(taskId);
    expect(sent?.answers).toMatchObject(shots.map(({ key }) => ({ key, values: [] })));
    await leave(reader);
  },
);

it('gives up a file whose line has stalled, so that it may be sent again', async () => {
  const { page, reader, taskId } = await visitWork('A file in a tunnel');
  await page.clock.install();
  await reserveOn(page, taskId);
  await page.waitForLoadState('networkidle');
  const shot = await screenshotFile(page, folder);
  let stalled = true;
  const heard = new Promise<void>((resolve) => {
    void page.route('**/uploads/**', (route) => (stalled ? resolve() : route.continue()));
  });
  await input(page).setInputFiles(shot);
  await heard;
  expect(await submitOn(page).getAttribute('aria-disabled')).toBe('true');
  await page.clock.fastForward(60_000);
  await page.getByText('The file could not be sent.').waitFor();
  expect(await submitOn(page).getAttribute('aria-disabled')).toBe('false');
  stalled = false;
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.locator('[data-stored=shot]').waitFor();
  reader.complaints.length = 0;
  await leave(reader);
});
