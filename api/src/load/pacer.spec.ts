import { expect, it } from 'vitest';
import { Pacer } from './pacer.js';

it('gives out turns evenly, whoever asks', () => {
  const pacer = new Pacer(50, () => 1_000);
  expect([pacer.take(), pacer.take(), pacer.take()]).toEqual([0, 20, 40]);
});

it('does not make up for turns that nobody took', () => {
  let now = 0;
  const pacer = new Pacer(10, () => now);
  expect(pacer.take()).toBe(0);
  now = 5_000;
  expect([pacer.take(), pacer.take()]).toEqual([0, 100]);
});

it('makes nobody wait without a rate', () => {
  const pacer = new Pacer(null);
  expect([pacer.take(), pacer.take()]).toEqual([0, 0]);
});
