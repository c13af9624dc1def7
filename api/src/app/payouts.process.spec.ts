import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSimulator, type Simulator } from '../simulator/index.js';
import { CompiledServer } from '../testing/compiled-server.js';
import {
  funds,
  movedBy,
  PayoutCrowd,
  type MovedThere,
  type Purse,
  type Withdrawn,
} from '../testing/payout.crowd.js';

const checkBooks = fileURLToPath(new URL('../../dist/src/ledger/check.main.js', import.meta.url));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const KILLS = 20;
/** What is under way when the provider is well again. */
const RESOLVED_WITHIN_MS = 120_000;
/** Longer than anything waits in the worst mode. */
const BOUNCED_WITHIN_MS = 2_000;

interface Outcome {
  readonly purses: readonly Purse[];
  readonly moved: ReadonlyMap<string, MovedThere>;
}

let simulator: Simulator;
let server: CompiledServer;
let crowd: PayoutCrowd;
beforeAll(async () => {
  simulator = await startSimulator({ seed: 20 });
  server = await CompiledServer.prepare({
    PAYMENT_PROVIDERS: 'simulator',
    PROVIDER_SIMULATOR_URL: simulator.url,
    PROVIDER_DEADLINE_MS: '700',
    PROVIDER_ABSENCE_SECONDS: '5',
    PAYOUT_METHOD_REST_SECONDS: '0',
    PAYOUT_DELAY_SECONDS: '0',
    PAYOUT_RETRY_SECONDS: '1',
    RISK_HOLD_HOURS: '0',
  });
  simulator.control.webhookTarget(server.url);
  await server.start();
  crowd = await PayoutCrowd.gather(server, 4);
}, 90_000);
afterAll(async () => {
  await server.remove();
  await simulator.close();
});

/**
 * The provider at its worst: resets after commit, 503, delays, refusals, money that comes back, webhooks lost, doubled,
 * forged and out of order. Only its amounts are right: a wrong one waits for a moderator, and this has none.
 */
const worst = () => simulator.control.worst({ bounces: 0.2 });

async function resolved(): Promise<Outcome> {
  simulator.control.clear();
  const open = async () => {
    const moved = movedBy(simulator);
    return (await crowd.purses())
      .flatMap(({ withdrawals }) => withdrawals)
      .filter(({ id, status }) => !isSettled(status) || (status === 'PAID' && moved.get(id)?.toldBack));
  };
  const settled = () => expect.poll(open, { timeout: RESOLVED_WITHIN_MS, interval: 500 }).toEqual([]);
  await settled();
  // What was paid last may still be about to come back.
  await pause(BOUNCED_WITHIN_MS);
  await settled();
  // Before the purses: of what is told meanwhile nothing is expected.
  const moved = movedBy(simulator);
  return { purses: await crowd.purses(), moved };
}
const isSettled = (status: string) => ['PAID', 'FAILED', 'CANCELLED', 'REFUSED'].includes(status);

/** Nobody paid twice, nothing acknowledged lost, and each purse what the provider's own journal says. */
function expectPaidOnce({ purses, moved }: Outcome): void {
  expect([...moved.values()].filter(({ times }) => times > 1)).toEqual([]);
  const known = new Map(
    purses.flatMap(({ withdrawals }) => withdrawals.map((one) => [one.id, one] as const)),
  );
  expect([...crowd.acknowledged].filter((id) => !known.has(id))).toEqual([]);
  for (const withdrawal of known.values()) expectRailAgrees(withdrawal, moved.get(withdrawal.id));
  expect([...moved.values()].filter(({ times, net }) => times === 1 && net === 0)).not.toEqual([]);
  for (const { available, onHold, withdrawals } of purses) {
    const paid = withdrawals.filter(({ status }) => status === 'PAID').length;
    expect([available, onHold]).toEqual([funds - 50 * paid, 0]);
  }
}

/**
 * Paid is what the rail still has of ours and no more; given back is what it has not, though it may have had it. One that
 * came back without a word to us is ours to find in the daily comparison: until then it stands as paid, once.
 */
function expectRailAgrees({ id, status, payout }: Withdrawn, rail?: MovedThere): void {
  const { times = 0, net = 0, toldBack = false } = rail ?? {};
  if (status !== 'PAID') return expect([id, net]).toEqual([id, 0]);
  const cameBackUnsaid = times === 1 && net === 0 && !toldBack;
  expect([id, times, net]).toEqual([id, 1, cameBackUnsaid ? 0 : Number(payout.amount)]);
}

async function expectCleanBooks(): Promise<void> {
  const env = { ...process.env, DATA_DIR: join(server.dataDir, 'data'), DEMO: 'off' };
  const { stdout } = await promisify(execFile)(process.execPath, [checkBooks], { env });
  expect(stdout).toContain('ledger clean');
}

async function among(kill: (round: number) => Promise<void>): Promise<void> {
  worst();
  crowd.begin();
  for (let round = 0; round < KILLS; round += 1) {
    const before = crowd.acknowledged.size;
    await expect
      .poll(() => crowd.acknowledged.size, { timeout: 30_000, interval: 5 })
      .toBeGreaterThan(before);
    await pause(200 + ((round * 137) % 900));
    await kill(round);
  }
  await crowd.stop();
  const outcome = await resolved();
  expect(crowd.acknowledged.size).toBeGreaterThanOrEqual(KILLS);
  expectPaidOnce(outcome);
  await expectCleanBooks();
}

test(
  `${KILLS} times the server is killed during payouts at the provider’s worst: each is paid at most once, all are resolved`,
  { timeout: 400_000 },
  () =>
    among(async () => {
      await server.end('SIGKILL');
      await server.start();
    }),
);

test(
  `${KILLS} times the database is killed during payouts at the provider’s worst: each is paid at most once, all are resolved`,
  { timeout: 400_000 },
  () => among(() => server.killDatabase()),
);
