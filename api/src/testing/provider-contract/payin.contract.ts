import { describe, expect, test } from 'vitest';
import { RETURN, type Trial } from './trial.js';

/** What every way in promises. */
export function testPayins(trial: Trial): void {
  const { id, amount, payin } = trial.facts;
  const ask = (reference: string) => trial.ask(reference, 'payin');

  describe(`${id}: a payin`, () => {
    test('is paid when its payer says yes', async () => {
      const reference = trial.newReference();
      const opened = await trial.open(reference);
      expect(opened).toMatchObject({ state: 'requires_action', redirectUrl: expect.any(String) });
      expect((await ask(reference)).state).toBe('requires_action');
      const shown = await trial.visit(opened.redirectUrl);
      expect(shown.html).toContain('name="outcome" value="approve"');
      const { status, location } = await trial.visit(opened.redirectUrl, 'approve');
      expect(status).toBe(303);
      expect(new URL(location!).origin + new URL(location!).pathname).toBe(RETURN);
      expect(await trial.complete(reference)).toMatchObject({ state: 'succeeded', amount });
      expect(await trial.complete(reference)).toMatchObject({ state: 'succeeded', amount });
      expect(await ask(reference)).toMatchObject({ state: 'succeeded', amount });
      expect(await trial.timesMoved(reference)).toBe(1);
    });

    test('is opened once, however often it is asked for', async () => {
      const reference = trial.newReference();
      const first = await trial.open(reference);
      const second = await trial.open(reference);
      expect([second.redirectUrl, second.externalId]).toEqual([first.redirectUrl, first.externalId]);
    });

    test('moves nothing when its payer says no', async () => {
      const reference = trial.newReference();
      const { redirectUrl } = await trial.open(reference);
      await trial.visit(redirectUrl, 'cancel');
      expect((await trial.complete(reference)).state).toBe('cancelled');
      expect(await ask(reference)).toMatchObject({ state: 'cancelled', reason: 'CANCELLED_BY_PAYER' });
      expect(await trial.timesMoved(reference)).toBe(0);
    });

    test('fails after a wrong PIN too many', async () => {
      const reference = trial.newReference();
      const { redirectUrl } = await trial.open(reference);
      expect((await trial.visit(redirectUrl, 'wrong_pin')).status).toBe(200);
      expect((await trial.visit(redirectUrl, 'wrong_pin')).html).toContain('role="alert"');
      await trial.visit(redirectUrl, 'wrong_pin');
      expect((await ask(reference)).state).toBe('failed');
      expect(await trial.timesMoved(reference)).toBe(0);
    });

    test('nobody has heard of is absent', async () => {
      expect((await ask(trial.newReference())).state).toBe('absent');
      expect((await trial.complete(trial.newReference())).state).toBe('absent');
    });

    test('whose opening got lost can be opened again, and is paid once', async () => {
      const reference = trial.newReference();
      trial.control.fault({ kind: 'reset_after', on: payin!.create, times: 1 });
      expect(await trial.open(reference)).toMatchObject({ state: 'unknown', redirectUrl: null });
      const { redirectUrl } = await trial.open(reference);
      await trial.visit(redirectUrl, 'approve');
      expect((await trial.complete(reference)).state).toBe('succeeded');
      expect(await trial.timesMoved(reference)).toBe(1);
    });

    test('whose completion got lost is found by asking', async () => {
      const reference = trial.newReference();
      const { redirectUrl } = await trial.open(reference);
      trial.control.fault({ kind: 'reset_after', on: payin!.complete, times: 1 });
      const { location } = await trial.visit(redirectUrl, 'approve').catch(() => ({ location: null }));
      if (location !== null && trial.provider().completePayin)
        expect((await trial.complete(reference)).state).toBe('unknown');
      await trial.eventually(reference, 'succeeded', 'payin');
      expect(await trial.timesMoved(reference)).toBe(1);
    });

    test('of another amount than was asked for is told as it is', async () => {
      const reference = trial.newReference();
      trial.control.fault({ kind: 'amount_off', on: payin!.complete, times: 1 });
      await trial.paidIn(reference);
      expect((await ask(reference)).amount!.micros).not.toBe(amount.micros);
    });

    test('may be charged back', async () => {
      const reference = trial.newReference();
      await trial.paidIn(reference);
      await trial.giveBack(reference, 'payin');
      expect((await ask(reference)).state).toBe('returned');
    });
  });
}
