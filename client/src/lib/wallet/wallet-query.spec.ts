import { expect, it } from 'vitest';
import { readWalletQuery, walletHref } from './wallet-query.ts';

const read = (href: string, country?: string) =>
  readWalletQuery(new URL(href, 'http://localhost').searchParams, country);

it('reads back what it writes', () => {
  const query = { currency: 'BDT', account: 'CLEARING', after: 'c1' } as const;
  expect(read(walletHref(query, { after: 'c2' }))).toEqual({ ...query, after: 'c2' });
});

it('opens on what people of a country are paid in, unless the address says otherwise', () => {
  expect(read('/wallet', 'BD').currency).toBe('BDT');
  expect(read('/wallet', 'KE').currency).toBe('USD');
  expect(read(walletHref(read('/wallet', 'BD'), { currency: 'USD' }), 'BD').currency).toBe('USD');
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
