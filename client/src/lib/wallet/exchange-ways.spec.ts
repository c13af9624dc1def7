import { expect, it } from 'vitest';
import { exchangeHelps, likelyFrom } from './exchange-ways.ts';
import { walletHome } from './wallet-home.ts';

const purse = (dollars: string, taka: string) => ({
  dollars: { available: { amount: dollars, currency: 'USD' } },
  taka: { available: { amount: taka, currency: 'BDT' } },
});

it.each([
  ['1', '120', 'BD', 'USD'],
  ['0', '120', 'BD', 'BDT'],
  ['0', '0', 'BD', 'BDT'],
  ['1', '120', 'KE', 'BDT'],
  ['1', '0', 'KE', 'USD'],
] as const)('who has $%s and ৳%s in %s likely exchanges out of %s', (dollars, taka, country, from) => {
  expect(likelyFrom(purse(dollars, taka), country)).toBe(from);
});

it('an exchange helps who has both, or money that no way leads out of', () => {
  const [both, dollars] = [purse('1', '120'), purse('1', '0')];
  const nothing = { amount: '0', currency: 'BDT' };
  expect(exchangeHelps(both, both.taka.available, 3)).toBe(true);
  expect(exchangeHelps(dollars, dollars.dollars.available, 3)).toBe(false);
  expect(exchangeHelps(dollars, dollars.dollars.available, 0)).toBe(true);
  expect(exchangeHelps(dollars, nothing, 0)).toBe(false);
});

it('the wallet of who only employs is the employer’s', () => {
  expect(walletHome(['EMPLOYER'], 'USD')).toBe('/hire/wallet?currency=USD');
  expect(walletHome(['EMPLOYER', 'WORKER'], 'BDT')).toBe('/wallet?currency=BDT');
  expect(walletHome(['WORKER'])).toBe('/wallet');
});
