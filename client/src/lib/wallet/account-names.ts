import type { WalletAccount } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

export const accountNames: Record<WalletAccount, () => string> = {
  AVAILABLE: m.wallet_available,
  CLEARING: m.wallet_clearing,
  ON_HOLD: m.wallet_on_hold,
  PROMO: m.wallet_promo,
};
