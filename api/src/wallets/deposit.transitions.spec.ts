import { describe, expect, test } from 'vitest';
import { actionsFrom, next, Refusal, type InvalidTransitionError } from '../kernel/index.js';
import { depositing, DepositStatus } from './deposit.entity.js';

/** As DOMAIN draws it: CREATED → PENDING → CONFIRMED | EXPIRED | FAILED, CONFIRMED → REVERSED; and what came late. */
const drawn: Record<DepositStatus, Record<string, DepositStatus>> = {
  CREATED: { begin: 'PENDING', fail: 'FAILED', expire: 'EXPIRED' },
  PENDING: { confirm: 'CONFIRMED', fail: 'FAILED', expire: 'EXPIRED' },
  CONFIRMED: { reverse: 'REVERSED' },
  EXPIRED: { find: 'CONFIRMED' },
  FAILED: { find: 'CONFIRMED' },
  REVERSED: {},
};
const actions = Object.keys(depositing) as (keyof typeof depositing)[];
const statuses = Object.keys(DepositStatus) as DepositStatus[];
const step = (status: DepositStatus, action: keyof typeof depositing) =>
  next<DepositStatus, typeof depositing>(depositing, status, action);

describe.each(statuses)('a deposit that is %s', (status) => {
  test.each(actions)('knows whether it can %s', (action) => {
    const to = drawn[status][action];
    if (to !== undefined) {
      expect(step(status, action)).toBe(to);
      return;
    }
    let refusal: unknown;
    try {
      step(status, action);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    expect(((refusal as Refusal).reason as InvalidTransitionError).from).toBe(status);
  });

  test('lists exactly what it can', () => {
    expect(actionsFrom<DepositStatus, typeof depositing>(depositing, status).sort()).toEqual(
      Object.keys(drawn[status]).sort(),
    );
  });
});
