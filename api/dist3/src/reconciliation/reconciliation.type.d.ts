import { MoneyType, Node, PageArgs } from '../kernel/index.js';
import type { Direction } from '../payments/index.js';
import { ReconciliationKind } from './compare.rules.js';
import { ReconciliationResolution, ReconciliationStatus, type ReconciliationItemRow } from './reconciliation-item.row.js';
import type { ReconciliationRunRow } from './reconciliation.loader.js';
import type { Outcome } from './reconciliation.service.js';
export declare class ReconciliationItemType extends Node implements ReconciliationItemRow {
    provider: string;
    direction: Direction;
    reference: string;
    kind: ReconciliationKind;
    day: string;
    status: ReconciliationStatus;
    oursState: string | null;
    ours: MoneyType | null;
    theirsState: string | null;
    theirs: MoneyType | null;
    externalId: string | null;
    stake: MoneyType;
    foundAt: Date;
    closedAt: Date | null;
    resolution: ReconciliationResolution | null;
    note: string | null;
    proposedBy: string | null;
    settledBy: string | null;
    viewerActions: string[];
}
export declare const ReconciliationItemConnection: {
    new (): {
        edges: {
            cursor: string;
            node: ReconciliationItemType;
        }[];
        nodes: ReconciliationItemType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
export declare class ReconciliationItemArgs extends PageArgs {
    status?: ReconciliationStatus[] | null;
    provider?: string | null;
}
export declare class ReconciliationRunType implements ReconciliationRunRow {
    provider: string;
    day: string;
    startedAt: Date;
    finishedAt: Date | null;
    lines: number | null;
    differences: number | null;
    error: string | null;
}
export declare class RunReconciliationInput {
    provider: string;
    day: string;
}
export declare class RunReconciliationPayload implements Outcome {
    lines: number;
    differences: number;
    found: number;
    closed: number;
}
export declare class SettleReconciliationItemInput {
    itemId: string;
    resolution: ReconciliationResolution;
    note: string;
    idempotencyKey: string;
}
export declare class ConfirmReconciliationItemInput {
    itemId: string;
    note: string;
    idempotencyKey: string;
}
export declare class SettleReconciliationItemPayload {
    itemId: string;
}
export declare class ConfirmReconciliationItemPayload {
    itemId: string;
}
export declare const settleReconciliationItemResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<SettleReconciliationItemPayload>) => Promise<import("../kernel/refusal.js").UserError | SettleReconciliationItemPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<SettleReconciliationItemPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | SettleReconciliationItemPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<SettleReconciliationItemPayload>) => Promise<import("../kernel/refusal.js").UserError | SettleReconciliationItemPayload>;
    settleBare: (work: () => Promise<SettleReconciliationItemPayload>) => Promise<import("../kernel/refusal.js").UserError | SettleReconciliationItemPayload>;
};
export declare const confirmReconciliationItemResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ConfirmReconciliationItemPayload>) => Promise<import("../kernel/refusal.js").UserError | ConfirmReconciliationItemPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ConfirmReconciliationItemPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ConfirmReconciliationItemPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ConfirmReconciliationItemPayload>) => Promise<import("../kernel/refusal.js").UserError | ConfirmReconciliationItemPayload>;
    settleBare: (work: () => Promise<ConfirmReconciliationItemPayload>) => Promise<import("../kernel/refusal.js").UserError | ConfirmReconciliationItemPayload>;
};
export declare const runReconciliationResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RunReconciliationPayload>) => Promise<import("../kernel/refusal.js").UserError | RunReconciliationPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RunReconciliationPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RunReconciliationPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RunReconciliationPayload>) => Promise<import("../kernel/refusal.js").UserError | RunReconciliationPayload>;
    settleBare: (work: () => Promise<RunReconciliationPayload>) => Promise<import("../kernel/refusal.js").UserError | RunReconciliationPayload>;
};
