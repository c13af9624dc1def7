import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../kernel/index.js';
import { delivered, moneyOf } from '../testing/delivered.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const reward = { amount: '1', currency: 'USD' };

describe('approval', () => {
  test('pays the worker from the escrow; the first ten rest for a day', async () => {
    const { employer, worker, taskId, id } = await delivered(world);
    expect(await moneyOf(employer, worker)).toEqual({
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
    expect(await moneyOf(employer, worker)).toEqual({
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
    expect(await moneyOf(employer, worker)).toMatchObject({ clearing: '1', worker: '0' });
    await world.turnClock(hourMs);
    expect(await moneyOf(employer, worker)).toMatchObject({ clearing: '0', worker: '1' });
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
    const { employer, worker, taskId, id } = await delivered(world);
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
    expect(await moneyOf(employer, worker)).toEqual({
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
    const { employer, worker, id } = await delivered(world);
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
    expect(await moneyOf(employer, worker)).toMatchObject({ escrow: '2.2', clearing: '1' });
    await world.turnClock(dayMs);
    expect(await moneyOf(employer, worker)).toMatchObject({ clearing: '0', worker: '1' });
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
