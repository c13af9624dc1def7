import { expect, it } from 'vitest';
import { OpenTasks } from './open-tasks.ts';

const page = (ids: string[], hasNextPage = false) => ({
  nodes: ids.map((id) => ({ id })),
  pageInfo: { hasNextPage },
});
const appeared = (taskId: string) => ({ change: 'APPEARED' as const, taskId });
const gone = (taskId: string) => ({ change: 'GONE' as const, taskId });
const ids = (open: OpenTasks) => [...open.ids].sort().join('');

it('counts on with what appears and what is gone, each once', () => {
  const open = new OpenTasks(page(['a', 'b']));
  open.tell([appeared('c'), appeared('c'), gone('a'), { change: 'SLOTS_CHANGED', taskId: 'd' }]);
  expect([ids(open), open.more]).toEqual(['bc', false]);
});

/** Asks, and answers when told to. */
function asked(open: OpenTasks) {
  const { promise, resolve, reject } = Promise.withResolvers<ReturnType<typeof page>>();
  const taken = open.take(promise);
  return {
    answer: (given: ReturnType<typeof page>) => (resolve(given), taken),
    fail: () => (reject(new Error('no answer')), taken.catch(() => undefined)),
  };
}

it('takes no answer to an older question after that to a newer one', async () => {
  const open = new OpenTasks(page(['a']));
  const [older, newer] = [asked(open), asked(open)];
  await newer.answer(page(['a', 'b', 'c'], true));
  await older.answer(page(['a', 'b']));
  expect([ids(open), open.more]).toEqual(['abc', true]);
});

it('keeps what was told between a question and its answer', async () => {
  const open = new OpenTasks(page(['a', 'b']));
  const question = asked(open);
  open.tell([appeared('c'), gone('a')]);
  await question.answer(page(['a', 'b']));
  expect(ids(open)).toBe('bc');
});

it('counts on where a question stays without an answer', async () => {
  const open = new OpenTasks(page(['a']));
  await asked(open).fail();
  open.tell([appeared('b')]);
  expect(ids(open)).toBe('ab');
});
