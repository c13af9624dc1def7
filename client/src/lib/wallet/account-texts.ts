import { m } from '#lib/paraglide/messages.js';

/** What the API says of an account that cannot be used. */
export const accountTexts: Record<string, () => string> = {
  'destination.INVALID': m.wallet_method_malformed,
  'destination.MALFORMED': m.wallet_method_malformed,
  'destination.NO_SUCH_ACCOUNT': m.wallet_method_unknown,
  'destination.CANNOT_RECEIVE': m.wallet_method_cannot,
  'destination.DUPLICATE': m.wallet_method_twice,
  'method.NOT_OFFERED': m.wallet_method_not_offered,
  'payoutMethodId.NOT_OFFERED': m.wallet_method_not_offered,
  'payoutMethodId.PROVIDER_AWAY': m.wallet_method_not_offered,
};
