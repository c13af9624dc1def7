import { DisputeFields, DisputeResolver, SubmissionDisputeFields } from './dispute.resolver.js';
export declare const disputeResolvers: readonly [typeof DisputeResolver, typeof DisputeFields, typeof SubmissionDisputeFields, ...import("type-graphql").ClassType<object>[]];
export { disputeTimers } from './dispute.timers.js';
export type { DisputeRow } from './dispute.row.js';
