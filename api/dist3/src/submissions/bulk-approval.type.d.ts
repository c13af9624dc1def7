import { PageArgs } from '../kernel/index.js';
import type { BulkApprovalRow } from './bulk-approvals.service.js';
import { ApprovalOutcomeType } from './review.results.js';
export declare class ApproveDeliveredInput {
    taskId: string;
    idempotencyKey?: string | null;
}
export declare class OutcomesArgs extends PageArgs {
    approved?: boolean | null;
}
export declare class BulkApprovalType implements Omit<BulkApprovalRow, 'employerId' | 'taskId'> {
    id: string;
    createdAt: Date;
    total: number;
    decided: number;
    approved: number;
    finishedAt: Date | null;
}
export declare class ApproveDeliveredPayload {
    bulkApprovalId: string;
}
export declare const ApprovalOutcomeConnection: {
    new (): {
        edges: {
            cursor: string;
            node: ApprovalOutcomeType;
        }[];
        nodes: ApprovalOutcomeType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
export declare const approveDeliveredResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ApproveDeliveredPayload>) => Promise<import("../kernel/refusal.js").UserError | ApproveDeliveredPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ApproveDeliveredPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ApproveDeliveredPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ApproveDeliveredPayload>) => Promise<import("../kernel/refusal.js").UserError | ApproveDeliveredPayload>;
    settleBare: (work: () => Promise<ApproveDeliveredPayload>) => Promise<import("../kernel/refusal.js").UserError | ApproveDeliveredPayload>;
};
