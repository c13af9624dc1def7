import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLogCursor, encodeLogCursor } from './log-cursor.js';

test('every position survives the way out and back', () => {
  const survives = (cursor: number) => decodeLogCursor(encodeLogCursor(cursor)) === cursor;
  fc.assert(
    fc.property(
      fc.maxSafeNat().map((n) => n % 1e15),
      survives,
    ),
  );
});

test.each([
  '',
  'x',
  'MTIz',
  encodeLogCursor(5).slice(1),
  `${encodeLogCursor(5)}A`,
  Buffer.from('log1:-1').toString('base64url'),
])('the text %j is refused as no cursor of the log', (text) => {
  expect(() => decodeLogCursor(text)).toThrow(
    expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
  );
});
