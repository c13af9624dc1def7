import { expect, it } from 'vitest';
import { readWalletQuery, walletHref } from './wallet-query.ts';

const read = (href: string) => readWalletQuery(new URL(href, 'http://localhost').searchParams);

it('reads back what it writes', () => {
  const query = { currency: 'BDT', account: 'CLEARING', after: 'c1' } as const;
  expect(read(walletHref(query, { after: 'c2' }))).toEqual({ ...query, after: 'c2' });
  expect(walletHref({ currency: 'USD', account: null, after: null })).toBe('/wallet');
});

it('begins anew in another list, and takes nonsense for nothing', () => {
  const query = { currency: 'USD', account: null, after: 'c1' } as const;
  expect(read(walletHref(query, { account: 'ON_HOLD' }))).toEqual({
    ...query,
    account: 'ON_HOLD',
    after: null,
  });
  expect(read('/wallet?currency=EUR&account=secret&after=')).toEqual({ ...query, after: null });
});
