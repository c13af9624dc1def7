import { expect, test } from 'vitest';
import { RecentlyUsed } from './recently-used.js';

test('what is asked for stays, what is not goes, and no more is held than twice a generation', () => {
  const recent = new RecentlyUsed<number>(10);
  recent.set('wanted', 0);
  recent.set('once', 1);
  for (let n = 0; n < 1_000; n += 1) {
    recent.set(`other ${n}`, n);
    expect(recent.get('wanted')).toBe(0);
  }
  expect(recent.get('once')).toBeUndefined();
  const held = Array.from({ length: 1_000 }, (_, n) => recent.get(`other ${n}`)).filter(
    (n) => n !== undefined,
  );
  expect(held.length).toBeLessThanOrEqual(20);
  expect(recent.get('other 999')).toBe(999);
});

test('a newer value is the one that counts', () => {
  const recent = new RecentlyUsed<number>(2);
  recent.set('a', 1);
  recent.set('b', 1);
  recent.set('c', 1);
  recent.set('a', 2);
  expect(recent.get('a')).toBe(2);
});
