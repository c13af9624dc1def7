import type { CurrencyCode, WalletAccount } from '#lib/api/index.ts';

export const currencies = ['USD', 'BDT'] as const satisfies readonly CurrencyCode[];
export const accounts = ['AVAILABLE', 'CLEARING', 'ON_HOLD'] as const satisfies readonly WalletAccount[];

/** What the address of the wallet page says. */
export interface WalletQuery {
  currency: CurrencyCode;
  account: WalletAccount | null;
  after: string | null;
}

export function readWalletQuery(params: URLSearchParams): WalletQuery {
  return {
    currency: currencies.find((currency) => currency === params.get('currency')) ?? 'USD',
    account: accounts.find((account) => account === params.get('account')) ?? null,
    after: params.get('after') || null,
  };
}

/** Another page of the same list unless a change makes it another list. */
export function walletHref(query: WalletQuery, changes: Partial<WalletQuery> = {}): string {
  const { currency, account, after } = { ...query, after: null, ...changes };
  const params = new URLSearchParams();
  if (currency !== 'USD') params.set('currency', currency);
  if (account) params.set('account', account);
  if (after) params.set('after', after);
  return params.size > 0 ? `/wallet?${params}` : '/wallet';
}
