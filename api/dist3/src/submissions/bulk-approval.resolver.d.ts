import { Scope, type Connection, type UserError } from '../kernel/index.js';
import { type TaskRow } from '../tasks/index.js';
import type { ApprovalOutcome } from './approvals.service.js';
import { ApproveDeliveredInput, ApproveDeliveredPayload, OutcomesArgs } from './bulk-approval.type.js';
import { type BulkApprovalRow } from './bulk-approvals.service.js';
/** Approvals by the thousand. */
export declare class BulkApprovalResolver {
    approveDelivered(input: ApproveDeliveredInput, scope: Scope): Promise<ApproveDeliveredPayload | UserError>;
    bulkApproval(id: string, scope: Scope): Promise<BulkApprovalRow | null>;
    task({ taskId }: BulkApprovalRow, scope: Scope): Promise<TaskRow>;
    outcomes({ id }: BulkApprovalRow, args: OutcomesArgs, scope: Scope): Promise<Connection<ApprovalOutcome>>;
}
export declare class TaskBulkApprovalFields {
    runningApproval(task: TaskRow, scope: Scope): Promise<BulkApprovalRow | null> | null;
}
export declare class ApproveDeliveredPayloadFields {
    bulkApproval({ bulkApprovalId }: ApproveDeliveredPayload, scope: Scope): Promise<BulkApprovalRow>;
}
