import { describe, expect, test } from 'vitest';
import type { Direction, RawRequest } from '../../payments/index.js';
import type { Magic, Trial } from './trial.js';

/** Messages are believed with the provider's signature only, and are hints even then. */
export function testWebhooks(trial: Trial, direction: Direction): void {
  const { id, payin, payout } = trial.facts;
  const operation = direction === 'payin' ? payin!.complete : payout!.operation;
  const sent = async (reference: string, fault?: Magic): Promise<RawRequest> => {
    if (fault) trial.control.fault({ kind: fault, on: operation, times: 1 });
    if (direction === 'payin') await trial.paidIn(reference);
    else await trial.pay(reference);
    await expect.poll(() => trial.inbox.about(reference).length).toBeGreaterThan(0);
    return trial.inbox.about(reference)[0]!;
  };

  describe(`${id}: a webhook`, () => {
    test('is believed with the provider’s signature', async () => {
      const reference = trial.newReference();
      const parsed = await trial.provider().parseWebhook(await sent(reference));
      expect(parsed).toMatchObject({ ok: true, hints: [{ direction, reference }] });
    });

    test('is not believed when a single character of it was changed', async () => {
      const reference = trial.newReference();
      const { headers, query, body } = await sent(reference);
      const changed = Buffer.from(body.toString().replace(reference, `${reference.slice(0, -1)}~`));
      expect(changed.equals(body)).toBe(false);
      expect(await trial.provider().parseWebhook({ headers, query, body: changed })).toMatchObject({
        ok: false,
      });
    });

    test('with somebody else’s signature is refused', async () => {
      const forged = await sent(trial.newReference(), 'webhook_forged');
      expect(await trial.provider().parseWebhook(forged)).toMatchObject({ ok: false });
    });

    test('that is told again has the same event id', async () => {
      const reference = trial.newReference();
      await sent(reference, 'webhook_duplicate');
      await expect.poll(() => trial.inbox.about(reference).length).toBe(3);
      const all = await Promise.all(
        trial.inbox.about(reference).map((one) => trial.provider().parseWebhook(one)),
      );
      const ids = all.map((parsed) => parsed.ok && parsed.hints[0]!.eventId);
      expect(new Set(ids).size).toBe(1);
      expect(ids[0]).toBeTruthy();
    });

    test.each(['', '{}', '[]', 'null', '{"Type":1}', 'a=b&verify_key=a', '\u0000', 'x'.repeat(60_000)])(
      'that is no message (%.20j) is refused',
      async (text) => {
        const raw = { headers: {}, query: {}, body: Buffer.from(text) };
        expect(await trial.provider().parseWebhook(raw)).toMatchObject({ ok: false });
      },
    );
  });
}
