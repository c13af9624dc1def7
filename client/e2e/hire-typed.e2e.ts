import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { DESK, launch, leave, visit } from './browser.ts';
import { deliver, statusOf, writeTask } from './hire.parts.ts';
import { fundedEmployer, type Person } from './market.ts';
import { signIn } from './work.parts.ts';

/** What an employer types about one delivery is about that one, and there until it is sent. */

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** An employer at the review desk of a task with two deliveries. */
async function atDesk(title: string, locale = 'en-GB') {
  const employer = await fundedEmployer(baseURL);
  const taskId = await employer.publish(title);
  const first = await deliver(baseURL, taskId, { answer: ['A bus'] });
  const second = await deliver(baseURL, taskId, { answer: ['A cat'] });
  const reader = await visit(browser, { baseURL, locale, viewport: DESK });
  await signIn(reader.page, employer);
  return { employer, taskId, first, second, reader, page: reader.page };
}

/** On the page of signing in, wherever it leads on to. */
async function signInHere(page: Page, { credentials: { email, password } }: Person): Promise<void> {
  await page.locator('input[name=email]').first().fill(email);
  await page.locator('input[name=password]').first().fill(password);
  await page.locator('main form button:not([type=button])').first().click();
}

it('a bonus typed for one delivery does not go to the next', async () => {
  const { employer, taskId, first, second, reader, page } = await atDesk('A bonus for one');
  await employer.decide('approveSubmissions', { submissionIds: [first.id, second.id] });
  await page.goto(`/hire/tasks/${taskId}/review?show=decided&at=${first.id}`, { waitUntil: 'networkidle' });
  await page.locator('[data-bonus] summary').click();
  await page.fill('[data-bonus] [name=amount]', '5');
  await page.fill('[data-bonus] [name=note]', 'For the bus');
  await page.locator(`[data-row="${second.id}"] a`).click();
  await page.locator(`[data-proof="${second.id}"]`).waitFor();
  expect(await page.inputValue('[data-bonus] [name=id]')).toBe(second.id);
  expect(await page.inputValue('[data-bonus] [name=amount]')).toBe('');
  expect(await page.inputValue('[data-bonus] [name=note]')).toBe('');
  await leave(reader);
});

const NOTE = 'The answer names a bus, but the page shows no bus at all.';

it('a rejection that is taken back has its reason and its words again', async () => {
  const { taskId, first, second, reader, page } = await atDesk('A reason that was typed');
  await page.goto(`/hire/tasks/${taskId}/review?at=${first.id}`, { waitUntil: 'networkidle' });
  await page.keyboard.press('r');
  await page.check('[data-judge=reject] input[value=INCOMPLETE]');
  await page.fill('[data-judge=reject] textarea', NOTE);
  await page.click('[data-judge=reject] form > button');
  await page.locator(`[data-proof="${second.id}"]`).waitFor();
  expect(await page.inputValue('[data-judge=reject] textarea')).toBe('');
  await page.click('[data-undo] button');
  await page.locator(`[data-proof="${first.id}"]`).waitFor();
  await page.locator('[data-judge=reject] textarea').waitFor();
  expect(await page.inputValue('[data-judge=reject] textarea')).toBe(NOTE);
  expect(await page.isChecked('[data-judge=reject] input[value=INCOMPLETE]')).toBe(true);
  await leave(reader);
});

it.each([
  { locale: 'bn-BD', told: 'আপনার লগইন শেষ হয়ে গেছে' },
  { locale: 'en-GB', told: 'You are signed out' },
])('a rejection written while the session ended waits for its writer, $locale', async ({ locale, told }) => {
  const { taskId, first, second, reader, page, employer } = await atDesk('A session that ended', locale);
  await page.goto(`/hire/tasks/${taskId}/review?at=${first.id}`, { waitUntil: 'networkidle' });
  await page.keyboard.press('r');
  await page.check('[data-judge=reject] input[value=INCOMPLETE]');
  await page.fill('[data-judge=reject] textarea', NOTE);
  await page.context().clearCookies({ name: 'sid' });
  await page.click('[data-judge=reject] form > button');
  await page.locator(`[data-proof="${second.id}"]`).waitFor();
  const way = page.locator('[data-signed-out]', { hasText: told });
  await way.waitFor({ timeout: 20_000 });
  await way.locator('a').click();
  await page.waitForURL('**/sign-in?next=*');
  await signInHere(page, employer);
  await page.waitForURL(`**/review?at=${first.id}`);
  await page.locator('[data-judge=reject] textarea').waitFor();
  expect(await page.inputValue('[data-judge=reject] textarea')).toBe(NOTE);
  expect(await page.isChecked('[data-judge=reject] input[value=INCOMPLETE]')).toBe(true);
  await page.click('[data-judge=reject] form > button');
  await page.locator(`[data-proof="${second.id}"]`).waitFor();
  await page.goto('/hire');
  await expect.poll(async () => (await statusOf(employer, taskId))[first.id]).toBe('REJECTED');
  reader.complaints.length = 0; // the browser's own remark on the answer to a stranger
  await leave(reader);
});

it('a draft written while the session ended is there for its writer, and for nobody else', async () => {
  const employer = await fundedEmployer(baseURL);
  const other = await fundedEmployer(baseURL);
  const reader = await visit(browser, { baseURL, locale: 'en-GB' });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
  await writeTask(page, 'Look at one shop window');
  await page.context().clearCookies({ name: 'sid' });
  await page.fill('[name=title]', 'Look at two shop windows');
  await page.click('[data-builder] button[value=publish]');
  await page.waitForURL('**/sign-in?next=*');
  await signInHere(page, other);
  await page.waitForURL('**/hire/tasks/new');
  await page.waitForLoadState('networkidle');
  expect(await page.inputValue('[name=title]')).toBe('');
  await page.context().clearCookies({ name: 'sid' });
  await page.goto('/hire/tasks/new');
  await page.waitForURL('**/sign-in?next=*');
  await signInHere(page, employer);
  await page.waitForURL('**/hire/tasks/new');
  await expect.poll(() => page.inputValue('[name=title]')).toBe('Look at two shop windows');
  expect(await page.inputValue('[name=reward]')).toBe('0.12');
  await leave(reader);
});

it('what is typed into a draft while it is being saved is there behind it', async () => {
  const employer = await fundedEmployer(baseURL);
  const reader = await visit(browser, { baseURL, locale: 'en-GB', viewport: DESK });
  const { page } = reader;
  await signIn(page, employer);
  await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
  await writeTask(page, 'Look at a shop');
  const save = '[data-builder] button[value=save]:not([tabindex])';
  await page.click(save);
  await page.waitForURL('**/edit?done=saved');
  await page.waitForLoadState('networkidle');
  let answer = () => {};
  const typed = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/[?][/]save/, (route) => typed.then(() => route.continue()), { times: 1 });
  await page.fill('[name=title]', 'Look at two shops');
  await page.click(save);
  await page.locator('[data-builder] [aria-busy=true]').first().waitFor();
  await page.fill('[name=title]', 'Look at three shops');
  const answered = page.waitForResponse(/[?][/]save/);
  answer();
  await answered;
  await page.getByText('What you typed is back').waitFor();
  expect(await page.inputValue('[name=title]')).toBe('Look at three shops');
  await leave(reader);
});
