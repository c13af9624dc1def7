import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { DESK, PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { declare, everyKind, field, reserveOn, signIn, wovenProof } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
let worker: Person;
const paths: string[] = [
  '/tasks?category=survey&minutes=10&reward=0.05&sort=REWARD&search=bus',
  '/tasks?category=survey&all=1',
  '/tasks/filters',
  '/tasks/filters?deleted=flt_unknown',
  '/my-work',
  '/my-work?tab=waiting',
  '/my-work?tab=ended',
  '/wallet',
  '/wallet?currency=USD',
];

/** One go at a task in each state that has a page of its own. */
beforeAll(async () => {
  browser = await launch();
  const employer = await fundedEmployer(baseURL);
  worker = await Person.signUp(baseURL, 'WORKER');
  for (const name of ['জরিপ', 'Surveys about buses that come too late'])
    await worker.decide('saveFilter', {
      name,
      filter: { categories: ['survey'], search: name === 'জরিপ' ? null : 'bus' },
    });
  const { page } = await visit(browser, { baseURL, locale: 'en-GB' });
  await signIn(page, worker);
  const deliver = async (title: string) => {
    const id = await reserveOn(page, await employer.publish(title));
    await field(page, 'answer').fill('A bus');
    await declare(page);
    await page.locator('form[action="?/submit"] button:not([type=button])').last().click();
    await page.locator('[data-outcome=SUBMITTED]').waitFor();
    paths.push(`/my-work/${id}`);
    return id;
  };
  await deliver('এই কাজটি যাচাইয়ের অপেক্ষায় আছে');
  await employer.decide('approveSubmissions', { submissionIds: [await deliver('Approved already')] });
  const redo = { submissionId: await deliver('To be done again'), reason: 'INCOMPLETE', note: 'Which one?' };
  await employer.decide('requestRevision', redo);
  const note = 'The answer speaks of a bus, but there is none to be seen.';
  const rejected = { submissionId: await deliver('Rejected with a reason'), reason: 'LOW_EFFORT', note };
  await employer.decide('rejectSubmission', rejected);
  const taken = await employer.publish('Taken a moment ago', { proofFields: everyKind });
  paths.push(`/my-work/${await reserveOn(page, taken)}`, `/tasks/${taken}`);
  const woven = await employer.publish('Each proof beside its step', { proofFields: wovenProof });
  paths.push(`/my-work/${await reserveOn(page, woven)}`);
  paths.push(`/tasks/${await employer.publish('Open to everybody')}`);
  await page.context().close();
});
afterAll(() => browser.close());

const looks = [PHONE, DESK].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

describe.each(['bn-BD', 'en-GB'])('in %s', (locale) => {
  it('axe finds nothing wrong with the worker’s pages and nothing scrolls sideways, small or wide, light or dark', async () => {
    const reader = await visit(browser, { baseURL, locale });
    const { page } = reader;
    await signIn(page, worker);
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'networkidle' });
      for (const { viewport, colorScheme } of looks) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const found = await violations(page);
        faults.push(...found.map((fault) => `${path} ${viewport.width} ${colorScheme}: ${fault}`));
        await expectNoSidewaysScroll(page);
      }
    }
    expect(faults).toEqual([]);
    await leave(reader);
  }, 480_000);
});
