import { expect, test } from 'vitest';
import { meaningOf } from './bkash.reading.js';

test.each(['2006', '2023', '2038', '2039', '2057', '2127'])('code %s says that nothing has moved', (code) => {
  expect(meaningOf(code)).toBe('refused');
});

test.each(['2999', '3001', 'E-17', 'timeout'])(
  'an unheard code (%s) says nothing: the payment is asked for, since giving back what was paid would pay twice',
  (code) => {
    expect(meaningOf(code)).toBe('unheard');
  },
);
