import type { CurrencyCode } from '#lib/api/index.ts';
import type { MoneyValue } from '#lib/format/format.ts';
import { currencyOf } from './wallet-query.ts';

interface Purse {
  dollars: { available: MoneyValue };
  taka: { available: MoneyValue };
}
const isEmpty = ({ amount }: MoneyValue) => amount === '0';

/** Into what money of a wallet is exchanged: there are two. */
export const otherCurrency = (currency: CurrencyCode): CurrencyCode => (currency === 'USD' ? 'BDT' : 'USD');

/** Out of which wallet somebody exchanges who has not said so: what their country does not pay in, where there is some. */
export function likelyFrom({ dollars, taka }: Purse, country: string | null | undefined): CurrencyCode {
  const own = currencyOf(country);
  const foreign = otherCurrency(own);
  return isEmpty(foreign === 'USD' ? dollars.available : taka.available) ? own : foreign;
}

/** An exchange is of use with money in both wallets, or where no way leads out of the one that is looked at. */
export function exchangeHelps({ dollars, taka }: Purse, shown: MoneyValue, waysOut: number): boolean {
  if (!isEmpty(dollars.available) && !isEmpty(taka.available)) return true;
  return !isEmpty(shown) && waysOut === 0;
}

export function exchangeHref(known: { currency: string; amount?: string }): string {
  return `/wallet/exchange?${new URLSearchParams({ ...known })}`;
}
