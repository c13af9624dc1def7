import { expect, it } from 'vitest';
import type { SubmissionStatus } from '#lib/api/index.ts';
import { changedSince } from './since-rendered.ts';

const delivered = (id: string) => ({ id, status: 'SUBMITTED' as SubmissionStatus, worker: `of ${id}` });
const page = (nodes: ReturnType<typeof delivered>[], hasNextPage = false) => ({
  nodes,
  pageInfo: { hasNextPage },
});
const statuses: Record<string, SubmissionStatus> = { a: 'APPROVED', b: 'RETURNED' };
const asked: string[] = [];
const statusOf = (id: string) => {
  asked.push(id);
  return Promise.resolve(statuses[id] ?? null);
};

it('finds what came, and what became of what is not listed any more, asking for no other', async () => {
  const rendered = { shown: [delivered('a'), delivered('c'), delivered('b')], more: false };
  expect(await changedSince(rendered, page([delivered('c'), delivered('d')]), statusOf)).toEqual([
    { id: 'a', status: 'APPROVED', worker: 'of a' },
    { id: 'b', status: 'RETURNED', worker: 'of b' },
    delivered('c'),
    delivered('d'),
  ]);
  expect(asked).toEqual(['a', 'b']);
});

it('takes nothing of the next page for new where the list went on', async () => {
  const rendered = { shown: [delivered('a'), delivered('c')], more: true };
  const listed = page([delivered('c'), delivered('next')], true);
  const changed = await changedSince(rendered, listed, statusOf);
  expect(changed.map(({ id }) => id)).toEqual(['a']);
});

it('takes the rest of a list that does not go on any more', async () => {
  const rendered = { shown: [delivered('a'), delivered('b')], more: true };
  const changed = await changedSince(rendered, page([delivered('later')]), statusOf);
  expect(changed.map(({ id }) => id)).toEqual(['a', 'b', 'later']);
});

it('asks for a few at once', async () => {
  let [open, most] = [0, 0];
  const slowly = async () => {
    most = Math.max(most, (open += 1));
    await Promise.resolve();
    open -= 1;
    return 'APPROVED' as SubmissionStatus;
  };
  const shown = Array.from({ length: 12 }, (_, n) => delivered(`n${n}`));
  expect(await changedSince({ shown, more: false }, page([]), slowly)).toHaveLength(12);
  expect(most).toBe(5);
});

it('says nothing of what is not to be read any more', async () => {
  expect(await changedSince({ shown: [delivered('gone')], more: false }, page([]), statusOf)).toEqual([]);
});
