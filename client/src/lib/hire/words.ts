import type {
  ProofKind,
  RejectReason,
  SubmissionStatus,
  TaskStatus,
  WalletEntryKind,
} from '#lib/api/index.ts';
import type { Format } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';
import type { RowError } from './task-rows.ts';

type Words<K extends string> = Record<K, () => string>;

// Names may be added to the API before this page learns them: an unknown one is shown as it is.
const say = <K extends string>(words: Words<K>, key: string) =>
  (words as Partial<Words<string>>)[key]?.() ?? key;

const kinds: Words<ProofKind> = {
  TEXT: m.proof_text,
  NUMBER: m.proof_number,
  URL: m.proof_url,
  CHOICE: m.proof_choice,
  MULTI_CHOICE: m.proof_multi_choice,
  SCREENSHOT: m.proof_screenshot,
  FILE: m.proof_file,
  CODE: m.proof_code,
};
export const proofKindName = (kind: ProofKind) => say(kinds, kind);

const taskStatuses: Words<TaskStatus> = {
  DRAFT: m.hire_status_draft,
  IN_REVIEW: m.hire_status_in_review,
  REJECTED: m.hire_status_rejected,
  SCHEDULED: m.hire_status_scheduled,
  LIVE: m.hire_status_live,
  PAUSED: m.hire_status_paused,
  CLOSING: m.hire_status_closing,
  CLOSED: m.hire_status_closed,
  ARCHIVED: m.hire_status_archived,
};
export const taskStatusName = (status: TaskStatus) => say(taskStatuses, status);

const submissionStatuses: Words<SubmissionStatus> = {
  RESERVED: m.hire_work_reserved,
  SUBMITTED: m.hire_work_submitted,
  APPROVED: m.hire_work_approved,
  REJECTED: m.hire_work_rejected,
  REJECTED_FINAL: m.hire_work_rejected_final,
  REVISION_REQUESTED: m.hire_work_revision,
  DISPUTED: m.hire_work_disputed,
  EXPIRED: m.hire_work_expired,
  RETURNED: m.hire_work_returned,
  CANCELLED: m.hire_work_cancelled,
  VOIDED: m.hire_work_voided,
};
export const submissionStatusName = (status: SubmissionStatus) => say(submissionStatuses, status);

const entryKinds: Words<WalletEntryKind> = {
  ADJUSTMENT: m.hire_entry_adjustment,
  BONUS: m.hire_entry_bonus,
  CLEARED: m.hire_entry_cleared,
  DEPOSIT: m.hire_entry_deposit,
  EARNING: m.hire_entry_earning,
  ESCROW_HOLD: m.hire_entry_hold,
  ESCROW_REFUND: m.hire_entry_refund,
  FEE: m.hire_entry_fee,
  EXCHANGE: m.hire_entry_exchange,
  REVERSAL: m.hire_entry_reversal,
  PROMO_GRANTED: m.wallet_kind_promo_granted,
  PROMO_USED: m.wallet_kind_promo_used,
  WITHDRAWAL_HOLD: m.hire_entry_withdrawal,
  WITHDRAWAL_PAID: m.hire_entry_withdrawal,
  WITHDRAWAL_RETURNED: m.hire_entry_withdrawal_back,
};
export const entryKindName = (kind: WalletEntryKind) => say(entryKinds, kind);

/** Each reason with the words it starts the note with; the first nine have a key of their own. */
export const rejectReasons: readonly { reason: RejectReason; name: () => string; template: () => string }[] =
  [
    { reason: 'PROOF_MISSING', name: m.hire_reason_missing, template: m.hire_reason_missing_text },
    { reason: 'PROOF_UNREADABLE', name: m.hire_reason_unreadable, template: m.hire_reason_unreadable_text },
    {
      reason: 'INSTRUCTION_NOT_FOLLOWED',
      name: m.hire_reason_instruction,
      template: m.hire_reason_instruction_text,
    },
    { reason: 'INCOMPLETE', name: m.hire_reason_incomplete, template: m.hire_reason_incomplete_text },
    { reason: 'LOW_EFFORT', name: m.hire_reason_effort, template: m.hire_reason_effort_text },
    { reason: 'WRONG_TARGET', name: m.hire_reason_target, template: m.hire_reason_target_text },
    { reason: 'PROOF_DUPLICATE', name: m.hire_reason_duplicate, template: m.hire_reason_duplicate_text },
    { reason: 'PROOF_EDITED', name: m.hire_reason_edited, template: m.hire_reason_edited_text },
    { reason: 'CODE_INVALID', name: m.hire_reason_code, template: m.hire_reason_code_text },
    { reason: 'CHECK_QUESTION_FAILED', name: m.hire_reason_check, template: m.hire_reason_check_text },
    { reason: 'WRONG_COUNTRY_OR_DEVICE', name: m.hire_reason_country, template: m.hire_reason_country_text },
    { reason: 'OTHER', name: m.hire_reason_other, template: () => '' },
  ];
export const reasonName = (reason: RejectReason) =>
  rejectReasons.find((known) => known.reason === reason)?.name() ?? reason;

export function rowErrorText({ code, what = '' }: RowError, format: Format): string {
  const words: Record<RowError['code'], () => string> = {
    EMPTY: m.hire_row_empty,
    TOO_MANY: m.hire_row_many,
    PLACES_MANY: () => m.hire_row_places({ left: format.number(Number(what)) }),
    COLUMNS_MANY: m.hire_row_columns,
    NAME_INVALID: () => m.hire_row_name({ what }),
    NAME_DUPLICATE: () => m.hire_row_name_twice({ what }),
    COLUMN_MISSING: () => m.hire_row_column({ what: `{{${what}}}` }),
    CELLS: m.hire_row_cells,
    ID_EMPTY: m.hire_row_id_empty,
    ID_LONG: m.hire_row_id_long,
    ID_DUPLICATE: () => m.hire_row_id_twice({ what }),
    ID_TAKEN: () => m.hire_row_id_taken({ what }),
    OVERLAP: () => m.hire_row_overlap({ what }),
    VALUE_LONG: () => m.hire_row_value({ what }),
    VALUE_INVALID: () => m.hire_row_value_invalid({ what }),
    GOLD_USED: () => m.hire_row_gold_used({ what: `{{${what}}}` }),
    GOLD_NUMBER: () => m.hire_row_gold_number({ what }),
    GOLD_CHOICE: () => m.hire_row_gold_choice({ what }),
    REFUSED: () => m.hire_row_refused({ what }),
  };
  return words[code]();
}
