import { expect, it } from 'vitest';
import { waitBefore } from './patience.ts';

const LATEST = 1;
const EARLIEST = 0;
const waits = (code?: string) =>
  [0, 1, 2, 3, 4, 5, 6, 2_000].map((tries) => waitBefore(tries, { code }, LATEST));

it('opens a stream that was refused again after twice as long each time, two minutes at most', () => {
  expect(waits()).toEqual([3_000, 6_000, 12_000, 24_000, 48_000, 96_000, 120_000, 120_000]);
});

it.each(['BAD_USER_INPUT', 'UNAUTHENTICATED', '4401'])('waits for %s as for any other refusal', (code) => {
  expect(waits(code)).toEqual(waits());
});

it.each(['RATE_LIMITED', 'TOO_MANY_SUBSCRIPTIONS', '4429'])('waits a minute from the first %s on', (code) => {
  expect(waits(code).slice(0, 3)).toEqual([60_000, 120_000, 120_000]);
});

it('does not open it again in all tabs at once', () => {
  expect([waitBefore(0, {}, EARLIEST), waitBefore(0, { code: '4429' }, EARLIEST)]).toEqual([1_500, 30_000]);
});

it('waits for as long as the API asks, where that is longer', () => {
  const asked = (retryAfterSeconds: number) =>
    waitBefore(0, { code: 'RATE_LIMITED', retryAfterSeconds }, EARLIEST);
  expect([asked(5), asked(45), asked(600)]).toEqual([30_000, 45_000, 600_000]);
});
