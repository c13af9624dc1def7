import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { delivered, moneyOf } from '../testing/delivered.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const reward = { amount: '1', currency: 'USD' };

/** Many days, with a sign of life now and then: a session sleeps for thirty at most. */
async function days(count: number, ...actors: Actor[]) {
  for (let left = count; left > 0; left -= 20) {
    await world.turnClock(Math.min(left, 20) * dayMs);
    for (const actor of actors) await actor.wallet();
  }
}

describe('bonus', () => {
  test('goes from wallet to wallet at once, without a fee, with its note', async () => {
    const { employer, worker, taskId, id } = await delivered(world);
    await employer.approve(id);
    const input = {
      amount: { amount: '0.3', currency: 'USD' },
      note: 'Very careful work',
      idempotencyKey: 'b1',
    };
    const { paid } = await employer.onSubmission('sendBonus', id, input);
    expect(paid).toEqual({ amount: '1.3', currency: 'USD' });
    expect(await moneyOf(employer, worker)).toEqual({
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
    const { employer, worker, id } = await delivered(world);
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
    expect(await moneyOf(employer, worker)).toEqual({
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
