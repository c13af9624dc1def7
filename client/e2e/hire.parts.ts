import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { Person } from './market.ts';

/** What the employer's pages say in each language; only the words that the stories press or look for. */
export const hirers = [
  {
    lang: 'bn',
    locale: 'bn-BD',
    live: 'চলছে',
    approved: '৩টি অনুমোদিত হয়েছে।',
    title: 'শহরের দোকান নিয়ে ছোট জরিপ',
  },
  { lang: 'en', locale: 'en-GB', live: 'Live', approved: '3 approved.', title: 'A short survey about shops' },
];

export interface Delivery {
  worker: Person;
  id: string;
}

interface Reserved {
  reserveSlot: { submission?: { id: string } };
}

/** A new worker takes the task and answers all of its questions, as a program would. */
export async function deliver(
  url: string,
  taskId: string,
  values: Record<string, string[]>,
): Promise<Delivery> {
  const worker = await Person.signUp(url, 'WORKER');
  const { reserveSlot } = await worker.ask<Reserved>(
    'mutation ($input: ReserveSlotInput!) { reserveSlot(input: $input) { __typename ... on ReserveSlotPayload { submission { id } } } }',
    { input: { taskId } },
  );
  if (!reserveSlot.submission) throw new Error(`not reserved: ${JSON.stringify(reserveSlot)}`);
  const { id } = reserveSlot.submission;
  await submit(worker, id, values);
  return { worker, id };
}

export async function submit(
  worker: Person,
  submissionId: string,
  values: Record<string, string[]>,
): Promise<void> {
  const answers = Object.entries(values).map(([key, given]) => ({ key, values: given }));
  const { submitWork } = await worker.ask<{ submitWork: { __typename: string } }>(
    'mutation ($input: SubmitWorkInput!) { submitWork(input: $input) { __typename } }',
    { input: { submissionId, answers, idempotencyKey: randomUUID() } },
  );
  if (submitWork.__typename !== 'SubmitWorkPayload') throw new Error(JSON.stringify(submitWork));
}

export async function statusOf(employer: Person, taskId: string): Promise<Record<string, string>> {
  const submissions = await employer.submissionsTo(taskId);
  return Object.fromEntries(submissions.map(({ id, status }) => [id, status]));
}

/** Types a plain task of one text question into the builder. */
export async function writeTask(
  page: Page,
  title: string,
  { slots = '3', reward = '0.12' } = {},
): Promise<void> {
  await page.fill('[name=title]', title);
  await page.selectOption('[name=category]', 'survey');
  await page.locator('[name=step]').first().fill('Look at one shop.');
  await page.locator('[name=fieldLabel]').first().fill('Shop name');
  await page.fill('[name=reward]', reward);
  await page.fill('[name=slots]', slots);
  await page.fill('[name=minutes]', '5');
}

export function taskIdOf(page: Page): string {
  return /tsk_\w+/.exec(page.url())?.[0] ?? '';
}
