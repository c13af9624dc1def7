import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const note = 'The picture shows a dog, and the answer says that it is a cat.';
const reward = { amount: '1', currency: 'USD' };

/** An employer with $100 and a task of three slots at $1, and a worker whose word lies before them. */
async function delivered(overrides: Record<string, unknown> = {}) {
  const employer = await world.employer({ funds: '100' });
  const task = await employer.publishTask({ reward, ...overrides });
  const worker = await world.worker();
  const { id } = await worker.work(task.id);
  return { employer, worker, taskId: String(task.id), id: String(id) };
}
const money = async (employer: Actor, worker: Actor) => {
  const [theirs, mine] = [await employer.wallet(), await worker.wallet()];
  return {
    employer: theirs.available,
    escrow: theirs.inEscrow,
    clearing: mine.clearing,
    worker: mine.available,
  };
};

/** Many days, with a sign of life now and then: a session sleeps for thirty at most. */
async function days(count: number, ...actors: Actor[]) {
  for (let left = count; left > 0; left -= 20) {
    await world.turnClock(Math.min(left, 20) * dayMs);
    for (const actor of actors) await actor.wallet();
  }
}

describe('approval', () => {
  test('pays the worker from the escrow; the first ten rest for a day', async () => {
    const { employer, worker, taskId, id } = await delivered();
    expect(await money(employer, worker)).toEqual({
      employer: '96.7',
      escrow: '3.3',
      clearing: '0',
      worker: '0',
    });

    const [outcome] = await employer.approve(id);

    expect(outcome).toMatchObject({
      submissionId: id,
      result: {
        __typename: 'ApproveSubmissionPayload',
        submission: { status: 'APPROVED', decidedBy: 'EMPLOYER', paid: reward },
      },
    });
    expect(await money(employer, worker)).toEqual({
      employer: '96.7',
      escrow: '2.2',
      clearing: '1',
      worker: '0',
    });
    expect((await employer.task(taskId)).progress).toMatchObject({
      approved: 1,
      submitted: 0,
      spent: { amount: '1.1' },
      escrow: { amount: '2.2' },
    });
    await world.turnClock(dayMs - hourMs);
    expect(await money(employer, worker)).toMatchObject({ clearing: '1', worker: '0' });
    await world.turnClock(hourMs);
    expect(await money(employer, worker)).toMatchObject({ clearing: '0', worker: '1' });
  });

  test('the eleventh approval is paid at once', async () => {
    const employer = await world.employer({ funds: '100' });
    const worker = await world.worker();
    const { id: taskId } = await employer.createTask({ reward, repeatable: true, steps: [{ text: 'Look' }] });
    await employer.addTaskItems(
      taskId,
      Array.from({ length: 11 }, (_, place) => ({ externalId: `row-${place}`, variables: [] })),
    );
    await employer.publish(taskId);
    const ids: string[] = [];
    for (let n = 0; n < 11; n += 1) ids.push(String((await worker.work(taskId)).id));

    await employer.approve(...ids);

    expect(await worker.wallet()).toMatchObject({ clearing: '10', available: '1' });
    expect(await employer.task(taskId)).toMatchObject({
      status: 'CLOSED',
      progress: { approved: 11, escrow: { amount: '0' }, spent: { amount: '12.1' } },
    });
  });

  test('in bulk each is decided on its own, duplicates once, in input order', async () => {
    const { employer, worker, taskId, id } = await delivered();
    const other = await (await world.worker()).work(taskId);
    const reserved = await (await world.worker()).reserve(taskId);
    const absent = 'sub_00000000000000000000000000';

    const outcomes = await employer.approve(reserved.id, id, absent, other.id, id);

    expect(
      outcomes.map(({ submissionId, result }) => [
        submissionId,
        result.__typename,
        result.from,
        result.allowedActions,
      ]),
    ).toEqual([
      [reserved.id, 'InvalidTransitionError', 'RESERVED', []],
      [id, 'ApproveSubmissionPayload', undefined, undefined],
      [absent, 'NotFoundError', undefined, undefined],
      [other.id, 'ApproveSubmissionPayload', undefined, undefined],
    ]);
    const again = await employer.approve(id);
    expect(again[0].result).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'APPROVED',
      allowedActions: ['sendBonus'],
    });
    expect(await money(employer, worker)).toEqual({
      employer: '96.7',
      escrow: '1.1',
      clearing: '1',
      worker: '0',
    });
  });

  test('at most 500 at once, at least one', async () => {
    const employer = await world.employer();
    const many = Array.from({ length: 501 }, (_, n) => `sub_${n}`);
    expect(await employer.mutate('approveSubmissions', { submissionIds: many })).toMatchObject({
      __typename: 'LimitReachedError',
      limit: 500,
    });
    expect(await employer.mutate('approveSubmissions', { submissionIds: [] })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['submissionIds'], code: 'REQUIRED' }],
    });
  });

  test('72 hours of silence approve', async () => {
    const { employer, worker, id } = await delivered();
    const { submittedAt, autoApproveAt } = await worker.submission(id);
    expect(Date.parse(autoApproveAt) - Date.parse(submittedAt)).toBe(72 * hourMs);
    await world.turnClock(71 * hourMs);
    expect((await worker.submission(id)).status).toBe('SUBMITTED');
    await world.turnClock(hourMs);
    expect(await worker.submission(id)).toMatchObject({
      status: 'APPROVED',
      decidedBy: 'TIMEOUT',
      autoApproveAt: null,
      paid: reward,
    });
    expect(await money(employer, worker)).toMatchObject({ escrow: '2.2', clearing: '1' });
    await world.turnClock(dayMs);
    expect(await money(employer, worker)).toMatchObject({ clearing: '0', worker: '1' });
  });
});

describe('rejection', () => {
  test('moves nothing, names the reason, and is final after 48 hours', async () => {
    const { employer, worker, taskId, id } = await delivered();
    const before = await money(employer, worker);

    await employer.onSubmission('rejectSubmission', id, { reason: 'WRONG_TARGET', note });

    const rejected = await worker.submission(id);
    expect(rejected).toMatchObject({
      status: 'REJECTED',
      decidedBy: 'EMPLOYER',
      reason: 'WRONG_TARGET',
      note,
      paid: { amount: '0' },
      viewerActions: ['openDispute'],
      autoApproveAt: null,
    });
    expect(Date.parse(rejected.appealUntil) - Date.parse(rejected.decidedAt)).toBe(48 * hourMs);
    expect((await employer.submission(id)).viewerActions).toEqual(['reverseRejection']);
    expect((await employer.task(taskId)).progress).toMatchObject({
      rejected: 1,
      submitted: 0,
      open: 2,
      escrow: { amount: '3.3' },
    });
    await world.turnClock(48 * hourMs);
    expect(await worker.submission(id)).toMatchObject({
      status: 'REJECTED_FINAL',
      reason: 'WRONG_TARGET',
      viewerActions: [],
    });
    expect((await employer.task(taskId)).progress).toMatchObject({
      rejected: 0,
      open: 3,
      escrow: { amount: '3.3' },
    });
    expect(await money(employer, worker)).toEqual(before);
    expect(await worker.mutate('reserveSlot', { taskId })).toMatchObject({
      __typename: 'NotEligibleError',
      reasons: [{ code: 'ALREADY_RESERVED' }],
    });
  });

  test.for([
    ['too short', 'Wrong.', 'TOO_SHORT'],
    ['39 letters and blanks', `${' '.repeat(30)}${'a'.repeat(39)}`, 'TOO_SHORT'],
    ['too long', 'a'.repeat(2_001), 'TOO_LONG'],
  ])('a note that is %s is refused, nothing changed', async ([, bad, code]) => {
    const { employer, worker, id } = await delivered();
    expect(
      await employer.mutate('rejectSubmission', { submissionId: id, reason: 'OTHER', note: bad }),
    ).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      fields: [{ path: ['note'], code }],
    });
    expect(await worker.submission(id)).toMatchObject({ status: 'SUBMITTED', reason: null });
  });

  test('is taken back from the escrow while it can be appealed', async () => {
    const { employer, worker, taskId, id } = await delivered();
    await employer.reject(id);
    await employer.onSubmission('reverseRejection', id);
    expect(await worker.submission(id)).toMatchObject({
      status: 'APPROVED',
      decidedBy: 'EMPLOYER',
      reason: null,
      note: null,
      appealUntil: null,
      paid: reward,
    });
    expect(await money(employer, worker)).toEqual({
      employer: '96.7',
      escrow: '2.2',
      clearing: '1',
      worker: '0',
    });
    expect(await employer.task(taskId)).toMatchObject({ slots: 3, progress: { approved: 1, rejected: 0 } });
    expect(await employer.mutate('reverseRejection', { submissionId: id })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'APPROVED',
    });
  });

  test('is taken back later by buying the slot anew, for 30 days', async () => {
    const { employer, worker, taskId, id } = await delivered();
    await employer.reject(id);
    await world.turnClock(29 * dayMs);
    await employer.onSubmission('reverseRejection', id);
    expect(await worker.submission(id)).toMatchObject({ status: 'APPROVED', paid: reward });
    expect(await money(employer, worker)).toEqual({
      employer: '95.6',
      escrow: '3.3',
      clearing: '1',
      worker: '0',
    });
    expect(await employer.task(taskId)).toMatchObject({
      slots: 4,
      slotsOpen: 3,
      progress: { approved: 1, open: 3, spent: { amount: '1.1' } },
    });

    const late = await delivered();
    await late.employer.reject(late.id);
    await days(31, late.employer);
    expect(await late.employer.mutate('reverseRejection', { submissionId: late.id })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'REJECTED_FINAL',
      allowedActions: [],
    });
  });

  test('cannot be bought back with an empty wallet', async () => {
    const employer = await world.employer({ funds: '1.1' });
    const task = await employer.publishTask({ reward, slots: 1 });
    const worker = await world.worker();
    const { id } = await worker.work(task.id);
    await employer.reject(id);
    await world.turnClock(2 * dayMs);
    expect(await employer.mutate('reverseRejection', { submissionId: id })).toMatchObject({
      __typename: 'InsufficientFundsError',
      code: 'INSUFFICIENT_FUNDS',
      missing: { amount: '1.1', currency: 'USD' },
    });
    expect(await worker.submission(id)).toMatchObject({ status: 'REJECTED_FINAL', paid: { amount: '0' } });
    expect(await money(employer, worker)).toEqual({
      employer: '0',
      escrow: '1.1',
      clearing: '0',
      worker: '0',
    });
  });
});

describe('revision', () => {
  test('goes to and fro twice, each delivery kept', async () => {
    const { employer, worker, id } = await delivered();
    for (const [round, word] of ['dog', 'ox'].entries()) {
      await employer.onSubmission('requestRevision', id, {
        reason: 'INCOMPLETE',
        note: `Round ${round + 1}: the whole word, please.`,
      });
      const asked = await worker.submission(id);
      expect(asked).toMatchObject({
        status: 'REVISION_REQUESTED',
        reason: 'INCOMPLETE',
        autoApproveAt: null,
        viewerActions: ['submit'],
      });
      expect(Date.parse(asked.deadline) - world.clock.now().getTime()).toBeGreaterThan(23.9 * hourMs);
      await worker.submit(id, [{ key: 'word', values: [word] }]);
    }
    expect(
      await employer.mutate('requestRevision', { submissionId: id, reason: 'OTHER', note }),
    ).toMatchObject({ __typename: 'LimitReachedError', limit: 2 });
    expect((await employer.submission(id)).viewerActions).toEqual(['approve', 'reject']);
    const { submission } = await employer.execute(
      'query ($id: ID!) { submission(id: $id) { status revisionRounds answers { key values url } revisions { number answers { values } reason note } } }',
      { id },
    );
    expect(submission).toEqual({
      status: 'SUBMITTED',
      revisionRounds: 2,
      answers: [{ key: 'word', values: ['ox'], url: null }],
      revisions: [
        {
          number: 1,
          answers: [{ values: ['cat'] }],
          reason: 'INCOMPLETE',
          note: 'Round 1: the whole word, please.',
        },
        {
          number: 2,
          answers: [{ values: ['dog'] }],
          reason: 'INCOMPLETE',
          note: 'Round 2: the whole word, please.',
        },
        { number: 3, answers: [{ values: ['ox'] }], reason: null, note: null },
      ],
    });
  });

  test('nobody answering it gives the delivery back to the employer, with a day at least', async () => {
    const { employer, worker, id } = await delivered({ reviewWindowHours: 1 });
    await employer.onSubmission('requestRevision', id, { reason: 'OTHER', note });
    await world.turnClock(dayMs + 90_000);
    const lapsed = await worker.submission(id);
    expect(lapsed).toMatchObject({ status: 'SUBMITTED', reason: null, note: null, deadline: null });
    expect(Date.parse(lapsed.autoApproveAt) - world.clock.now().getTime()).toBeGreaterThan(23.9 * hourMs);
    await world.turnClock(dayMs);
    expect(await worker.submission(id)).toMatchObject({
      status: 'APPROVED',
      decidedBy: 'TIMEOUT',
      paid: reward,
    });
    expect(await money(employer, worker)).toMatchObject({ clearing: '1' });
  });
});

describe('bonus', () => {
  test('goes from wallet to wallet at once, without a fee, with its note', async () => {
    const { employer, worker, taskId, id } = await delivered();
    await employer.approve(id);
    const input = {
      amount: { amount: '0.3', currency: 'USD' },
      note: 'Very careful work',
      idempotencyKey: 'b1',
    };
    const { paid } = await employer.onSubmission('sendBonus', id, input);
    expect(paid).toEqual({ amount: '1.3', currency: 'USD' });
    expect(await money(employer, worker)).toEqual({
      employer: '96.4',
      escrow: '2.2',
      clearing: '1',
      worker: '0.3',
    });
    expect((await employer.task(taskId)).progress.spent).toEqual({ amount: '1.4', currency: 'USD' });
    const { submission } = await worker.execute(
      'query ($id: ID!) { submission(id: $id) { bonuses { amount { amount } note } } }',
      { id },
    );
    expect(submission.bonuses).toEqual([{ amount: { amount: '0.3' }, note: 'Very careful work' }]);

    await employer.onSubmission('sendBonus', id, input);
    expect(await worker.wallet()).toMatchObject({ available: '0.3' });
  });

  test('is bounded: by sum, currency, funds, time and state', async () => {
    const { employer, worker, id } = await delivered();
    const bonus = (amount: string, more: Record<string, unknown> = {}) =>
      employer.mutate('sendBonus', {
        submissionId: id,
        amount: { amount, currency: 'USD', ...more },
        note: 'Thanks',
        idempotencyKey: `${amount}-${Math.random()}`,
      });
    expect(await bonus('1')).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'SUBMITTED',
      allowedActions: ['approve', 'reject', 'requestRevision'],
    });
    await employer.approve(id);
    expect(await bonus('0')).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['amount', 'amount'], code: 'TOO_SMALL' }],
    });
    expect(await bonus('-5')).toMatchObject({ __typename: 'InvalidInputError' });
    expect(await bonus('1', { currency: 'BDT' })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['amount', 'currency'] }],
    });
    expect(await bonus('20.000001')).toMatchObject({ __typename: 'LimitReachedError' });
    expect(await bonus('19')).toMatchObject({ __typename: 'SendBonusPayload' });
    expect(await bonus('1.000001')).toMatchObject({ __typename: 'LimitReachedError' });
    expect(await bonus('1')).toMatchObject({ __typename: 'SendBonusPayload' });
    expect(await money(employer, worker)).toEqual({
      employer: '76.7',
      escrow: '2.2',
      clearing: '1',
      worker: '20',
    });

    const poor = await world.employer({ funds: '1.2' });
    const task = await poor.publishTask({ reward, slots: 1 });
    const other = await world.worker();
    const work = await other.work(task.id);
    await poor.approve(work.id);
    const input = {
      submissionId: work.id,
      amount: { amount: '0.5', currency: 'USD' },
      note: 'Thanks',
      idempotencyKey: 'k',
    };
    expect(await poor.mutate('sendBonus', input)).toMatchObject({
      __typename: 'InsufficientFundsError',
      missing: { amount: '0.4' },
    });
    await days(91, poor, other);
    expect(await poor.mutate('sendBonus', input)).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'APPROVED',
      allowedActions: [],
    });
    expect(await other.wallet()).toMatchObject({ available: '1' });
  });
});

test('in taka the same to the poisha', async () => {
  const employer = await world.employer({ funds: '5000', currency: 'BDT' });
  const task = await employer.publishTask({
    reward: { amount: '12.345678', currency: 'BDT' },
    slots: 2,
    estimatedMinutes: 1,
  });
  expect(task.fee).toEqual({ amount: '1.234568', currency: 'BDT' });
  const worker = await world.worker();
  const { id } = await worker.work(task.id);
  await employer.approve(id);
  expect((await worker.wallet('BDT')).clearing).toBe('12.345678');
  expect(await employer.wallet('BDT')).toMatchObject({ available: '4972.839508', inEscrow: '13.580246' });
  expect(await worker.wallet('USD')).toMatchObject({ clearing: '0', available: '0' });
});

describe('what an employer really does', () => {
  test('is measured on decisions, and null for who never published', async () => {
    const employer = await world.employer({ funds: '100' });
    const worker = await world.worker();
    const facts = async () =>
      (
        await worker.execute(
          'query ($id: ID!) { node(id: $id) { ... on User { employerFacts { tasksPublished approvalRate medianHoursToDecide overturnedRejectionRate } } } }',
          { id: employer.id },
        )
      ).node.employerFacts;
    expect(await facts()).toBeNull();
    const task = await employer.publishTask({ slots: 4 });
    expect(await facts()).toEqual({
      tasksPublished: 1,
      approvalRate: null,
      medianHoursToDecide: null,
      overturnedRejectionRate: null,
    });
    const [a, b, c, d] = [
      await worker.work(task.id),
      await (await world.worker()).work(task.id),
      await (await world.worker()).work(task.id),
      await (await world.worker()).work(task.id),
    ];
    await world.turnClock(2 * hourMs);
    await employer.approve(a.id, b.id);
    await employer.reject(c.id);
    await employer.reject(d.id);
    const measured = await facts();
    expect(measured).toMatchObject({ tasksPublished: 1, approvalRate: 0.5, overturnedRejectionRate: 0 });
    expect(measured.medianHoursToDecide).toBeCloseTo(2, 1);
  });
});
