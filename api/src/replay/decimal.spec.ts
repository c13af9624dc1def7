import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMicros, toMicros, wholeUnitsAbove } from './decimal.js';

describe('decimal money', () => {
  it('reads and writes the canonical form', () => {
    expect(toMicros('0')).toBe(0n);
    expect(toMicros('0.05')).toBe(50_000n);
    expect(toMicros('-0.3')).toBe(-300_000n);
    expect(toMicros('12')).toBe(12_000_000n);
    expect(toMicros('177.540001')).toBe(177_540_001n);
    expect(fromMicros(50_000n)).toBe('0.05');
    expect(fromMicros(-300_000n)).toBe('-0.3');
    expect(fromMicros(12_000_000n)).toBe('12');
    expect(fromMicros(0n)).toBe('0');
  });

  it.each(['', '-0', '00', '01', '1.', '.5', '1.50', '0.0', '1e3', '+1', ' 1', '0.0000001', '1,000', 'NaN'])(
    'refuses %j, which is not canonical',
    (amount) => {
      expect(() => toMicros(amount)).toThrow(RangeError);
    },
  );

  it('gives every amount back as it was', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        (micros) => toMicros(fromMicros(micros)) === micros,
      ),
    );
  });

  it('rounds a bill up to whole units', () => {
    expect(wholeUnitsAbove(0n)).toBe(0n);
    expect(wholeUnitsAbove(177_540_000n)).toBe(178_000_000n);
    expect(wholeUnitsAbove(178_000_000n)).toBe(178_000_000n);
  });
});
