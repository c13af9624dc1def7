import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESK, PHONE, expectNoSidewaysScroll, launch, leave, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { declare, everyKind, field, reserveOn, signIn, wovenProof } from './work.parts.ts';

const baseURL = inject('url');
let browser: Browser;
let axe: string;
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
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run(),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const looks = ['bn-BD', 'en-GB'].flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    Object.entries({ phone: PHONE, desk: DESK }).map(([screen, viewport]) => ({
      locale,
      colorScheme,
      screen,
      viewport,
    })),
  ),
);

describe.each(looks)('on a $screen, $locale, $colorScheme', ({ locale, colorScheme, viewport }) => {
  it('axe finds nothing wrong with the worker’s pages and nothing scrolls sideways', async () => {
    const reader = await visit(browser, { baseURL, locale, colorScheme, viewport });
    await signIn(reader.page, worker);
    for (const path of paths) {
      await reader.page.goto(path, { waitUntil: 'networkidle' });
      expect(await violations(reader.page), path).toEqual([]);
      await expectNoSidewaysScroll(reader.page);
    }
    await leave(reader);
  });
});
