import { expect, it } from 'vitest';
import { waitBefore } from './patience.ts';

const LATEST = 1;
const EARLIEST = 0;
const waits = (code?: string) =>
  [0, 1, 2, 3, 4, 5, 6, 2_000].map((tries) => waitBefore(tries, { code }, LATEST));

it('opens a stream that was refused again after twice as long each time, two minutes at most', () => {
  expect(waits()).toEqual([3_000, 6_000, 12_000, 24_000, 48_000, 96_000, 120_000, 120_000]);
});

it.each(['BAD_USER_INPUT', 'UNAUTHENTICATED', 'RATE_LIMITED', '4401'])(
  'waits for %s as for any other refusal',
  (code) => {
    expect(waits(code)).toEqual(waits());
  },
);

it.each(['TOO_MANY_SUBSCRIPTIONS', '4429'])(
  'tries again every half a minute where there is no room: %s',
  (code) => {
    expect(waits(code).slice(0, 3)).toEqual([30_000, 30_000, 30_000]);
  },
);

it('does not open it again in all tabs at once', () => {
  expect([waitBefore(0, {}, EARLIEST), waitBefore(0, { code: '4429' }, EARLIEST)]).toEqual([1_500, 15_000]);
});

it('waits for as long as the API asks, and hardly longer', () => {
  const asked = (retryAfterSeconds: number, random: number) =>
    waitBefore(0, { code: 'RATE_LIMITED', retryAfterSeconds }, random);
  expect([asked(1, EARLIEST), asked(1, LATEST)]).toEqual([1_500, 3_000]);
  expect([asked(45, EARLIEST), asked(45, LATEST)]).toEqual([45_000, 67_500]);
});
