import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { paginate } from './connection.js';

interface Node {
  readonly id: string;
  readonly weight: readonly number[];
}

/** Of the young objects alone, as V8 does many times a second. */
function collectYoung(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as (options: { type: 'minor' }) => void;
  for (let times = 0; times < 3; times += 1) gc({ type: 'minor' });
}

async function readPages(count: number): Promise<void> {
  for (let page = 0; page < count; page += 1) {
    const node = { id: String(page), weight: new Array<number>(1_000).fill(page) };
    const position = ({ id }: Node) => [id];
    const list = { name: 'young', position, fetch: async () => [node] };
    const { pageInfo } = await paginate<Node>({ first: 1, after: null }, list);
    if (pageInfo.endCursor === null) throw new Error('a page without its end');
  }
}

test('pages that have been answered do not wait for a collection of the whole memory', async () => {
  await readPages(100);
  collectYoung();
  const before = getHeapStatistics().used_heap_size;
  await readPages(2_000);
  collectYoung();
  // Sixteen megabytes have been made meanwhile.
  expect((getHeapStatistics().used_heap_size - before) / 1e6).toBeLessThan(4);
});
