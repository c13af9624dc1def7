import { expect, it } from 'vitest';
import type { SubmissionStatus } from '#lib/api/index.ts';
import { changedSince } from './since-rendered.ts';

const delivered = (id: string) => ({ id, status: 'SUBMITTED' as SubmissionStatus, worker: `of ${id}` });
const statuses: Record<string, SubmissionStatus> = { a: 'APPROVED', b: 'RETURNED' };
const asked: string[] = [];
const statusOf = (id: string) => {
  asked.push(id);
  return Promise.resolve(statuses[id] ?? null);
};

it('finds what came, and what became of what is not listed any more, asking for no other', async () => {
  const rendered = { shown: [delivered('a'), delivered('c'), delivered('b')], more: false };
  expect(await changedSince(rendered, [delivered('c'), delivered('d')], statusOf)).toEqual([
    { id: 'a', status: 'APPROVED', worker: 'of a' },
    { id: 'b', status: 'RETURNED', worker: 'of b' },
    delivered('c'),
    delivered('d'),
  ]);
  expect(asked).toEqual(['a', 'b']);
});

it('takes nothing of the next page for new where the list went on', async () => {
  const rendered = { shown: [delivered('a'), delivered('c')], more: true };
  const changed = await changedSince(rendered, [delivered('c'), delivered('next')], statusOf);
  expect(changed.map(({ id }) => id)).toEqual(['a']);
});

it('says nothing of what is not to be read any more', async () => {
  expect(await changedSince({ shown: [delivered('gone')], more: false }, [], statusOf)).toEqual([]);
});
