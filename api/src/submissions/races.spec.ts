import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';
import { submissionTimers } from './submission.timers.js';

let world: World;
let employer: Actor;
beforeAll(async () => {
  world = await openWorld({ settings: { OPEN_RESERVATIONS: '100' } });
  employer = await world.employer({ funds: '1000' });
});
afterAll(() => world.close());

const note = 'The picture shows a dog, and the answer says that it is a cat.';
const reward = { amount: '1', currency: 'USD' };
const journalsOf = (submissionId: string) =>
  world.app
    .scopeFor(null)
    .sql.rows<{ kind: string }>('select kind from journal where submission_id = $1 order by id', [
      submissionId,
    ]);
const count = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length;

test('fifty workers reach for the last slot: exactly one has it', { timeout: 60_000 }, async () => {
  const task = await employer.publishTask({ slots: 1 });
  const workers: Actor[] = [];
  for (let n = 0; n < 10; n += 1)
    workers.push(...(await Promise.all(Array.from({ length: 5 }, () => world.worker()))));

  const answers = await Promise.all(
    workers.map((worker) => worker.mutate('reserveSlot', { taskId: task.id })),
  );

  expect(count(answers, ({ __typename }) => __typename === 'ReserveSlotPayload')).toBe(1);
  expect(count(answers, ({ __typename }) => __typename === 'NoSlotError')).toBe(49);
  expect((await employer.task(task.id)).progress).toMatchObject({ open: 0, reserved: 1 });
});

test('one worker asks ten times at once: one reservation of the task', async () => {
  const task = await employer.publishTask({ slots: 5 });
  const worker = await world.worker();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => worker.mutate('reserveSlot', { taskId: task.id })),
  );
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    ...Array.from({ length: 9 }, () => 'NotEligibleError'),
    'ReserveSlotPayload',
  ]);
});

test('the limit of open reservations holds across tasks at once', async () => {
  const small = await openWorld();
  try {
    const owner = await small.employer({ funds: '100' });
    const worker = await small.worker();
    const tasks = [];
    for (let n = 0; n < 8; n += 1) tasks.push(await owner.publishTask());
    const answers = await Promise.all(tasks.map(({ id }) => worker.mutate('reserveSlot', { taskId: id })));
    expect(count(answers, ({ __typename }) => __typename === 'ReserveSlotPayload')).toBe(3);
    expect(count(answers, ({ __typename }) => __typename === 'LimitReachedError')).toBe(5);
  } finally {
    await small.close();
  }
});

describe('one decision, one payment', () => {
  test('approve, reject, take back and the clock at once', async () => {
    for (let round = 0; round < 8; round += 1) {
      const task = await employer.publishTask({ reward, slots: 1 });
      const worker = await world.worker();
      const { id } = await worker.work(task.id);
      world.clock.turn(72 * hourMs);
      const timeout = submissionTimers.find(({ name }) => name === 'submission.approve-silently')!;
      const scope = () => world.app.scopeFor(null);

      await Promise.all([
        employer.approve(id),
        employer.approve(id),
        employer.mutate('rejectSubmission', { submissionId: id, reason: 'OTHER', note }),
        employer.mutate('requestRevision', { submissionId: id, reason: 'OTHER', note }),
        worker.mutate('returnSubmission', { submissionId: id }),
        timeout.fire(scope(), String(task.id)),
        timeout.fire(scope(), String(task.id)),
      ]);

      const { status, decidedBy } = await worker.submission(id);
      const paid = count(await journalsOf(id), ({ kind }) => kind === 'earning');
      expect([status, paid]).toEqual([status, status === 'APPROVED' ? 1 : 0]);
      expect(['APPROVED', 'REJECTED', 'REVISION_REQUESTED', 'RETURNED']).toContain(status);
      if (status === 'APPROVED') expect(['EMPLOYER', 'TIMEOUT']).toContain(decidedBy);
      const decisions = await world.app.scopeFor(null).sql.rows(
        `select type from (select type, aggregate_id from outbox union all select type, aggregate_id from event_log) e
          where aggregate_id = $1 and type not in ('submission.reserved', 'submission.submitted')`,
        [id],
      );
      expect(decisions).toHaveLength(1);
    }
  });

  test('reversal, appeal and the end of the appeal window at once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const task = await employer.publishTask({ reward, slots: 1 });
      const worker = await world.worker();
      const { id } = await worker.work(task.id);
      await employer.reject(id);
      world.clock.turn(2 * dayMs - 20);
      const end = submissionTimers.find(({ name }) => name === 'submission.end-appeal')!;
      await Promise.all([
        employer.mutate('reverseRejection', { submissionId: id }),
        employer.mutate('reverseRejection', { submissionId: id }),
        worker.mutate('openDispute', { submissionId: id, text: note }),
        end.fire(world.app.scopeFor(null), id),
      ]);
      const { status, paid } = await worker.submission(id);
      const payments = count(await journalsOf(id), ({ kind }) => kind === 'earning');
      expect(paid.amount).toBe(status === 'APPROVED' ? '1' : '0');
      expect(payments).toBe(status === 'APPROVED' ? 1 : 0);
    }
  });

  test('the same submissions approved in opposite order by many calls', async () => {
    const task = await employer.publishTask({ reward, slots: 20 });
    const workers = await Promise.all(Array.from({ length: 20 }, () => world.worker()));
    const ids = (await Promise.all(workers.map((worker) => worker.work(task.id)))).map(({ id }) =>
      String(id),
    );

    const answers = await Promise.all(
      [ids, [...ids].reverse(), ids, [...ids].reverse()].map((some) => employer.approve(...some)),
    );

    const won = answers.flat().filter(({ result }) => result.__typename === 'ApproveSubmissionPayload');
    expect(won.map(({ submissionId }) => submissionId).sort()).toEqual([...ids].sort());
    expect((await employer.task(task.id)).progress).toMatchObject({
      approved: 20,
      spent: { amount: '22' },
      escrow: { amount: '0' },
    });
  });

  test('two employers decide about work of the same workers', async () => {
    const other = await world.employer({ funds: '100' });
    const [one, two] = [
      await employer.publishTask({ reward, slots: 10 }),
      await other.publishTask({ reward, slots: 10 }),
    ];
    const workers = await Promise.all(Array.from({ length: 10 }, () => world.worker()));
    const mine = await Promise.all(workers.map(async (worker) => String((await worker.work(one.id)).id)));
    const theirs = await Promise.all(workers.map(async (worker) => String((await worker.work(two.id)).id)));

    const [a, b, wrong] = await Promise.all([
      employer.approve(...mine),
      other.approve(...[...theirs].reverse()),
      other.approve(...mine),
    ]);

    expect(count([...a, ...b], ({ result }) => result.__typename === 'ApproveSubmissionPayload')).toBe(20);
    expect(new Set(wrong.map(({ result }) => result.__typename))).toEqual(new Set(['NotFoundError']));
    for (const worker of workers)
      expect(await worker.wallet()).toMatchObject({ clearing: '2', available: '0' });
    expect(await other.wallet()).toMatchObject({ available: '89', inEscrow: '0' });
  });
});

describe('a hundred repeats of one key', () => {
  const tally = (answers: readonly unknown[]) => new Set(answers.map((answer) => JSON.stringify(answer)));

  test('reserve one slot and answer alike', { timeout: 60_000 }, async () => {
    const task = await employer.publishTask({ slots: 5 });
    const worker = await world.worker();
    const input = { taskId: task.id, idempotencyKey: 'reserve-once' };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        worker.mutate('reserveSlot', input, 'submission { id status deadline }'),
      ),
    );
    expect(tally(answers).size).toBe(1);
    expect(answers[0]).toMatchObject({
      __typename: 'ReserveSlotPayload',
      submission: { status: 'RESERVED' },
    });
    expect((await employer.task(task.id)).progress).toMatchObject({ open: 4, reserved: 1 });
  });

  test('approve once and answer alike, refusals of the first included', { timeout: 60_000 }, async () => {
    const task = await employer.publishTask({ reward, slots: 3 });
    const [a, b] = [await world.worker(), await world.worker()];
    const [done, reserved] = [await a.work(task.id), await b.reserve(task.id)];
    const select = `outcomes { submissionId result { __typename ... on ApproveSubmissionPayload { submission { id status paid { amount } } }
      ... on InvalidTransitionError { from allowedActions } } }`;
    const input = { submissionIds: [done.id, reserved.id], idempotencyKey: 'approve-once' };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => employer.mutate('approveSubmissions', input, select)),
    );
    expect(tally(answers).size).toBe(1);
    expect(
      answers[0].outcomes.map(({ result }: { result: { __typename: string } }) => result.__typename),
    ).toEqual(['ApproveSubmissionPayload', 'InvalidTransitionError']);
    expect(await a.wallet()).toMatchObject({ clearing: '1' });
    expect(await journalsOf(String(done.id))).toEqual([{ kind: 'earning' }]);
  });

  test('send one bonus', { timeout: 60_000 }, async () => {
    const task = await employer.publishTask({ reward, slots: 1 });
    const worker = await world.worker();
    const { id } = await worker.work(task.id);
    await employer.approve(id);
    const input = {
      submissionId: id,
      amount: { amount: '0.1', currency: 'USD' },
      note: 'Thanks',
      idempotencyKey: 'bonus-once',
    };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        employer.mutate('sendBonus', input, 'submission { paid { amount } }'),
      ),
    );
    expect(tally(answers).size).toBe(1);
    expect(await worker.wallet()).toMatchObject({ clearing: '1', available: '0.1' });
  });

  test('a key used for something else is refused, a refused one may be tried again', async () => {
    const [one, two] = [await employer.publishTask(), await employer.publishTask({ slots: 1 })];
    const [worker, other] = [await world.worker(), await world.worker()];
    await worker.reserve(one.id, { idempotencyKey: 'k' });
    expect(await worker.mutate('reserveSlot', { taskId: two.id, idempotencyKey: 'k' })).toMatchObject({
      __typename: 'IdempotencyMismatchError',
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    const { id } = await other.reserve(two.id, { idempotencyKey: 'k' });
    expect(await worker.mutate('reserveSlot', { taskId: two.id, idempotencyKey: 'again' })).toMatchObject({
      __typename: 'NoSlotError',
    });
    await other.onSubmission('returnSubmission', id);
    expect(await worker.mutate('reserveSlot', { taskId: two.id, idempotencyKey: 'again' })).toMatchObject({
      __typename: 'ReserveSlotPayload',
    });
  });
});

test('a deadline and a delivery at the same moment: delivered or expired, never both', async () => {
  for (let round = 0; round < 6; round += 1) {
    const task = await employer.publishTask({ slots: 1 });
    const worker = await world.worker();
    const { id } = await worker.reserve(task.id);
    world.clock.turn(11 * minuteMs - 30);
    const expire = submissionTimers.find(({ name }) => name === 'submission.expire')!;
    const late = async () => {
      for (let tries = 0; tries < 12; tries += 1) await expire.fire(world.app.scopeFor(null), id);
    };
    const [answer] = await Promise.all([
      worker.mutate('submitWork', { submissionId: id, answers: [{ key: 'word', values: ['cat'] }] }),
      late(),
    ]);
    await world.turnClock(minuteMs);
    expect((await worker.submission(id)).status).toBe(
      answer.__typename === 'SubmitWorkPayload' ? 'SUBMITTED' : 'EXPIRED',
    );
  }
});

test('a double click delivers once: the answers that were not taken are refused, not swallowed', async () => {
  const task = await employer.publishTask({ slots: 1 });
  const worker = await world.worker();
  const { id } = await worker.reserve(task.id);
  const deliver = async (value: string) => {
    const input = { submissionId: id, answers: [{ key: 'word', values: [value] }] };
    return { value, answer: await worker.mutate('submitWork', input) };
  };
  for (let round = 0; round < 3; round += 1) {
    const values = Array.from({ length: 24 }, (_, n) => `${round}-${n}`);
    const taken = (await Promise.all(values.map(deliver))).filter(
      ({ answer }) => answer.__typename === 'SubmitWorkPayload',
    );
    expect(taken).toHaveLength(1);
    expect((await worker.submission(id)).answers).toMatchObject([{ values: [taken[0]!.value] }]);
    if (round < 2) await employer.requestRevision(id);
  }
});
