import { expect, it } from 'vitest';
import { fittedSize, smaller, worthCompressing } from './compress.ts';

const kB = 1024;
const file = (type: string, bytes: number) => new File([new Uint8Array(bytes)], 'a', { type });

it('redraws large pictures, and any of a kind the server does not take', () => {
  expect(worthCompressing({ type: 'image/png', size: 900 * kB })).toBe(true);
  expect(worthCompressing({ type: 'image/png', size: 90 * kB })).toBe(false);
  expect(worthCompressing({ type: 'image/heic', size: 90 * kB })).toBe(true);
  expect(worthCompressing({ type: 'application/pdf', size: 900 * kB })).toBe(false);
});

it('keeps the shape and enlarges nothing', () => {
  expect(fittedSize(1080, 2400)).toEqual({ width: 720, height: 1600 });
  expect(fittedSize(300, 200)).toEqual({ width: 300, height: 200 });
  expect(fittedSize(20_000, 2)).toEqual({ width: 1600, height: 1 });
});

it('sends whichever is smaller, as long as the server takes it', () => {
  const webp = new Blob([new Uint8Array(50)], { type: 'image/webp' });
  expect(smaller(file('image/png', 100), webp)).toBe(webp);
  const small = file('image/png', 10);
  expect(smaller(small, webp)).toBe(small);
  expect(smaller(file('image/heic', 10), webp)).toBe(webp);
  const png = file('image/png', 100);
  expect(smaller(png, new Blob([new Uint8Array(5)], { type: 'image/png' }))).toBe(png);
  expect(smaller(png, null)).toBe(png);
});
