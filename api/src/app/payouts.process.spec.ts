import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database/index.js';
import { withClient } from '../database/sql.js';
import { dayOf } from '../reconciliation/reconciliation.day.js';
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
import { PayoutDesk, type FoundDifference } from '../testing/payout.desk.js';

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
  /** What the comparison found and two moderators settled. */
  readonly differences: readonly FoundDifference[];
}

let simulator: Simulator;
let server: CompiledServer;
let crowd: PayoutCrowd;
let desk: PayoutDesk;
/** Differences of a hundredth, settled so far. */
let accepted = 0;
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
  desk = await PayoutDesk.open(server, () => movedBy(simulator));
}, 90_000);
afterAll(async () => {
  await server.remove();
  await simulator.close();
});

/**
 * The provider at its worst: resets after commit, 503, delays, refusals, money that comes back, webhooks lost, doubled,
 * forged and out of order, and amounts that are off by one, which wait for a moderator.
 */
const worst = () => simulator.control.worst({ bounces: 0.2, amountsOff: 0.2 });

async function resolved(days: Set<string>): Promise<Outcome> {
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
  await desk.stop();
  const differences: FoundDifference[] = [];
  for (const day of days.add(dayOf(new Date()))) differences.push(...(await desk.reconcile(day)));
  expect(await desk.open()).toBe(0);
  return { purses: await crowd.purses(), moved: movedBy(simulator), differences };
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
  for (const [id, outcome] of desk.settled)
    if (outcome === 'FAILED') expect([id, known.get(id)!.status]).toEqual([id, 'FAILED']);
  expect([...moved.values()].filter(({ times, net }) => times === 1 && net === 0)).not.toEqual([]);
  for (const { available, onHold, withdrawals } of purses) {
    const paid = withdrawals.filter(({ status }) => status === 'PAID').length;
    expect([available, onHold]).toEqual([funds - 50 * paid, 0]);
  }
}

/** Paid is what the rail still has of ours and no more; given back is what it has not, though it may have had it. */
function expectRailAgrees({ id, status, payout }: Withdrawn, rail?: MovedThere): void {
  const { times = 0, net = 0 } = rail ?? {};
  if (status !== 'PAID') return expect([id, net]).toEqual([id, 0]);
  expect([id, times, net]).toEqual([id, 1, Number(payout.amount)]);
}

/**
 * What is wrong in the end is what a person settled: an amount that the provider names otherwise, and what came back
 * without a word to us. The ledger is the provider's journal and the hundredths that were accepted.
 */
async function expectLedgerIsTheirs({ moved, differences }: Outcome): Promise<void> {
  const off = differences.filter(({ kind }) => kind === 'AMOUNT_DIFFERS');
  expect(off).not.toEqual([]);
  expect(off.filter(({ reference }) => desk.settled.get(reference) !== 'PAID')).toEqual([]);
  const others = differences.filter(({ kind }) => !['AMOUNT_DIFFERS', 'STATE_DIFFERS'].includes(kind));
  expect(others).toEqual([]);
  accepted += off.length;
  const net = [...moved.values()].reduce((sum, one) => sum + BigInt(Math.round(one.net * 100)), 0n);
  expect(await paidOut()).toBe((net + BigInt(accepted)) * 10_000n);
}

/** In millionths, by our books. */
async function paidOut(): Promise<bigint> {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const database = await openDatabase({ dataDir: join(server.dataDir, 'data') }, quiet);
  try {
    return await withClient(database.appUrl, async (client) => {
      const text = `select balance from ledger_account where id = 'external:out-BKASH:BDT'`;
      return BigInt((await client.query<{ balance: string }>(text)).rows[0]!.balance);
    });
  } finally {
    await database.stop();
  }
}

async function expectCleanBooks(): Promise<void> {
  const env = { ...process.env, DATA_DIR: join(server.dataDir, 'data'), DEMO: 'off' };
  const { stdout } = await promisify(execFile)(process.execPath, [checkBooks], { env });
  expect(stdout).toContain('ledger clean');
}

async function among(kill: (round: number) => Promise<void>): Promise<void> {
  const days = new Set([dayOf(new Date())]);
  worst();
  crowd.begin();
  desk.begin();
  for (let round = 0; round < KILLS; round += 1) {
    const before = crowd.acknowledged.size;
    await expect
      .poll(() => crowd.acknowledged.size, { timeout: 30_000, interval: 5 })
      .toBeGreaterThan(before);
    await pause(200 + ((round * 137) % 900));
    await kill(round);
  }
  await crowd.stop();
  const outcome = await resolved(days);
  expect(crowd.acknowledged.size).toBeGreaterThanOrEqual(KILLS);
  expectPaidOnce(outcome);
  await expectLedgerIsTheirs(outcome);
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
