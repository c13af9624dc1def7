import assert from 'node:assert/strict';
import { InvalidTransitionError, NotFoundError, refuse } from '../kernel/index.js';
import { viewerActions, visibility, visibleTo } from './submission.policy.js';
import { submissionColumns, toSubmissionRow, } from './submission.row.js';
import { submissionActions } from './submission.transitions.js';
/** What every command on one submission stands on: the lock, the right to it, the step to another state. */
export class Submissions {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * Locks the task's slots, then the submission, in the order that every command keeps.
     * @throws NotFoundError where it does not exist or the viewer has not that part in it
     */
    async lockAs(part, id) {
        const submission = await this.lock(id, visibility(this.scope.viewer));
        const { userId } = this.scope.me;
        const parts = {
            worker: submission?.workerId === userId,
            employer: submission?.employerId === userId,
            moderator: submission?.workerId !== userId && submission?.employerId !== userId,
        };
        if (submission === null || !parts[part])
            return refuse(new NotFoundError('submission'));
        return submission;
    }
    /** For the clock and for outcomes: nobody's rights are asked. */
    async lock(id, [userId, all] = ['', true]) {
        assert(this.scope.isInTransaction, 'a lock lasts as long as its transaction');
        await this.scope.sql.rows('select lock_submission($1)', [id]);
        const stored = await this.scope.sql.first(`select ${submissionColumns} from submission s where ${visibleTo} and s.id = $3`, [userId, all, id]);
        return stored && toSubmissionRow(stored);
    }
    /** @throws InvalidTransitionError where its state does not have the action. Conditions beyond the state are the caller's. */
    demand(action, submission) {
        const from = submissionActions[action].from;
        if (!from.includes(submission.status))
            this.refuseTransition(submission);
    }
    refuseTransition(submission, message) {
        const allowed = viewerActions(submission, this.scope.viewer, this.scope.now);
        return refuse(new InvalidTransitionError(submission.status, allowed, message));
    }
    /** The slot, its money and the event go with it. The caller holds the lock and has checked the transition. */
    async move({ id }, { to, event, payload = {} }) {
        await this.scope.sql.rows('select move_submission($1, $2, $3, $4, $5)', [
            id,
            to,
            event,
            JSON.stringify(payload),
            this.scope.now,
        ]);
    }
}
//# sourceMappingURL=submissions.service.js.map