import type { RejectReason } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

const reasons: Record<RejectReason, () => string> = {
  CHECK_QUESTION_FAILED: m.reason_check_question_failed,
  CODE_INVALID: m.reason_code_invalid,
  INCOMPLETE: m.reason_incomplete,
  INSTRUCTION_NOT_FOLLOWED: m.reason_instruction_not_followed,
  LOW_EFFORT: m.reason_low_effort,
  OTHER: m.reason_other,
  PROOF_DUPLICATE: m.reason_proof_duplicate,
  PROOF_EDITED: m.reason_proof_edited,
  PROOF_MISSING: m.reason_proof_missing,
  PROOF_UNREADABLE: m.reason_proof_unreadable,
  WRONG_COUNTRY_OR_DEVICE: m.reason_wrong_country_or_device,
  WRONG_TARGET: m.reason_wrong_target,
};
export const reasonName = (reason: RejectReason): string =>
  ((reasons as Partial<typeof reasons>)[reason] ?? m.reason_other)();
