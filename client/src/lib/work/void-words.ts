import type { VoidReason } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

const reasons: Record<VoidReason, () => string> = {
  FORGED_PROOF: m.void_forged_proof,
  COPIED_PROOF: m.void_copied_proof,
  SEVERAL_ACCOUNTS: m.void_several_accounts,
  AUTOMATED: m.void_automated,
  COLLUSION: m.void_collusion,
  OTHER: m.void_other,
};
/** Names may be added to the API before this page learns them: an unknown one is shown as it is. */
export const voidReasonName = (reason: VoidReason): string =>
  (reasons as Partial<typeof reasons>)[reason]?.() ?? reason;
export const voidReasonNames = () =>
  Object.entries(reasons).map(([value, name]) => ({ value: value as VoidReason, text: name() }));
