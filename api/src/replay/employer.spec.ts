import { describe, expect, it } from 'vitest';
import { costOf, itemBatches } from './employer.js';

const items = (count: number, text = 'q') =>
  Array.from({ length: count }, (_, index) => ({
    externalId: `${text}${index}`,
    variables: [{ name: 'question', value: `${text}${index}` }],
    overlap: 10,
  }));

describe('items in calls', () => {
  it('go in one call while they fit, none in none', () => {
    expect(itemBatches(items(900)).map((batch) => batch.length)).toEqual([900]);
    expect(itemBatches([])).toEqual([]);
  });

  it('never exceed rows or bytes, and keep their order', () => {
    expect(
      itemBatches(items(2_100).map((item) => ({ ...item, variables: [] }))).every(
        (batch) => batch.length <= 1_000,
      ),
    ).toBe(true);
    const long = items(300, 'x'.repeat(400));
    const batches = itemBatches(long);
    expect(batches.every((batch) => JSON.stringify(batch).length <= 80_100)).toBe(true);
    expect(batches.flat()).toEqual(long);
  });
});

it('a task costs reward and fee for every slot', () => {
  expect(costOf({ taskId: 'tsk_1', slots: 8_070, reward: 20_000n, fee: 2_000n })).toBe(177_540_000n);
});
