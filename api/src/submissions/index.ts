import type { Timer } from '../kernel/index.js';
import {
  ApproveDeliveredPayloadFields,
  BulkApprovalResolver,
  TaskBulkApprovalFields,
} from './bulk-approval.resolver.js';
import { bulkApprovalJobs } from './bulk-approval.jobs.js';
import { payloadResolvers } from './payload.resolvers.js';
import { PictureMatchFields, SubmissionPictureFields } from './picture-match.fields.js';
import { ReservationResolver } from './reservation.resolver.js';
import { ApprovalOutcomeFields, ReviewResolver } from './review.resolver.js';
import {
  EmployerFields,
  SubmissionFields,
  TaskSubmissionFields,
  ViewerSubmissionFields,
} from './submission.resolver.js';
import { submissionTimers as transitionTimers } from './submission.timers.js';
import { TaskDeliveryFields } from './task-deliveries.fields.js';
import { uploadJobs, uploadTimers } from './upload.timers.js';
import { voidResolvers } from './void.resolver.js';
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
  ...voidResolvers,
  ...payloadResolvers,
] as const;
export const submissionTimers: Timer[] = [...transitionTimers, ...uploadTimers];
export const submissionJobs: Timer[] = [...bulkApprovalJobs, ...uploadJobs];

export { Approvals } from './approvals.service.js';
export { submissionFieldOf } from './payload.resolvers.js';
export { SubmissionPayload } from './reservation.results.js';
export { SubmissionLoader } from './submission.loader.js';
export { allows } from './submission.policy.js';
export type { SubmissionRow } from './submission.row.js';
export { DecidedBy, RejectReason, SubmissionStatus } from './submission.status.js';
export { SubmissionConnection, SubmissionType } from './submission.type.js';
export { Submissions } from './submissions.service.js';
export { submissionRoutes } from './upload.routes.js';
