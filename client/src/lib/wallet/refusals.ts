import type { refusalText } from '#lib/forms/refusal-texts.ts';
import { m } from '#lib/paraglide/messages.js';

/** Words for what only the ways of money refuse. */
export const walletRefusals: NonNullable<Parameters<typeof refusalText>[2]> = {
  METHOD_RESTING: ({ retryAt }, format) => m.wallet_resting({ time: retryAt ? format.moment(retryAt) : '' }),
  QUOTE_EXPIRED: () => m.wallet_quote_over(),
  STEP_UP_REQUIRED: () => m.wallet_step_up(),
  INVALID_CREDENTIALS: ({ retryAt }, format) =>
    retryAt ? m.people_wrong_credentials_until({ time: format.moment(retryAt) }) : m.wallet_password_wrong(),
  IN_USE: () => m.wallet_method_in_use(),
};
