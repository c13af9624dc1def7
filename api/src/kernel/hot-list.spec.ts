import { expect, test } from 'vitest';
import { askHot, type Hot } from './hot-list.js';
import type { Scope, Shared } from './scope.js';

interface Ask {
  readonly n: number;
}
const failing = (code: string) => Object.assign(new Error('The database says no.'), { code });

/** A list whose statements fail as told; `sizes` says how many asks each of them had. */
function listOf(verdict: (asks: readonly Ask[]) => Error | null) {
  const sizes: number[] = [];
  const list: Hot<Ask, number> = {
    pace: { batch: 500, inFlight: 1 },
    async read(_sql, asks) {
      sizes.push(asks.length);
      const error = verdict(asks);
      if (error) throw error;
      return asks.map(({ n }) => [n]);
    },
  };
  const scope = { shared: {} as Shared, sql: {}, isInTransaction: false } as Scope;
  const askAll = (count: number) =>
    Promise.allSettled(Array.from({ length: count }, (_, n) => askHot(scope, list, { n })));
  return { sizes, askAll };
}

test('one that the database cannot read is found with few statements, and all others are answered', async () => {
  const { sizes, askAll } = listOf((asks) => (asks.some(({ n }) => n === 321) ? failing('22P02') : null));

  const answers = await askAll(500);

  expect(answers.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([321]);
  expect(answers[7]).toEqual({ status: 'fulfilled', value: [7] });
  expect(sizes.length).toBeLessThanOrEqual(1 + 2 * 9);
});

test.each([
  ['was canceled for taking too long', '57014'],
  ['found the database full', '53300'],
  ['lost its connection', '08006'],
])('a statement that %s is not sent again for each who asked', async (_what, code) => {
  const { sizes, askAll } = listOf(() => failing(code));

  const answers = await askAll(500);

  expect(answers.every(({ status }) => status === 'rejected')).toBe(true);
  expect(sizes).toEqual([500]);
});
