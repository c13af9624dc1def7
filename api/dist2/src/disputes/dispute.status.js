import { dayMs } from '../kernel/index.js';
export const DisputeStatus = {
    OPEN: 'OPEN',
    ANSWERED: 'ANSWERED',
    RESOLVED_WORKER: 'RESOLVED_WORKER',
    RESOLVED_EMPLOYER: 'RESOLVED_EMPLOYER',
    RESOLVED_SPLIT: 'RESOLVED_SPLIT',
};
export const DisputeOutcome = { WORKER: 'WORKER', EMPLOYER: 'EMPLOYER', SPLIT: 'SPLIT' };
/** The employer's time to answer; silence pays the worker. */
export const answerWindowMs = 2 * dayMs;
/** A moderator's time to decide; the escrow does not wait for ever, and our silence does not cost the worker. */
export const decisionWindowMs = 14 * dayMs;
export const disputeTransitions = {
    answer: { from: ['OPEN'], to: 'ANSWERED' },
    concede: { from: ['OPEN'], to: 'RESOLVED_WORKER' },
    lapse: { from: ['OPEN', 'ANSWERED'], to: 'RESOLVED_WORKER' },
    decideForWorker: { from: ['ANSWERED'], to: 'RESOLVED_WORKER' },
    decideForEmployer: { from: ['ANSWERED'], to: 'RESOLVED_EMPLOYER' },
    split: { from: ['ANSWERED'], to: 'RESOLVED_SPLIT' },
};
/** The worker's whole reward, in 1/10000. */
export const wholeShare = 10_000;
//# sourceMappingURL=dispute.status.js.map