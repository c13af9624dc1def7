/** docs/ARCHITECTURE.md shows how they follow each other; submission.transitions.ts says it to the machine. */
export const SubmissionStatus = {
  RESERVED: 'RESERVED',
  SUBMITTED: 'SUBMITTED',
  REVISION_REQUESTED: 'REVISION_REQUESTED',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
  DISPUTED: 'DISPUTED',
  REJECTED_FINAL: 'REJECTED_FINAL',
  RETURNED: 'RETURNED',
  EXPIRED: 'EXPIRED',
  CANCELLED: 'CANCELLED',
  VOIDED: 'VOIDED',
} as const;
export type SubmissionStatus = keyof typeof SubmissionStatus;

export const DecidedBy = {
  EMPLOYER: 'EMPLOYER',
  RULE: 'RULE',
  TIMEOUT: 'TIMEOUT',
  DISPUTE: 'DISPUTE',
  MODERATOR: 'MODERATOR',
} as const;
export type DecidedBy = keyof typeof DecidedBy;

/** Why a worker gives work back, where it says something about the task. */
export const ReturnReason = { BROKEN: 'BROKEN' } as const;
export type ReturnReason = keyof typeof ReturnReason;

export const RejectReason = {
  INCOMPLETE: 'INCOMPLETE',
  WRONG_TARGET: 'WRONG_TARGET',
  INSTRUCTION_NOT_FOLLOWED: 'INSTRUCTION_NOT_FOLLOWED',
  PROOF_MISSING: 'PROOF_MISSING',
  PROOF_UNREADABLE: 'PROOF_UNREADABLE',
  PROOF_DUPLICATE: 'PROOF_DUPLICATE',
  PROOF_EDITED: 'PROOF_EDITED',
  CHECK_QUESTION_FAILED: 'CHECK_QUESTION_FAILED',
  WRONG_COUNTRY_OR_DEVICE: 'WRONG_COUNTRY_OR_DEVICE',
  CODE_INVALID: 'CODE_INVALID',
  LOW_EFFORT: 'LOW_EFFORT',
  OTHER: 'OTHER',
} as const;
export type RejectReason = keyof typeof RejectReason;
