import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESK, PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { deliver, deliverFile, hirers, statusOf, taskIdOf, writeTask } from './hire.parts.ts';
import { Person, fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function atDesk(employer: Person, locale: string, viewport = DESK) {
  const reader = await visit(browser, { baseURL, locale, viewport });
  await signIn(reader.page, employer);
  return reader;
}
const settled = (page: Page) => page.waitForLoadState('networkidle');

describe.each(hirers)('an employer, in $lang', ({ lang, locale, live, title }) => {
  it('writes a task on a phone, deposits what is missing, publishes it, and a worker sees it without a reload', async () => {
    const employer = await Person.signUp(baseURL, 'EMPLOYER');
    const worker = await visit(browser, { baseURL, locale });
    await worker.page.goto('/tasks');
    await worker.page.waitForSelector('[data-connection="live"]');
    const reader = await atDesk(employer, locale, PHONE);
    const { page } = reader;
    await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    await writeTask(page, title, { slots: '১০', reward: lang === 'bn' ? '০.১২' : '0.12' });
    await page.click('button[value="step.add"]');
    await page.locator('[name=step]').nth(1).fill('Write down its name.');
    expect(await page.locator('[name=step]').count()).toBe(2);
    await expect.poll(() => page.getAttribute('[data-total]', 'data-total')).toBe('1.32');
    await expectNoSidewaysScroll(page);

    // What is typed survives the page.
    await page.locator('[data-saved=device]').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.inputValue('[name=title]')).toBe(title);

    await page.click('[data-builder] button[value=publish]');
    await page.waitForURL('**/publish');
    await page.locator('main a[href*="amount=1.32"]').click();
    await page.waitForURL('**/hire/wallet**');
    await page.click('form[action="?/deposit"] button');
    await page.click('button[value=approve]');
    await page.click('a[href*="/publish"]');
    await page.locator('[data-publish]').click();
    await page.waitForURL('**done=published');
    await page.locator('h1 + [data-status=LIVE]', { hasText: live }).waitFor();
    await expectNoSidewaysScroll(page);

    await worker.page.locator('[data-new-tasks]').click();
    await worker.page.locator(`[data-task="${taskIdOf(page)}"]`, { hasText: title }).waitFor();
    await leave(worker);
    await leave(reader);
  });

  it('watches deliveries arrive, then stops the task and sees the refund', async () => {
    const employer = await fundedEmployer(baseURL);
    const taskId = await employer.publish(`${title} (live)`, { slots: 4 });
    const reader = await atDesk(employer, locale);
    const { page } = reader;
    await page.goto(`/hire/tasks/${taskId}`);
    await page.waitForSelector('main [data-connection="live"]');
    await deliver(baseURL, taskId, { answer: ['A bus'] });
    await page.locator('[data-arrivals="1"]').waitFor();
    await page.locator('[data-per-minute="1"]').waitFor();
    expect(
      await page
        .locator('[data-funnel] [data-count]')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-count'))),
    ).toEqual(['4', '1', '1', '0']);
    const before = await employer.available();
    await page.click('[data-stop] summary');
    await page.click('[data-stop] button[value=stop]');
    await page.locator('h1 + [data-status=CLOSING]').waitFor();
    // Three open places at $0.06 and a fee of $0.006 each.
    expect(Number(await employer.available()) - Number(before)).toBeCloseTo(0.198, 6);
    await page.locator('[data-notice=ok]', { hasText: lang === 'bn' ? '০.১৯৮' : '0.198' }).waitFor();
    await leave(reader);
  });
});

describe('a task that is there already', () => {
  it('is saved as it is typed, changed while it runs, paused, raised, grown and copied', async () => {
    const employer = await fundedEmployer(baseURL);
    const reader = await atDesk(employer, 'en-GB');
    const { page } = reader;
    await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
    await writeTask(page, 'Look at a shop window');
    await page.click('[data-builder] button[value=save]:not([tabindex])');
    await page.waitForURL('**/edit?done=saved');
    await settled(page);
    await page.fill('[name=title]', 'Look at two shop windows');
    await page.locator('[data-saved=server]').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.inputValue('[name=title]')).toBe('Look at two shop windows');
    await page.click('[data-builder] button[value=publish]');
    await page.waitForURL('**/publish');
    await page.click('[data-publish]');
    await page.waitForURL('**done=published');
    const path = `/hire/tasks/${taskIdOf(page)}`;

    await page.getByRole('button', { name: 'Pause' }).click();
    await page.locator('h1 + [data-status=PAUSED]').waitFor();
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.locator('h1 + [data-status=LIVE]').waitFor();
    await page.getByText('Raise the reward').click();
    await page.locator('form:has(button[value=raiseReward]) [name=value]').fill('0.05');
    await page.click('button[value=raiseReward]');
    await page.getByText('This is too little.').waitFor();
    await page.locator('form:has(button[value=raiseReward]) [name=value]').fill('0.2');
    // Three places, eight cents more for each, and a tenth of that as fee.
    await page.locator('[data-held]', { hasText: '$0.264' }).waitFor();
    await page.click('button[value=raiseReward]');
    await page.getByText('The reward is raised.').waitFor();
    await page.getByText('Add places', { exact: true }).click();
    await page.locator('form:has(button[value=addSlots]) [name=value]').fill('2');
    await page.click('button[value=addSlots]');
    await page.getByText('The places are added.').waitFor();
    // Five places at $0.2 and a fee of $0.02.
    await page.locator('[data-task-escrow]', { hasText: '$1.10' }).waitFor();

    await page.goto(`${path}/edit`, { waitUntil: 'networkidle' });
    await page.locator('[name=step]').first().fill('Look at two shops.');
    await page.click('[data-builder] button[value=save]:not([tabindex])');
    await page.getByText('The new version is saved.').waitFor();
    await page.getByRole('link', { name: 'Copy' }).click();
    await page.waitForURL('**/new?from=*');
    expect(await page.locator('[name=step]').first().inputValue()).toBe('Look at two shops.');
    expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await leave(reader);
  });
});

describe('a task with rows', () => {
  it.each(hirers)(
    'shows what is wrong in which line, and makes a place of every row, in $lang',
    async (words) => {
      const employer = await fundedEmployer(baseURL);
      const reader = await atDesk(employer, words.locale, PHONE);
      const { page } = reader;
      await page.goto('/hire/tasks/new', { waitUntil: 'networkidle' });
      await writeTask(page, 'Read the sign of each shop');
      await page.locator('[name=step]').first().fill('Open {{url}} and read the sign.');
      await page.fill(
        '[name=rows]',
        'id,url,overlap\nshop-1,https://a.example,2\nshop-1,https://b.example,1\n',
      );
      await page.locator('[data-row-errors="1"]', { hasText: words.line }).waitFor();
      await page.setInputFiles('[name=rowsFile]', {
        name: 'shops.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          '\uFEFFid,url,overlap\r\nshop-1,https://a.example,2\r\n"shop, two",https://b.example,1\r\n',
        ),
      });
      await page.locator('[data-rows="2"][data-row-errors="0"]').waitFor();
      await expectNoSidewaysScroll(page);
      await expect.poll(() => page.getAttribute('[data-total]', 'data-total')).toBe('0.396');
      await page.click('[data-builder] button[value=publish]');
      await page.waitForURL('**/publish');
      await page.locator('[data-publish]').click();
      await page.waitForURL('**done=published');
      const taskId = taskIdOf(page);
      await deliver(baseURL, taskId, { shop_name: ['=1+1'] });
      const csv = await (await page.request.get(`/hire/tasks/${taskId}/results.csv`)).text();
      expect(csv.startsWith('\uFEFFsubmission_id,item,')).toBe(true);
      expect(csv).toContain("https://a.example,'=1+1,");
      const json = (await (await page.request.get(`/hire/tasks/${taskId}/results.json`)).json()) as {
        submissions: object[];
      };
      expect(json.submissions).toHaveLength(1);
      await leave(reader);
    },
  );
});

describe('reviewing', () => {
  it('goes by keys: approve, undo, reject with a reason, send back', async () => {
    const employer = await fundedEmployer(baseURL);
    const taskId = await employer.publish('Review me by keys', { slots: 5 });
    const sent = [];
    for (let n = 1; n <= 4; n += 1) sent.push(await deliver(baseURL, taskId, { answer: [`Answer ${n}`] }));
    const [first, second, third, fourth] = sent.map(({ id }) => id) as [string, string, string, string];
    const reader = await atDesk(employer, 'en-GB');
    const { page } = reader;
    await page.goto(`/hire/tasks/${taskId}/review`, { waitUntil: 'networkidle' });
    const shown = (id: string) => page.locator(`[data-proof="${id}"]`).waitFor();
    await shown(first);
    await page.keyboard.press('a');
    await shown(second);
    await page.keyboard.press('z');
    await shown(first);
    expect(await page.locator('[data-undo="0"]').count()).toBe(1);
    await page.keyboard.press('a');
    await shown(second);
    await page.keyboard.press('r');
    await page.keyboard.press('3');
    await page.locator('[data-judge=reject] textarea:focus').waitFor();
    await page.keyboard.press('Control+Enter');
    await shown(third);
    await page.keyboard.press('v');
    await page.keyboard.press('4');
    await page.locator('[data-judge=revise] textarea:focus').waitFor();
    await page.keyboard.press('Control+Enter');
    await shown(fourth);
    await page.keyboard.press('k');
    await shown(third);
    await page.keyboard.press('j');
    await shown(fourth);
    // Nothing is sent before its ten seconds are over, or the reader leaves.
    expect(Object.values(await statusOf(employer, taskId))).toEqual(Array(4).fill('SUBMITTED'));
    await page.getByRole('link', { name: 'Decided' }).click();
    await settled(page);
    await expect
      .poll(() => statusOf(employer, taskId), { timeout: 8_000 })
      .toEqual({
        [first]: 'APPROVED',
        [second]: 'REJECTED',
        [third]: 'REVISION_REQUESTED',
        [fourth]: 'SUBMITTED',
      });
    await leave(reader);
  });

  it.each(hirers)('approves many at once on a phone, each with its outcome, in $lang', async ({ locale }) => {
    const employer = await fundedEmployer(baseURL);
    const taskId = await employer.publish('Review me by touch', { slots: 4 });
    for (let n = 1; n <= 3; n += 1) await deliver(baseURL, taskId, { answer: [`Answer ${n}`] });
    const reader = await atDesk(employer, locale, PHONE);
    const { page } = reader;
    await page.goto('/hire');
    await page.locator('[data-debt="3"] a', { hasText: 'Review me by touch' }).click();
    await page.waitForURL(`**/hire/tasks/${taskId}/review`);
    await settled(page);
    await page.locator('[data-review-list="3"]').waitFor();
    for (const box of await page.locator('[data-review-list] input[type=checkbox]').all()) await box.check();
    await page.click('[data-bulk="3"]');
    await expect.poll(() => page.locator('[data-mark=approve-waiting]').count()).toBe(3);
    await expectNoSidewaysScroll(page);
    await page.locator('[data-mark=approve-sent]').nth(2).waitFor({ timeout: 20_000 });
    expect(Object.values(await statusOf(employer, taskId))).toEqual(Array(3).fill('APPROVED'));

    // One more arrives: it waits behind a button, then is the only one left.
    await deliver(baseURL, taskId, { answer: ['Late'] });
    await page.locator('[data-arrived="1"]').click();
    await page.locator('[data-review-list="1"]').waitFor();
    await leave(reader);
  });

  it('shows a screenshot, fitted or in full size', async () => {
    const employer = await fundedEmployer(baseURL);
    const proofFields = [{ key: 'shot', label: 'The page as you saw it', kind: 'SCREENSHOT' }];
    const taskId = await employer.publish('Show me the page', { proofFields });
    const reader = await atDesk(employer, 'en-GB');
    const { page } = reader;
    const bytes = new Uint8Array(await page.screenshot());
    await deliverFile(baseURL, taskId, { key: 'shot', bytes, type: 'image/png' });
    await page.goto(`/hire/tasks/${taskId}/review`, { waitUntil: 'networkidle' });
    const picture = page.getByRole('img', { name: 'Screenshot: The page as you saw it' });
    expect(await picture.evaluate((shown) => (shown as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Show full size' }).click();
    await page.getByRole('button', { name: 'Fit to the page' }).waitFor();
    await leave(reader);
  });

  it('answers an appeal, approves after all, and pays a bonus', async () => {
    const employer = await fundedEmployer(baseURL);
    const taskId = await employer.publish('Appeal me', { slots: 2 });
    const { worker, id } = await deliver(baseURL, taskId, { answer: ['Short'] });
    const note = 'The answer names no shop, so it cannot be used for the survey.';
    await employer.decide('rejectSubmission', { submissionId: id, reason: 'LOW_EFFORT', note });
    await worker.ask('mutation ($input: OpenDisputeInput!) { openDispute(input: $input) { __typename } }', {
      input: { submissionId: id, text: 'The shop has no name at all, and I wrote that.' },
    });
    const reader = await atDesk(employer, 'en-GB');
    const { page } = reader;
    await page.goto(`/hire/tasks/${taskId}/review?show=disputed`, { waitUntil: 'networkidle' });
    await page.getByText('The shop has no name at all').waitFor();
    await page.locator('[data-answer] input[name=concede] + button').click();
    await page.getByText('Approved; the worker is paid.').waitFor();
    await page.locator('[data-bonus] summary').click();
    await page.fill('[data-bonus] [name=amount]', '০.৫');
    await page.fill('[data-bonus] [name=note]', 'For your patience');
    await page.click('[data-bonus] button');
    await page.getByText('The bonus is sent.').waitFor();
    await leave(reader);
  });
});
