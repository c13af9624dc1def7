import { describe, expect, it } from 'vitest';
import { Latencies, percentile } from './latencies.js';

const oneTo = (n: number) => Array.from({ length: n }, (_, index) => n - index);

describe('percentiles', () => {
  it('takes the nearest rank, whatever the order', () => {
    expect(percentile(oneTo(100), 0.5)).toBe(50);
    expect(percentile(oneTo(100), 0.99)).toBe(99);
    expect(percentile(oneTo(10), 0.99)).toBe(10);
    expect(percentile([7], 0.5)).toBe(7);
    expect(percentile([3, 1], 0)).toBe(1);
  });

  it('sorts as numbers, and knows none for no values', () => {
    expect(percentile([9, 10, 100], 1)).toBe(100);
    expect(percentile([], 0.5)).toBeUndefined();
  });

  it('sums up each operation by itself', () => {
    const latencies = new Latencies();
    latencies.add('submit', 5);
    for (const time of oneTo(200)) latencies.add('reserve', time);
    expect(latencies.summaries()).toEqual([
      { operation: 'submit', count: 1, p50: 5, p99: 5, max: 5 },
      { operation: 'reserve', count: 200, p50: 100, p99: 198, max: 200 },
    ]);
  });
});
