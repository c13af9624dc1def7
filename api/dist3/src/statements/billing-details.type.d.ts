import type { BillingDetails } from './billing-details.rules.js';
export declare class BillingDetailsType implements BillingDetails {
    name: string | null;
    address: string | null;
    vatId: string | null;
}
export declare class UpdateBillingDetailsInput {
    name?: string | null;
    address?: string | null;
    vatId?: string | null;
    idempotencyKey?: string | null;
}
export declare class UpdateBillingDetailsPayload {
}
export declare const updateBillingDetailsResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<UpdateBillingDetailsPayload>) => Promise<import("../kernel/refusal.js").UserError | UpdateBillingDetailsPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<UpdateBillingDetailsPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | UpdateBillingDetailsPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<UpdateBillingDetailsPayload>) => Promise<import("../kernel/refusal.js").UserError | UpdateBillingDetailsPayload>;
    settleBare: (work: () => Promise<UpdateBillingDetailsPayload>) => Promise<import("../kernel/refusal.js").UserError | UpdateBillingDetailsPayload>;
};
