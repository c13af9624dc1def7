import { describe, expect, test } from 'vitest';
import type { Trial } from './trial.js';

/** What every way out promises, whoever answers for it. */
export function testPayouts(trial: Trial): void {
  const { id, amount } = trial.facts;
  const { spellings, malformed, account } = trial.payout;

  describe(`${id}: a destination`, () => {
    test.each(spellings)('%j is understood', async (spelling) => {
      const check = await trial.provider().validateDestination(trial.destination(spelling));
      expect(check).toMatchObject({ ok: true, account });
    });

    test.each(malformed)('%j is malformed', async (text) => {
      const check = await trial.provider().validateDestination(trial.destination(text));
      expect(check).toEqual({ ok: false, code: 'MALFORMED' });
    });
  });

  describe(`${id}: a payout`, () => {
    test('is paid, with the number the receiver sees', async () => {
      const reference = trial.newReference();
      await trial.payWith('paid', reference);
      await trial.eventually(reference, 'succeeded');
      const status = await trial.ask(reference);
      expect(status).toMatchObject({ state: 'succeeded', amount, reason: null });
      expect(status.externalId).toMatch(/^\S{6,}$/);
      expect(await trial.timesMoved(reference)).toBe(1);
    });

    test('is moved once, however often it is sent', async () => {
      const reference = trial.newReference();
      const answers = await Promise.all(Array.from({ length: 12 }, () => trial.pay(reference)));
      expect(new Set(answers.map(({ state }) => state))).not.toContain('failed');
      await trial.payWith('paid', reference);
      await trial.eventually(reference, 'succeeded');
      expect((await trial.pay(reference)).state).toBe('succeeded');
      expect(await trial.timesMoved(reference)).toBe(1);
    });

    test('nobody has heard of is absent', async () => {
      expect(await trial.ask(trial.newReference())).toMatchObject({ state: 'absent', externalId: null });
    });

    test.each([
      ['no_account', 'NO_SUCH_ACCOUNT'],
      ['blocked', 'ACCOUNT_CANNOT_RECEIVE'],
      ['limit', 'PROVIDER_LIMIT'],
      ['funds', 'PROVIDER_FUNDS'],
      ['decline', 'DECLINED'],
    ] as const)('that is refused (%s) has failed, and says why', async (fate, reason) => {
      const reference = trial.newReference();
      await trial.payWith(fate, reference);
      await trial.eventually(reference, 'failed');
      expect(await trial.ask(reference)).toMatchObject({ state: 'failed', reason });
    });

    test('is taken back before it is begun and then moves nothing, or cannot be taken back at all', async () => {
      const reference = trial.newReference();
      const { cancel } = trial.provider();
      expect(cancel !== undefined).toBe(trial.facts.carried !== undefined);
      if (cancel === undefined) return;
      const asked = { direction: 'payout', reference, externalId: null } as const;
      expect((await trial.provider().cancel!(asked)).state).toBe('absent');
      await trial.pay(reference);
      for (let times = 0; times < 2; times += 1)
        expect((await trial.provider().cancel!(asked)).state).toBe('cancelled');
      expect((await trial.pay(reference)).state).toBe('cancelled');
      expect(await trial.ask(reference)).toMatchObject({ state: 'cancelled' });
      expect(await trial.timesMoved(reference)).toBe(0);

      const begun = trial.newReference();
      await trial.payWith('paid', begun);
      await trial.eventually(begun, 'succeeded');
      expect((await trial.provider().cancel!({ ...asked, reference: begun })).state).toBe('succeeded');
      expect(await trial.timesMoved(begun)).toBe(1);
    });

    test('may come back', async () => {
      const reference = trial.newReference();
      await trial.payWith('paid', reference);
      await trial.eventually(reference, 'succeeded');
      await trial.giveBack(reference);
      expect(await trial.ask(reference)).toMatchObject({ state: 'returned', reason: 'RETURNED_BY_RECEIVER' });
    });
  });
}
