import { toDate, toMoney, type Currency, type MoneyType } from '../kernel/index.js';
import type { DecidedBy, RejectReason, SubmissionStatus } from './submission.status.js';

/** A submission as the API shows it, read by one SQL projection. */
export interface SubmissionRow {
  readonly id: string;
  readonly status: SubmissionStatus;
  readonly taskId: string;
  readonly taskVersion: number;
  readonly workerId: string;
  readonly employerId: string;
  readonly itemExternalId: string | null;
  readonly reward: MoneyType;
  readonly fee: MoneyType;
  /** What the worker got so far and still has, bonuses included. */
  readonly paid: MoneyType;
  /** The part of `paid` that the decision brought. */
  readonly paidAtDecision: MoneyType;
  readonly reservedAt: Date;
  /** Of the reservation or the redo; null once there is none. */
  readonly deadline: Date | null;
  readonly extended: boolean;
  readonly submittedAt: Date | null;
  readonly autoApproveAt: Date | null;
  readonly revision: number;
  readonly revisionRounds: number;
  readonly decidedAt: Date | null;
  readonly decidedBy: DecidedBy | null;
  readonly reason: RejectReason | null;
  readonly note: string | null;
  readonly appealUntil: Date | null;
  readonly clearsAt: Date | null;
  /** Only while DISPUTED: where the dispute stands. */
  readonly disputeStatus: string | null;
  /** Only while DISPUTED: when silence pays the worker. */
  readonly disputeDueAt: Date | null;
  /** Its place in Task.submissions and Viewer.submissions, as text, so that no microsecond is lost. */
  readonly reservedAtText: string;
  readonly submittedAtText: string | null;
}

/** The projection; a reader adds what it is joined to and narrowed by. `s` is the submission. */
export const submissionColumns = `
  s.id, s.status, s.task_id, s.task_version, s.worker_id, s.employer_id, s.currency, s.reward, s.fee,
  case when s.status = 'VOIDED' then s.paid - s.paid_at_decision else s.paid end as paid, s.paid_at_decision, s.reserved_at, s.extended, s.submitted_at, s.revision, s.revision_rounds, s.decided_at,
  s.decided_by, s.clears_at,
  case when s.status not in ('APPROVED', 'VOIDED') then s.reason end as reason,
  case when s.status not in ('APPROVED', 'VOIDED') then s.note end as note,
  case when s.status in ('RESERVED', 'REVISION_REQUESTED') then s.deadline end as deadline,
  case when s.status = 'SUBMITTED' then s.auto_approve_at end as auto_approve_at,
  case when s.status in ('REJECTED', 'DISPUTED', 'REJECTED_FINAL') then s.appeal_until end as appeal_until,
  case when s.status = 'DISPUTED' then (select d.status from dispute d where d.submission_id = s.id) end as dispute_status,
  case when s.status = 'DISPUTED' then (select d.due_at from dispute d where d.submission_id = s.id) end as dispute_due_at,
  (select i.external_id from task_item i where i.id = s.item_id) as external_id`;

export interface StoredSubmission {
  id: string;
  status: SubmissionStatus;
  task_id: string;
  task_version: number;
  worker_id: string;
  employer_id: string;
  currency: Currency;
  reward: string;
  fee: string;
  paid: string;
  paid_at_decision: string;
  reserved_at: string;
  extended: boolean;
  submitted_at: string | null;
  revision: number;
  revision_rounds: number;
  decided_at: string | null;
  decided_by: DecidedBy | null;
  reason: RejectReason | null;
  note: string | null;
  deadline: string | null;
  auto_approve_at: string | null;
  appeal_until: string | null;
  clears_at: string | null;
  dispute_status: string | null;
  dispute_due_at: string | null;
  external_id: string | null;
}

export function toSubmissionRow(stored: StoredSubmission): SubmissionRow {
  const money = (micros: string) => toMoney({ micros: BigInt(micros), currency: stored.currency });
  return {
    id: stored.id,
    status: stored.status,
    taskId: stored.task_id,
    taskVersion: stored.task_version,
    workerId: stored.worker_id,
    employerId: stored.employer_id,
    itemExternalId: stored.external_id,
    reward: money(stored.reward),
    fee: money(stored.fee),
    paid: money(stored.paid),
    paidAtDecision: money(stored.paid_at_decision),
    reservedAt: toDate(stored.reserved_at),
    deadline: toDate(stored.deadline),
    extended: stored.extended,
    submittedAt: toDate(stored.submitted_at),
    autoApproveAt: toDate(stored.auto_approve_at),
    revision: stored.revision,
    revisionRounds: stored.revision_rounds,
    decidedAt: toDate(stored.decided_at),
    decidedBy: stored.decided_by,
    reason: stored.reason,
    note: stored.note,
    appealUntil: toDate(stored.appeal_until),
    clearsAt: toDate(stored.clears_at),
    disputeStatus: stored.dispute_status,
    disputeDueAt: toDate(stored.dispute_due_at),
    reservedAtText: stored.reserved_at,
    submittedAtText: stored.submitted_at,
  };
}
