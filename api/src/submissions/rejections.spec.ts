import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { delivered, moneyOf } from '../testing/delivered.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const note = 'The picture shows a dog, and the answer says that it is a cat.';
const reward = { amount: '1', currency: 'USD' };

/** Many days, with a sign of life now and then: a session sleeps for thirty at most. */
async function days(count: number, ...actors: Actor[]) {
  for (let left = count; left > 0; left -= 20) {
    await world.turnClock(Math.min(left, 20) * dayMs);
    for (const actor of actors) await actor.wallet();
  }
}

describe('rejection', () => {
  test('moves nothing, names the reason, and is final after 48 hours', async () => {
    const { employer, worker, taskId, id } = await delivered(world);
    const before = await moneyOf(employer, worker);

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
    expect(await moneyOf(employer, worker)).toEqual(before);
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
    const { employer, worker, id } = await delivered(world);
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
    const { employer, worker, taskId, id } = await delivered(world);
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
    expect(await moneyOf(employer, worker)).toEqual({
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
    const { employer, worker, taskId, id } = await delivered(world);
    await employer.reject(id);
    await world.turnClock(29 * dayMs);
    await employer.onSubmission('reverseRejection', id);
    expect(await worker.submission(id)).toMatchObject({ status: 'APPROVED', paid: reward });
    expect(await moneyOf(employer, worker)).toEqual({
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

    const late = await delivered(world);
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
    expect(await moneyOf(employer, worker)).toEqual({
      employer: '0',
      escrow: '1.1',
      clearing: '0',
      worker: '0',
    });
  });
});
