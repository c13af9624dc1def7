import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { declare, everyKind, field, reserveOn, signIn } from './work.parts.ts';

const baseURL = inject('url');
const MOST_BYTES = 200_000;
let browser: Browser;
let employer: Person;

beforeAll(async () => {
  browser = await launch();
  employer = await fundedEmployer(baseURL);
});
afterAll(() => browser.close());

/** As a camera gives it: too much detail for any format without loss. */
async function photograph(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 1080, height: 2000 });
    const context = canvas.getContext('2d')!;
    const picture = context.createImageData(canvas.width, canvas.height);
    let seed = 7;
    for (let place = 0; place < picture.data.length; place += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const shade = (place / 4_320 + place / 40_000) % 200;
      picture.data[place] = place % 4 === 3 ? 255 : shade + ((seed >> 16) % 48);
    }
    context.putImageData(picture, 0, 0);
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(url.split(',')[1]!, 'base64');
}

const shot = everyKind.filter(({ key }) => key === 'shot').map((one) => ({ ...one, required: true }));

describe.each([
  { lang: 'bn', locale: 'bn-BD', sending: /^পাঠানো হচ্ছে: [০-৯]+%$/ },
  { lang: 'en', locale: 'en-GB', sending: /^Sending: \d+%$/ },
])('a picture on a slow line, in $lang', ({ locale, sending }) => {
  it('is made smaller before it leaves, and shows how far it is', async () => {
    const taskId = await employer.publish('Show me the street', { proofFields: shot });
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    const buffer = await photograph(page);
    expect(buffer.length).toBeGreaterThan(1_000_000);
    await signIn(page, await Person.signUp(baseURL, 'WORKER'));
    await reserveOn(page, taskId);
    await page.waitForLoadState('networkidle');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    const line = { offline: false, latency: 50, downloadThroughput: 1_000_000, uploadThroughput: 40_000 };
    await cdp.send('Network.emulateNetworkConditions', line);
    const shares: number[] = [];
    await page.exposeFunction('tellShare', (share: number) => shares.push(share));
    await page.evaluate(() => {
      const told = new MutationObserver(() => {
        const progress = document.querySelector('progress');
        if (progress)
          void (window as unknown as { tellShare(share: number): void }).tellShare(progress.value);
      });
      told.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    const put = page.waitForRequest((request: Request) => request.method() === 'PUT');
    await page.setInputFiles('input[type=file]', { name: 'street.png', mimeType: 'image/png', buffer });
    const label = page.locator('label:has(progress)');
    await label.waitFor();
    expect((await label.innerText()).trim()).toMatch(sending);
    const sent = await put;
    await page.locator('[data-stored=shot]').waitFor();
    expect(await label.count()).toBe(0);
    const bytes = Number((await sent.allHeaders())['content-length']);
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect((await sent.allHeaders())['content-type']).toBe('image/webp');
    // It moved, and only forward.
    expect(new Set(shares).size).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));

    await declare(page);
    await page.locator('form[action="?/submit"] button:not([type=button])').last().click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    const [delivered] = (await employer.submissionsTo(taskId)) as { answers: { url: string }[] }[];
    const size = await page.evaluate(async (url) => {
      const { width, height } = await createImageBitmap(await (await fetch(url)).blob());
      return [width, height];
    }, delivered!.answers[0]!.url);
    // Of the same shape, its longer side as long as a screen needs.
    expect(size[0]! / size[1]!).toBeCloseTo(1080 / 2000, 2);
    expect(size[1]).toBeLessThanOrEqual(1600);
    await leave(reader);
  });
});

it('takes the address of a page, and says what is wrong with one that is none', async () => {
  const link = everyKind.filter(({ key }) => key === 'link').map((one) => ({ ...one, required: true }));
  const taskId = await employer.publish('Find the page of a shop', { proofFields: link });
  const reader = await visit(browser, { baseURL, locale: 'bn-BD' });
  const { page } = reader;
  await signIn(page, await Person.signUp(baseURL, 'WORKER'));
  await reserveOn(page, taskId);
  const submit = page.locator('form[action="?/submit"] button:not([type=button])').last();
  await declare(page);
  await field(page, 'link').fill('ftp://shop.example');
  await submit.click();
  await page.getByText('https:// দিয়ে শুরু হওয়া পুরো লিংক দিন।').first().waitFor();
  expect((await employer.submissionsTo(taskId))[0]).toMatchObject({ status: 'RESERVED' });
  expect(await field(page, 'link').inputValue()).toBe('ftp://shop.example');
  await field(page, 'link').fill('https://shop.example/দোকান?b=1');
  await declare(page);
  await submit.click();
  await page.locator('[data-outcome=SUBMITTED]').waitFor();
  expect((await employer.submissionsTo(taskId))[0]?.answers).toMatchObject([
    { key: 'link', values: ['https://shop.example/দোকান?b=1'] },
  ]);
  // The browser's own remark on the answer to the refused form.
  expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  await leave(reader);
});

it('gives a task back where scripts run: the place is open again, and the worker is told', async () => {
  const taskId = await employer.publish('A survey to be left again', { slots: 1 });
  const reader = await visit(browser, { baseURL, locale: 'bn-BD' });
  const { page } = reader;
  await signIn(page, await Person.signUp(baseURL, 'WORKER'));
  await reserveOn(page, taskId);
  await page.waitForLoadState('networkidle');
  await page.locator('details:has(#give-back) summary').click();
  await page.locator('#give-back button').click();
  await page.getByText('কাজটি ছেড়ে দেওয়া হয়েছে।').first().waitFor();
  const { task } = await employer.ask<{ task: { slotsOpen: number } }>(
    'query ($id: ID!) { task(id: $id) { slotsOpen } }',
    { id: taskId },
  );
  expect(task.slotsOpen).toBe(1);
  await leave(reader);
});
