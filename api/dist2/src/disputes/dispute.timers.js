import { Disputes } from './disputes.service.js';
/** The employer did not answer in 48 h, or nobody decided in time: the worker is paid. */
const lapse = {
    name: 'dispute.lapse',
    due: {
        text: 'select submission_id as id from dispute where due_at <= $2 order by due_at limit $1',
    },
    fire: (scope, submissionId) => scope.atomically(() => scope.get(Disputes).lapse(submissionId)),
};
export const disputeTimers = [lapse];
//# sourceMappingURL=dispute.timers.js.map