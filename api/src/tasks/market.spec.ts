import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { FEE_RATE: '0.075', HOURLY_FLOOR_BDT: '90.5' } });
});
afterAll(() => world.close());

test('anyone can read how much may be paid in', async () => {
  const { market } = await world
    .anonymous()
    .execute('{ market { depositLimits { least { amount currency } most { amount currency } } } }');
  expect(market.depositLimits).toEqual([
    { least: { amount: '1', currency: 'USD' }, most: { amount: '100000', currency: 'USD' } },
    { least: { amount: '50', currency: 'BDT' }, most: { amount: '10000000', currency: 'BDT' } },
  ]);
});

test('anyone can read what a task costs on top, and the least it pays', async () => {
  const { market } = await world
    .anonymous()
    .execute('{ market { feeRate hourlyFloors { amount currency } slotsMax } }');
  expect(market).toEqual({
    feeRate: '0.075',
    hourlyFloors: [
      { amount: '0.8', currency: 'USD' },
      { amount: '90.5', currency: 'BDT' },
    ],
    slotsMax: 100_000,
  });
});
