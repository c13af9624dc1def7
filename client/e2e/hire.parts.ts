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
    line: 'লাইন ৩',
  },
  {
    lang: 'en',
    locale: 'en-GB',
    live: 'Live',
    approved: '3 approved.',
    title: 'A short survey about shops',
    line: 'Line 3',
  },
];

export interface Delivery {
  worker: Person;
  id: string;
}

interface Reserved {
  reserveSlot: { submission?: { id: string } };
}

const RESERVE =
  'mutation ($input: ReserveSlotInput!) { reserveSlot(input: $input) { __typename ... on ReserveSlotPayload { submission { id } } } }';

/** A new worker takes the task and answers all of its questions, as a program would. */
export async function deliver(
  url: string,
  taskId: string,
  values: Record<string, string[]>,
): Promise<Delivery> {
  const worker = await Person.signUp(url, 'WORKER');
  const { reserveSlot } = await worker.ask<Reserved>(RESERVE, { input: { taskId } });
  if (!reserveSlot.submission) throw new Error(`not reserved: ${JSON.stringify(reserveSlot)}`);
  const { id } = reserveSlot.submission;
  await submit(worker, id, values);
  return { worker, id };
}

/** A task of `count` rows that one worker has all delivered; the ids in the order of delivery. */
export async function manyDelivered(
  url: string,
  employer: Person,
  { title, count }: { title: string; count: number },
): Promise<{ taskId: string; worker: Person; ids: string[] }> {
  const items = Array.from({ length: count }, (_, n) => ({
    externalId: `row-${n + 1}`,
    overlap: 1,
    variables: [],
  }));
  const taskId = await employer.publish(title, { items });
  const worker = await Person.signUp(url, 'WORKER');
  const ids: string[] = [];
  for (let n = 1; n <= count; n += 1) {
    const { reserveSlot } = await worker.ask<Reserved>(RESERVE, { input: { taskId } });
    if (!reserveSlot.submission) throw new Error(`not reserved: ${JSON.stringify(reserveSlot)}`);
    ids.push(reserveSlot.submission.id);
    await submit(worker, reserveSlot.submission.id, { answer: [`Answer ${n}`] });
  }
  return { taskId, worker, ids };
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

/** What has become of the task's deliveries. */
export async function counts(employer: Person, taskId: string): Promise<Record<string, number>> {
  const { task } = await employer.ask<{ task: { progress: Record<string, number> } }>(
    'query ($id: ID!) { task(id: $id) { progress { submitted approved rejected } } }',
    { id: taskId },
  );
  return task.progress;
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

/** The same with one file of `type`, answered alone. */
export async function deliverFile(
  url: string,
  taskId: string,
  { key, bytes, type }: { key: string; bytes: Uint8Array<ArrayBuffer>; type: string },
): Promise<Delivery> {
  const worker = await Person.signUp(url, 'WORKER');
  const { reserveSlot } = await worker.ask<Reserved>(RESERVE, { input: { taskId } });
  if (!reserveSlot.submission) throw new Error(`not reserved: ${JSON.stringify(reserveSlot)}`);
  const submissionId = reserveSlot.submission.id;
  const { createUpload } = await worker.ask<{ createUpload: { url: string; uploadId: string } }>(
    'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { __typename ... on CreateUploadPayload { url uploadId } } }',
    { input: { submissionId, key, contentType: type, bytes: bytes.length } },
  );
  const put = await fetch(createUpload.url, {
    method: 'PUT',
    headers: { 'content-type': type },
    body: bytes,
  });
  if (!put.ok) throw new Error(`the upload answered ${put.status}`);
  const { submitWork } = await worker.ask<{ submitWork: { __typename: string } }>(
    'mutation ($input: SubmitWorkInput!) { submitWork(input: $input) { __typename } }',
    { input: { submissionId, answers: [{ key, uploadId: createUpload.uploadId }] } },
  );
  if (submitWork.__typename !== 'SubmitWorkPayload') throw new Error(JSON.stringify(submitWork));
  return { worker, id: submissionId };
}
