import { expect, it } from 'vitest';
import { proofPlaces } from './proof-places.ts';

const keys = (fields: { key: string }[]) => fields.map(({ key }) => key);

it('puts each proof beside its step, and the rest after the last', () => {
  const fields = [
    { key: 'shot', step: 2 },
    { key: 'why', step: null },
    { key: 'code', step: 2 },
    { key: 'seen', step: 1 },
  ];
  const { beside, after, woven } = proofPlaces(fields, 3);
  expect([1, 2, 3].map((step) => keys(beside(step)))).toEqual([['seen'], ['shot', 'code'], []]);
  expect(keys(after)).toEqual(['why']);
  expect(woven).toBe(true);
});

it('asks for everything, also where a step is not there', () => {
  const { after, woven } = proofPlaces(
    [
      { key: 'lost', step: 4 },
      { key: 'why', step: null },
    ],
    3,
  );
  expect(keys(after)).toEqual(['lost', 'why']);
  expect(woven).toBe(false);
});
