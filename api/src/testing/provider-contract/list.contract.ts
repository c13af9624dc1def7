import { describe, expect, test } from 'vitest';
import type { Direction } from '../../payments/index.js';
import type { Trial } from './trial.js';

/** The provider's own list of what moved. */
export function testLists(trial: Trial, direction: Direction): void {
  const { id, amount } = trial.facts;
  const move = async (reference: string) => {
    if (direction === 'payin') return trial.paidIn(reference);
    await trial.payWith('paid', reference);
    await trial.eventually(reference, 'succeeded');
  };

  describe(`${id}: the list`, () => {
    test('has what moved, once, and what came back', async () => {
      const [fine, back] = [trial.newReference(), trial.newReference()];
      await move(fine);
      await move(back);
      await trial.giveBack(back, direction);
      const lines = await trial.listed();
      const of = (reference: string) => lines.filter((line) => line.reference === reference);
      expect(of(fine)).toMatchObject([{ direction, state: 'succeeded', amount }]);
      expect(of(back)).toMatchObject([{ direction, state: 'returned', amount }]);
      expect(of(trial.newReference())).toEqual([]);
    });
  });
}

/** Differences that were planted in the simulator's list are there to be found. */
export function testPlantedLists(trial: Trial, direction: Direction): void {
  const { id, amount } = trial.facts;
  const { currency } = amount;
  const move = (reference: string) =>
    direction === 'payin' ? trial.paidIn(reference) : trial.payWith('paid', reference);

  describe(`${id}: a list that differs`, () => {
    test('says what was planted', async () => {
      const [hidden, wrong] = [trial.newReference(), trial.newReference()];
      for (const reference of [hidden, wrong]) {
        await move(reference);
        await trial.eventually(reference, 'succeeded', direction);
      }
      const plant = { provider: id, direction, amount: '77.77', currency } as const;
      trial.control.plant({ ...plant, kind: 'missing', reference: hidden });
      trial.control.plant({ ...plant, kind: 'amount', reference: wrong });
      trial.control.plant({ ...plant, kind: 'extra', reference: 'nobody-knows' });
      const lines = new Map((await trial.listed()).map((line) => [line.reference, line]));
      expect(lines.has(hidden)).toBe(false);
      expect(lines.get(wrong)!.amount.micros).toBe(77_770_000n);
      expect(lines.get('nobody-knows')).toMatchObject({ direction, state: 'succeeded' });
    });

    test('is complete, however long', async () => {
      const plant = { kind: 'extra', provider: id, direction, amount: '1.00', currency } as const;
      const references = Array.from({ length: 230 }, trial.newReference);
      for (const reference of references) trial.control.plant({ ...plant, reference });
      // A payment of another story that comes back between two pages moves to the end, and all behind it up by one.
      const missing = async () => {
        const listed = new Set((await trial.listed()).map(({ reference }) => reference));
        return references.filter((reference) => !listed.has(reference));
      };
      await expect.poll(missing, { timeout: 10_000 }).toEqual([]);
    });
  });
}
