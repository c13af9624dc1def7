import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../database/sql.js';
import { useProviders } from '../payments/index.js';
import { payee, SENT_MS, withdraw } from '../testing/payout-story.js';
import { ScriptedProvider } from '../testing/scripted-provider.js';
import { openWorld, type World } from '../testing/world.js';
import { plants } from '../testing/planted-defects.js';

const RUNS = 60;
let world: World;
let owner: pg.Client;
/** As a clean check would keep it, before anything is planted. */
let horizon: string;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
  await live();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  horizon = await clean();
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

/** A little of everything that the books can hold. */
async function live(): Promise<void> {
  const rail = new ScriptedProvider();
  useProviders(world.app.shared, [rail]);
  const employer = await world.employer({ funds: '100' });
  const workers = [await world.worker(), await world.worker(), await world.worker()];
  const [first, second, third] = [
    await employer.publishTask({ slots: 3 }),
    await employer.publishTask({ slots: 1 }),
    await employer.publishTask({ slots: 4 }),
  ];
  await employer.createTask();
  const done = await Promise.all(workers.map((worker) => worker.work(String(first.id))));
  await employer.approve(String(done[0].id));
  await employer.reject(String(done[1].id));
  await employer.onSubmission('sendBonus', String(done[0].id), {
    amount: { amount: '0.1', currency: 'USD' },
    note: 'Well done, thank you very much.',
    idempotencyKey: 'bonus',
  });
  const { id } = await workers[0]!.work(String(second.id));
  await employer.approve(String(id));
  const people = [await payee(world), await payee(world), await payee(world)];
  await withdraw(people[0]!);
  await world.turnClock(SENT_MS);
  rail.fate = 'declined';
  await withdraw(people[1]!);
  await world.turnClock(SENT_MS);
  rail.fate = 'lost';
  await withdraw(people[2]!);
  await world.turnClock(SENT_MS);
  await workers[1]!.reserve(String(third.id));
  await world.app.relay.drain();
}

async function clean(): Promise<string> {
  const { rows } = await owner.query<{ since: string }>(
    'select pg_snapshot_xmin(pg_current_snapshot()) as since',
  );
  expect((await owner.query('select * from invariant_defects()')).rows).toEqual([]);
  return rows[0]!.since;
}

type Found = { invariant: string; subject: string }[];
const order = 'order by invariant, subject';
const all = async (): Promise<Found> =>
  (await owner.query(`select distinct invariant, subject from invariant_defects() ${order}`)).rows;
const changed = async (since: string): Promise<Found> =>
  (await owner.query(`select distinct invariant, subject from changed_defects($1) ${order}`, [since])).rows;

/** Runs it in a transaction that leaves nothing behind. */
async function inVain(work: () => Promise<void>): Promise<void> {
  await owner.query(`begin; alter table posting disable trigger user; alter table journal disable trigger user;
    alter table ledger_account drop constraint ledger_account_floor;
    alter table posting drop constraint ledger_account_floor;
    alter table task_item drop constraint task_item_capacity;`);
  try {
    await work();
  } finally {
    await owner.query('rollback');
  }
}

test('clean books are clean by both', async () => {
  expect(await changed(horizon)).toEqual([]);
  expect(await changed('3')).toEqual([]);
});

test.each(Object.entries(plants))('%s is found by both', async (_, { sql, invariant }) => {
  await inVain(async () => {
    const { rowCount } = await owner.query(sql(0));
    expect(rowCount).toBeGreaterThan(0);
    const found = await all();
    expect(found.map((defect) => defect.invariant)).toContain(invariant);
    expect(await changed(horizon)).toEqual(found);
  });
});

test('every invariant has a plant', async () => {
  const { rows } = await owner.query<{ source: string }>(
    `select string_agg(prosrc, ' ') as source from pg_proc where proname like '%\\_defects' and proname not like 'changed%'`,
  );
  const names = new Set(rows[0]!.source.match(/(?<=')[a-z]+(-[a-z]+)+(?=')/g));
  expect(new Set(Object.values(plants).map(({ invariant }) => invariant))).toEqual(names);
});

test('any mixture of them is found by both', { timeout: 120_000 }, async () => {
  const mixture = fc.array(fc.tuple(fc.constantFrom(...Object.values(plants)), fc.nat(50)), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(mixture, (planted) =>
      inVain(async () => {
        for (const [plant, nth] of planted) {
          await owner.query('savepoint one');
          // Two plants may not go together, where a constraint holds what is left of the books.
          await owner.query(plant.sql(nth)).catch(() => owner.query('rollback to one'));
        }
        expect(await changed(horizon)).toEqual(await all());
      }),
    ),
    { numRuns: RUNS },
  );
});

test('what a transaction wrote before a check and committed after it is looked at by the next', async () => {
  const { sql } = world.app.scopeFor(null);
  const check = async () =>
    (await sql.first<{ defects: Found }>(`select run_ledger_check('CHANGES', now()) as defects`))!.defects;
  expect(await check()).toEqual([]);
  const move = (micros: number) =>
    `update ledger_account set balance = balance + ${micros} where id in (
      select id from ledger_account where kind = 'escrow' order by id limit 1)`;
  await withClient(world.database.ownerUrl, async (slow) => {
    await slow.query('begin');
    await slow.query(move(5));
    // Others write and commit meanwhile, and checks are clean.
    await world.worker();
    expect(await check()).toEqual([]);
    expect(await check()).toEqual([]);
    await slow.query('commit');
    expect((await check()).map(({ invariant }) => invariant)).toContain('escrow-covers-what-is-open');
    // Until it is mended, whatever else is checked meanwhile.
    expect(await check()).not.toEqual([]);
    await slow.query(move(-5));
  });
  expect(await check()).toEqual([]);
});

test('a horizon of another cluster says nothing: then everything is looked at', async () => {
  await owner.query(`begin; insert into ledger_check (kind, at, took_ms, defects, horizon)
    values ('CHANGES', now(), 1, '[]', '99999999999')`);
  try {
    await owner.query(`update ledger_account set balance = balance + 1 where kind = 'escrow'`);
    const { rows } = await owner.query(`select run_ledger_check('CHANGES', now()) as defects`);
    expect(rows[0].defects).not.toEqual([]);
  } finally {
    await owner.query('rollback');
  }
});
