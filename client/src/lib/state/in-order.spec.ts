import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('takes answers as they come in order, and none that a newer one has overtaken', () => {
  const ask = inOrder();
  const [first, second, third, fourth] = [ask(), ask(), ask(), ask()];
  expect([first(), third(), second(), fourth()]).toEqual([true, true, false, true]);
});
