import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, Refusal, runPlainly, Scope, type Shared, type Viewer } from '../kernel/index.js';
import { Market } from '../testing/market.js';
import { Approvals } from './approvals.service.js';
import { Deliveries } from './deliveries.service.js';
import { ReservationResolver } from './reservation.resolver.js';
import { Reservations } from './reservations.service.js';
import { ReviewResolver } from './review.resolver.js';
import { Reviews } from './reviews.service.js';

let market: Market;
let employer: Viewer;
/** Two processes on one database: each has lanes of its own. */
let nodes: readonly [Shared, Shared];

beforeAll(async () => {
  market = await Market.open();
  nodes = [market.shared, { ...market.shared }];
  employer = await market.person('EMPLOYER');
  await market.fund(employer, 1_000_000_000n);
  await market.connect();
});
afterAll(() => market.close());

const at = (node: number, viewer: Viewer): Scope =>
  new Scope(market.scope(viewer).em, nodes[node % 2]!, { viewer });
const workers = (n: number) => market.people(...Array.from({ length: n }, () => ['WORKER'] as const));
const answers = [{ key: 'word', values: ['cat'] }];
const reasonOf = (error: unknown) =>
  error instanceof Refusal ? error.reason.constructor.name : String(error);
const plainTask = (slots: number) =>
  market.publish(employer, { items: [{ externalId: null, overlap: slots }] });

const slotsOf = (taskId: string) =>
  market
    .scope()
    .sql.first('select open, reserved, submitted, approved from task_slots where task_id = $1', [taskId]);
const eventsOf = async (aggregateId: string) =>
  (
    await market
      .scope()
      .sql.rows<{ type: string }>('select type from outbox where aggregate_id = $1 order by id', [
        aggregateId,
      ])
  ).map(({ type }) => type);
const earned = async (worker: Viewer) =>
  (await market
    .scope()
    .sql.first<{ micros: string }>(
      `select coalesce(sum(balance), 0) as micros from ledger_account where owner_id = $1`,
      [worker.userId],
    ))!.micros;

/** Somebody's whole go at a task, up to the delivery. */
async function deliver(node: number, worker: Viewer, taskId: string): Promise<string> {
  const submissionId = await at(node, worker).get(Reservations).reserve({ taskId });
  return at(node, worker).get(Deliveries).submit({ submissionId, answers });
}

test('sixty workers at two nodes want forty slots: so many have one', async () => {
  const taskId = await plainTask(40);
  const crowd = await workers(60);

  const outcomes = await Promise.all(
    crowd.map((worker, n) =>
      at(n, worker)
        .get(Reservations)
        .reserve({ taskId })
        .then(() => 'reserved', reasonOf),
    ),
  );

  expect(outcomes.filter((outcome) => outcome === 'reserved')).toHaveLength(40);
  expect(outcomes.filter((outcome) => outcome === 'NoSlotError')).toHaveLength(20);
  expect(await slotsOf(taskId)).toEqual({ open: 0, reserved: 40, submitted: 0, approved: 0 });
});

test('a worker at two nodes and many tasks keeps within the limit', async () => {
  const [worker] = await workers(1);
  const tasks = await Promise.all(Array.from({ length: 9 }, () => plainTask(2)));
  const outcomes = await Promise.all(
    tasks.map((taskId, n) =>
      at(n, worker!)
        .get(Reservations)
        .reserve({ taskId })
        .then(() => 'reserved', reasonOf),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'reserved')).toHaveLength(3);
  expect(outcomes.filter((outcome) => outcome === 'LimitReachedError')).toHaveLength(6);
});

test('many calls of one employer are paid together, and each hears of its own', async () => {
  const taskId = await plainTask(60);
  const crowd = await workers(60);
  const ids = await Promise.all(crowd.map((worker, n) => deliver(n, worker, taskId)));
  // Each id is named by three calls, at both nodes and in every order.
  const calls = ids.flatMap((id, n) => [[id], [ids[(n + 7) % 60]!, id], [id, ids[(n + 31) % 60]!]]);

  const heard = await Promise.all(calls.map((some, n) => at(n, employer).get(Approvals).approve(some)));

  heard.forEach((outcomes, n) => expect(outcomes.map(({ submissionId }) => submissionId)).toEqual(calls[n]));
  const decided = heard.flat().filter((outcome) => outcome.decided);
  expect(decided.map(({ submissionId }) => submissionId).sort()).toEqual([...ids].sort());
  expect(new Set(heard.flat().map(({ outcome }) => outcome))).toEqual(new Set(['APPROVED']));
  expect(await Promise.all(crowd.map(earned))).toEqual(crowd.map(() => '50000'));
  expect(await eventsOf(ids[0]!)).toEqual([
    'submission.reserved',
    'submission.submitted',
    'submission.approved',
  ]);
});

describe('one key at two nodes', () => {
  test('reserves once; every repeat has the same slot', async () => {
    const taskId = await plainTask(5);
    const [worker] = await workers(1);
    const input = { taskId, idempotencyKey: 'twice' };
    const payloads = await Promise.all(
      Array.from({ length: 20 }, (_, n) => new ReservationResolver().reserveSlot(input, at(n, worker!))),
    );
    expect(new Set(payloads.map((payload) => JSON.stringify(payload))).size).toBe(1);
    expect(await slotsOf(taskId)).toMatchObject({ open: 4, reserved: 1 });
  });

  test('approves once and repeats the outcome of each, though no more is to be decided', async () => {
    const taskId = await plainTask(2);
    const [one, two] = await workers(2);
    const done = await deliver(0, one!, taskId);
    const open = await at(1, two!).get(Reservations).reserve({ taskId });
    const input = { submissionIds: [open, done], idempotencyKey: 'both' };
    const payloads = await Promise.all(
      Array.from({ length: 20 }, (_, n) => new ReviewResolver().approveSubmissions(input, at(n, employer))),
    );
    for (const payload of payloads) {
      expect(payload).toEqual({
        outcomes: [
          { submissionId: open, outcome: 'RESERVED', decided: false },
          { submissionId: done, outcome: 'APPROVED', decided: true },
        ],
      });
    }
  });

  test('taken by an ordinary command meanwhile refuses the hot one, and moves nothing', async () => {
    const taskId = await plainTask(5);
    const [worker] = await workers(1);
    const submissionId = await at(0, worker!).get(Reservations).reserve({ taskId });
    const other = await plainTask(5);
    const key = { idempotencyKey: 'shared' };
    const [extended, reserved] = await Promise.all([
      new ReservationResolver().extendReservation({ submissionId, ...key }, at(0, worker!)),
      new ReservationResolver().reserveSlot({ taskId: other, ...key }, at(1, worker!)),
    ]);
    const names = [extended.constructor.name, reserved.constructor.name];
    expect(names.filter((name) => name === 'IdempotencyMismatchError')).toHaveLength(1);
    const kept = await market
      .scope()
      .sql.rows<{ field: string }>(`select field from idempotency_key where key = 'shared'`);
    expect(kept).toHaveLength(1);
    expect(await slotsOf(other)).toMatchObject({ reserved: kept[0]!.field === 'reserveSlot' ? 1 : 0 });
  });
});

test('a key that is held elsewhere keeps nobody else of the lane waiting', async () => {
  const taskId = await plainTask(10);
  const [holder, ...others] = await workers(6);
  const [claimed, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const scope = at(1, holder!);
  const ordinary = scope.atomically(async () => {
    await scope.sql.rows(`select claim_idempotency_key($1, 'held', 'sendBonus', 'hash', $2)`, [
      holder!.userId,
      scope.now,
    ]);
    claimed.resolve();
    await release.promise;
  });
  await claimed.promise;

  const waiting = new ReservationResolver().reserveSlot({ taskId, idempotencyKey: 'held' }, at(0, holder!));
  const served = await Promise.all(
    others.map((worker) => at(0, worker).get(Reservations).reserve({ taskId })),
  );
  expect(new Set(served).size).toBe(5);
  expect(await slotsOf(taskId)).toMatchObject({ open: 5, reserved: 5 });

  release.resolve();
  await ordinary;
  expect((await waiting).constructor.name).toBe('IdempotencyMismatchError');
  expect(await slotsOf(taskId)).toMatchObject({ open: 5, reserved: 5 });
});

test('what cannot be done fails for its own caller only', async () => {
  const taskId = await plainTask(20);
  const crowd = await workers(12);
  const mine = newId('sub');
  const reserve = (worker: Viewer, id: string) =>
    runPlainly(at(0, worker))({
      command: 'reserve',
      lane: taskId,
      args: { id, taskId, country: 'BD', external: null, base: 3 },
    });
  // One id twice: the second breaks the key of the table, and the whole statement with it.
  const outcomes = await Promise.allSettled(
    crowd.map((worker, n) => reserve(worker, n === 4 || n === 9 ? mine : newId('sub'))),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(
    crowd.map((_, n) => (n === 9 ? 'rejected' : 'fulfilled')),
  );
  expect(await slotsOf(taskId)).toMatchObject({ open: 9, reserved: 11 });
});

test('everything at once at two nodes: each submission is decided once and paid exactly', async () => {
  const taskId = await plainTask(40);
  const crowd = await workers(40);
  const note = 'The picture shows a dog, and the answer says that it is a cat.';
  const decide = async (node: number, submissionId: string) => {
    const scope = at(node, employer);
    await Promise.allSettled([
      scope.get(Approvals).approve([submissionId]),
      at(node + 1, employer)
        .get(Approvals)
        .approve([submissionId]),
      scope.atomically(() => scope.get(Reviews).reject({ submissionId, reason: 'OTHER', note })),
    ]);
  };
  const takeBack = async (node: number, worker: Viewer, id: string) => {
    const scope = at(node, worker);
    await scope.atomically(() => scope.get(Reservations).giveBack(id)).catch(() => undefined);
  };
  await Promise.all(
    crowd.map(async (worker, n) => {
      const id = await deliver(n, worker, taskId);
      await Promise.all([decide(n, id), n % 4 === 0 ? takeBack(n, worker, id) : undefined]);
    }),
  );

  const rows = await market.scope().sql.rows<{ status: string; worker_id: string; decisions: string }>(
    `select s.status, s.worker_id, (select count(*) from outbox o where o.aggregate_id = s.id
        and o.type not in ('submission.reserved', 'submission.submitted')) as decisions
      from submission s where s.task_id = $1`,
    [taskId],
  );
  expect(rows).toHaveLength(40);
  for (const { status, worker_id: userId, decisions } of rows) {
    expect(['APPROVED', 'REJECTED', 'RETURNED']).toContain(status);
    expect(decisions).toBe('1');
    expect(await earned({ userId } as Viewer)).toBe(status === 'APPROVED' ? '50000' : '0');
  }
});
