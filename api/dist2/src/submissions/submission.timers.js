import { after } from '../kernel/index.js';
import { Approvals } from './approvals.service.js';
import { graceMs, lapseNoticeMs } from './submission.policy.js';
import { Submissions } from './submissions.service.js';
/** Locks it and does the step, unless another was faster. */
const step = (isDue, move) => (scope, id) => scope.atomically(async () => {
    const submission = await scope.get(Submissions).lock(id);
    if (submission && isDue(submission, scope.now))
        await move(scope, submission);
});
/** So that the worker hears of it while there is still time. */
const announceLapse = {
    name: 'submission.lapsing',
    due: {
        text: `select id from submission where status in ('RESERVED', 'REVISION_REQUESTED') and not lapse_announced
      and deadline < $3 and deadline > $2 order by deadline limit $1`,
        values: ({ now }) => [after(now, lapseNoticeMs)],
    },
    fire: (scope, id) => scope.atomically(async () => {
        await scope.sql.rows('select announce_lapse($1, $2, $3)', [
            id,
            after(scope.now, lapseNoticeMs),
            scope.now,
        ]);
    }),
};
/** A4. */
const expire = {
    name: 'submission.expire',
    due: {
        text: `select id from submission where status = 'RESERVED' and deadline < $3 order by deadline limit $1`,
        values: ({ now }) => [after(now, -graceMs)],
    },
    fire: step(({ status, deadline }, now) => status === 'RESERVED' && deadline < after(now, -graceMs), (scope, submission) => scope.get(Submissions).move(submission, { to: 'EXPIRED', event: 'expired' })),
};
/** A8 by the clock: silence never decides against the worker, it gives the delivery back to the employer. */
const lapseRevision = {
    name: 'submission.lapse-revision',
    due: {
        text: `select id from submission where status = 'REVISION_REQUESTED' and deadline < $3 order by deadline limit $1`,
        values: ({ now }) => [after(now, -graceMs)],
    },
    fire: step(({ status, deadline }, now) => status === 'REVISION_REQUESTED' && deadline < after(now, -graceMs), async (scope, submission) => {
        await scope.sql.rows(`update submission s set deadline = null, reason = null, note = null,
          auto_approve_at = $2::timestamptz + make_interval(hours => greatest(24, t.review_window_hours))
          from task t where s.id = $1 and t.id = s.task_id`, [submission.id, scope.now]);
        await scope
            .get(Submissions)
            .move(submission, { to: 'SUBMITTED', event: 'submitted', payload: { lapsed: true } });
    }),
};
const batch = 200;
const dueOfTask = `select id from submission where task_id = $1 and status = 'SUBMITTED' and auto_approve_at <= $2
  order by auto_approve_at limit $3`;
/** A9 by the clock, a task at a time: many approvals in one call of the function. Due are tasks, not submissions. */
const approveSilently = {
    name: 'submission.approve-silently',
    due: {
        text: `select task_id as id from submission where status = 'SUBMITTED' and auto_approve_at <= $2
      group by task_id order by min(auto_approve_at) limit $1`,
    },
    fire: async (scope, taskId) => {
        for (;;) {
            const due = await scope.sql.rows(dueOfTask, [taskId, scope.now, batch]);
            if (due.length === 0)
                return;
            await approveAll(scope, due.map(({ id }) => id));
        }
    },
};
/** One that cannot be paid does not hold up the rest: they are paid one by one, then the failure is told. */
async function approveAll(scope, due) {
    const approve = (some) => scope.atomically(() => scope.get(Approvals).pay({ ids: some, employerId: null, decidedBy: 'TIMEOUT', from: ['SUBMITTED'] }));
    try {
        await approve(due);
    }
    catch (failure) {
        for (const id of due)
            await approve([id]).catch(() => undefined);
        throw failure;
    }
}
/** A14. The decision stays the employer's, of the day it was made. */
const endAppeal = {
    name: 'submission.end-appeal',
    due: {
        text: `select id from submission where status = 'REJECTED' and appeal_until <= $2 order by appeal_until limit $1`,
    },
    fire: step(({ status, appealUntil }, now) => status === 'REJECTED' && appealUntil <= now, (scope, submission) => scope.get(Submissions).move(submission, { to: 'REJECTED_FINAL', event: 'rejected_final' })),
};
/** A newcomer's pay becomes available. */
const clear = {
    name: 'submission.clear',
    due: {
        text: 'select id from submission where clears_at <= $2 order by clears_at limit $1',
    },
    fire: (scope, id) => scope.atomically(async () => {
        await scope.sql.rows('select clear_submission($1, $2)', [id, scope.now]);
    }),
};
export const submissionTimers = [
    announceLapse,
    expire,
    lapseRevision,
    approveSilently,
    endAppeal,
    clear,
];
//# sourceMappingURL=submission.timers.js.map