import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Person } from './market.ts';

/** A cookie session, as the sign-in page makes it. */
export async function signIn(page: Page, person: Person): Promise<void> {
  const { email, password } = person.credentials;
  await page.goto('/sign-in');
  // In the demo mode there are forms of other people below.
  await page.locator('input[name=email]').first().fill(email);
  await page.locator('input[name=password]').first().fill(password);
  await page.locator('main form button:not([type=button])').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** One of each kind that is asked for; all but the text may be left out. */
export const everyKind = [
  { key: 'answer', label: 'What did you see?', kind: 'TEXT' },
  { key: 'count', label: 'How many shops?', kind: 'NUMBER', required: false },
  { key: 'link', label: 'Address of the page', kind: 'URL', required: false },
  {
    key: 'mood',
    label: 'How was it?',
    kind: 'CHOICE',
    required: false,
    choices: [
      { value: 'good', label: 'Good' },
      { value: 'bad', label: 'Bad' },
    ],
  },
  {
    key: 'colours',
    label: 'Which colours?',
    kind: 'MULTI_CHOICE',
    required: false,
    choices: [
      { value: 'red', label: 'Red' },
      { value: 'blue', label: 'Blue' },
      { value: 'green', label: 'Green' },
    ],
  },
  { key: 'code', label: 'Code at the end', kind: 'CODE', required: false },
  { key: 'shot', label: 'The page as you saw it', kind: 'SCREENSHOT', required: false },
];

const stepOf: Record<string, number> = { shot: 1, answer: 2, mood: 2 };
/** The same, of a task with two steps, some of them proving one of the two. */
export const wovenProof = everyKind.map((one) => ({ ...one, step: stepOf[one.key] }));

/** A picture large enough to be made smaller, drawn by the browser at hand. */
export async function screenshotFile(page: Page, folder: string): Promise<string> {
  const path = join(folder, 'shot.png');
  await page.screenshot({ path, fullPage: true });
  return path;
}

export async function reserveOn(page: Page, taskId: string): Promise<string> {
  await page.goto(`/tasks/${taskId}`);
  await page.locator('[data-reserve] button').click();
  await page.waitForURL('**/my-work/sub_*');
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

export const field = (page: Page, key: string) => page.locator(`[name="value.${key}"]`);

/** The word that the work is one's own, without which nothing is submitted. */
export const declare = (page: Page) => page.locator('[name=own-work]').check();
