import { InputCheck, LimitReachedError, refuse, runPlainly, } from '../kernel/index.js';
import { viewerActions } from './submission.policy.js';
import { SubmissionLoader } from './submission.loader.js';
export const maxApprovalsAtOnce = 500;
/** A9 and every other payment out of the escrow: many at once, each decided on its own. What an employer asks for at the same time is paid together. */
export class Approvals {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** The employer's own; others answer NOT_FOUND. @throws InvalidInputError, LimitReachedError */
    async approve(submissionIds, run = runPlainly(this.scope)) {
        const { me, config } = this.scope;
        if (submissionIds.length > maxApprovalsAtOnce) {
            refuse(new LimitReachedError(`At most ${maxApprovalsAtOnce} submissions at once.`, {
                limit: maxApprovalsAtOnce,
            }));
        }
        const check = new InputCheck();
        if (submissionIds.length === 0)
            check.add(['submissionIds'], 'REQUIRED', 'Name at least one submission.');
        check.done();
        const ids = [...new Set(submissionIds)];
        const { clearingApprovals, clearingHours } = config.market;
        const { payload } = await run({
            command: 'approve',
            lane: me.userId,
            args: { ids, clearingApprovals, clearingHours },
            weight: ids.length,
        });
        return payload.outcomes;
    }
    /** What may be done now with one that was not approved. */
    async actionsOn(submissionId) {
        const submission = await this.scope.get(SubmissionLoader).load(submissionId);
        return submission ? viewerActions(submission, this.scope.viewer, this.scope.now) : [];
    }
    /** One call of the SQL function, which locks, pays, counts and announces. */
    async pay({ ids, employerId, decidedBy, from, share = 10_000 }) {
        const { sql, config, now } = this.scope;
        return sql.rows('select * from approve_submissions($1, $2, $3, $4, $5, $6, $7, $8)', [
            ids,
            employerId,
            decidedBy,
            from,
            share,
            config.market.clearingApprovals,
            config.market.clearingHours,
            now,
        ]);
    }
}
//# sourceMappingURL=approvals.service.js.map