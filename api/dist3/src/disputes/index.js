import { submissionFieldOf } from '../submissions/index.js';
import { DisputeFields, DisputeResolver, SubmissionDisputeFields } from './dispute.resolver.js';
import { AnswerDisputePayload, DecideDisputePayload, OpenDisputePayload } from './dispute.results.js';
export const disputeResolvers = [
    DisputeResolver,
    DisputeFields,
    SubmissionDisputeFields,
    ...[OpenDisputePayload, AnswerDisputePayload, DecideDisputePayload].map(submissionFieldOf),
];
export { disputeTimers } from './dispute.timers.js';
//# sourceMappingURL=index.js.map