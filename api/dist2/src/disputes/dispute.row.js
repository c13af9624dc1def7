import { toDate } from '../kernel/index.js';
export const toDisputeRow = (stored) => ({
    id: stored.id,
    submissionId: stored.submission_id,
    taskId: stored.task_id,
    workerId: stored.worker_id,
    employerId: stored.employer_id,
    status: stored.status,
    appeal: stored.appeal,
    answer: stored.answer,
    openedAt: toDate(stored.opened_at),
    answeredAt: toDate(stored.answered_at),
    dueAt: toDate(stored.due_at),
    resolvedAt: toDate(stored.resolved_at),
    resolution: stored.resolution,
    share: stored.share,
    openedAtText: stored.opened_at,
});
//# sourceMappingURL=dispute.row.js.map