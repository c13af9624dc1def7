import { toDate, toMoney } from '../kernel/index.js';
/** The projection; a reader adds what it is joined to and narrowed by. `s` is the submission. */
export const submissionColumns = `
  s.id, s.status, s.task_id, s.task_version, s.worker_id, s.employer_id, s.currency, s.reward, s.fee, s.paid,
  s.paid_at_decision, s.reserved_at, s.extended, s.submitted_at, s.revision, s.revision_rounds, s.decided_at,
  s.decided_by, s.clears_at,
  case when s.status <> 'APPROVED' then s.reason end as reason,
  case when s.status <> 'APPROVED' then s.note end as note,
  case when s.status in ('RESERVED', 'REVISION_REQUESTED') then s.deadline end as deadline,
  case when s.status = 'SUBMITTED' then s.auto_approve_at end as auto_approve_at,
  case when s.status in ('REJECTED', 'DISPUTED', 'REJECTED_FINAL') then s.appeal_until end as appeal_until,
  case when s.status = 'DISPUTED' then (select d.status from dispute d where d.submission_id = s.id) end as dispute_status,
  case when s.status = 'DISPUTED' then (select d.due_at from dispute d where d.submission_id = s.id) end as dispute_due_at,
  (select i.external_id from task_item i where i.id = s.item_id) as external_id`;
export function toSubmissionRow(stored) {
    const money = (micros) => toMoney({ micros: BigInt(micros), currency: stored.currency });
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
//# sourceMappingURL=submission.row.js.map