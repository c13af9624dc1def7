import { expect, it } from 'vitest';
import { debtOf } from './review-debt.ts';

/** Pages of a hundred running tasks, each with as many deliveries as `waiting` says. */
function pages(count: number, waiting: number) {
  let asked = 0;
  const page = (from: number) => ({
    nodes: Array.from({ length: Math.min(100, count - from) }, (_, n) => ({
      id: `tsk_${from + n}`,
      title: 'A task',
      progress: { submitted: waiting, disputed: 0 },
    })),
    pageInfo: { hasNextPage: from + 100 < count, endCursor: String(from + 100) },
  });
  const more = (after: string) => {
    asked += 1;
    return Promise.resolve(page(Number(after)));
  };
  return { first: page(0), more, asked: () => asked };
}
it('counts what waits in every running task, however many deliveries and tasks there are', async () => {
  const { first, more } = pages(250, 130);
  const { waiting, ofNewest } = await debtOf(first, more);
  expect([waiting.count, waiting.tasks.length, ofNewest]).toEqual([32_500, 5, null]);
});

it('shows the tasks in which most waits, wherever they stand, and none in which nothing does', async () => {
  const { first, more, asked } = pages(101, 0);
  const far = async (after: string) => {
    const page = await more(after);
    page.nodes[0]!.progress = { submitted: 140, disputed: 2 };
    return page;
  };
  expect(await debtOf(first, far)).toEqual({
    waiting: { count: 140, tasks: [{ id: 'tsk_100', title: 'A task', count: 140 }] },
    disputed: { count: 2, tasks: [{ id: 'tsk_100', title: 'A task', count: 2 }] },
    ofNewest: null,
  });
  expect(asked()).toBe(1);
});

it('asks for no second page where there is none', async () => {
  const { first, more, asked } = pages(100, 1);
  expect((await debtOf(first, more)).waiting.count).toBe(100);
  expect(asked()).toBe(0);
});

it('says of how many tasks it is where there are more than it looks at', async () => {
  const { first, more, asked } = pages(5_000, 1);
  const { waiting, ofNewest } = await debtOf(first, more);
  expect([waiting.count, ofNewest, asked()]).toEqual([2_000, 2_000, 19]);
});
