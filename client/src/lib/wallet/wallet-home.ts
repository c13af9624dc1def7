import type { CurrencyCode, Role } from '#lib/api/index.ts';

/** The page a person knows as their wallet: who only employs has one of their own. */
export function walletHome(roles: readonly Role[], currency?: CurrencyCode): string {
  const path = roles.includes('EMPLOYER') && !roles.includes('WORKER') ? '/hire/wallet' : '/wallet';
  return currency ? `${path}?${new URLSearchParams({ currency })}` : path;
}
