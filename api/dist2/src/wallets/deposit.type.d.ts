import { MoneyInput, MoneyType, Node } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
import { DepositStatus } from './deposit.entity.js';
import { DepositReason } from './deposit.reason.js';
import type { DepositRow } from './deposit.loader.js';
export declare class DepositType extends Node implements DepositRow {
    status: DepositStatus;
    method: PaymentMethod;
    amount: MoneyType;
    checkoutUrl: string | null;
    createdAt: Date;
    expiresAt: Date;
    reason: DepositReason | null;
}
export declare const DepositConnection: {
    new (): {
        edges: {
            cursor: string;
            node: DepositType;
        }[];
        nodes: DepositType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
export declare class CreateDepositInput {
    method: PaymentMethod;
    amount: MoneyInput;
    idempotencyKey: string;
}
export declare class CreateDepositPayload {
    depositId: string;
}
export declare const createDepositResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<CreateDepositPayload>) => Promise<import("../kernel/refusal.js").UserError | CreateDepositPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<CreateDepositPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | CreateDepositPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<CreateDepositPayload>) => Promise<import("../kernel/refusal.js").UserError | CreateDepositPayload>;
    settleBare: (work: () => Promise<CreateDepositPayload>) => Promise<import("../kernel/refusal.js").UserError | CreateDepositPayload>;
};
