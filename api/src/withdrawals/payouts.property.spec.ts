import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Market, StillClock } from '../testing/market.js';
import { payoutCommands } from '../testing/payout.stories.js';
import { PayoutTrial } from '../testing/payout.trial.js';

/** `npm run simulate -- --runs 10000 --seed 7` sets these; a failure prints the seed that plays it again. */
const numRuns = Number(process.env['SIMULATION_RUNS'] ?? 1_000);
const seed = process.env['SIMULATION_SEED'];
const path = process.env['SIMULATION_PATH'];

let market: Market;
beforeAll(async () => {
  market = await Market.open({ CLEARING_APPROVALS: '0', RISK_HOLD_OVER_USD: '3' }, new StillClock());
});
afterAll(() => market.close());

test(
  'whatever a rail answers and whenever a process dies, money is never lost and never paid twice',
  { timeout: 120_000 + numRuns * 1_500 },
  async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(payoutCommands, async (commands) => {
        const trial = await PayoutTrial.begin(market);
        for (const command of commands) await trial.step(command);
        await trial.settleAll();
        runs += 1;
        if (runs % 250 === 0) expect(await market.defects()).toEqual([]);
      }),
      { numRuns, ...(seed && { seed: Number(seed) }), ...(path && { path }) },
    );
  },
);
