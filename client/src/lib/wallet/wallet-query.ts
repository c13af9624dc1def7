import type { CurrencyCode, WalletAccount } from '#lib/api/index.ts';

const currencies = ['USD', 'BDT'] as const satisfies readonly CurrencyCode[];
export const accounts = ['AVAILABLE', 'CLEARING', 'ON_HOLD'] as const satisfies readonly WalletAccount[];

/** What the address of the wallet page says. */
export interface WalletQuery {
  currency: CurrencyCode;
  account: WalletAccount | null;
  after: string | null;
}

/** What most people of a country are paid in; the other wallet is one tap away. */
export const currencyOf = (country: string | null | undefined): CurrencyCode =>
  country === 'BD' ? 'BDT' : 'USD';

/** `country`: the reader's, who has not said which of the two. */
export function readWalletQuery(params: URLSearchParams, country: string | null | undefined): WalletQuery {
  return {
    currency: currencies.find((currency) => currency === params.get('currency')) ?? currencyOf(country),
    account: accounts.find((account) => account === params.get('account')) ?? null,
    after: params.get('after') || null,
  };
}

/** Another page of the same list unless a change makes it another list. */
export function walletHref(query: WalletQuery, changes: Partial<WalletQuery> = {}): string {
  const { currency, account, after } = { ...query, after: null, ...changes };
  const params = new URLSearchParams({ currency });
  if (account) params.set('account', account);
  if (after) params.set('after', after);
  return `/wallet?${params}`;
}
