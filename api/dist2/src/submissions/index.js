import { ApproveDeliveredPayloadFields, BulkApprovalResolver, TaskBulkApprovalFields, } from './bulk-approval.resolver.js';
import { payloadResolvers } from './payload.resolvers.js';
import { PictureMatchFields, SubmissionPictureFields } from './picture-match.fields.js';
import { ReservationResolver } from './reservation.resolver.js';
import { ApprovalOutcomeFields, ReviewResolver } from './review.resolver.js';
import { EmployerFields, SubmissionFields, TaskSubmissionFields, ViewerSubmissionFields, } from './submission.resolver.js';
import { submissionTimers as transitionTimers } from './submission.timers.js';
import { TaskDeliveryFields } from './task-deliveries.fields.js';
import { uploadTimers } from './upload.timers.js';
import { WalletEntryFields } from './wallet-entry.fields.js';
export const submissionResolvers = [
    SubmissionFields,
    ViewerSubmissionFields,
    TaskSubmissionFields,
    TaskDeliveryFields,
    PictureMatchFields,
    SubmissionPictureFields,
    EmployerFields,
    ReservationResolver,
    ReviewResolver,
    ApprovalOutcomeFields,
    BulkApprovalResolver,
    ApproveDeliveredPayloadFields,
    TaskBulkApprovalFields,
    WalletEntryFields,
    ...payloadResolvers,
];
export const submissionTimers = [...transitionTimers, ...uploadTimers];
export { Approvals } from './approvals.service.js';
export { submissionJobs } from './bulk-approval.jobs.js';
export { submissionFieldOf } from './payload.resolvers.js';
export { SubmissionPayload } from './reservation.results.js';
export { SubmissionLoader } from './submission.loader.js';
export { allows } from './submission.policy.js';
export { DecidedBy, RejectReason, SubmissionStatus } from './submission.status.js';
export { SubmissionConnection, SubmissionType } from './submission.type.js';
export { Submissions } from './submissions.service.js';
export { submissionRoutes } from './upload.routes.js';
//# sourceMappingURL=index.js.map