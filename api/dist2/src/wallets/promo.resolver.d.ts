import { type UserRow } from '../identity/index.js';
import { MoneyInput, PageArgs, Scope, type Connection, type Currency } from '../kernel/index.js';
import { type PromoGrantRow } from './promo-grants.loader.js';
import { PromoKind } from './promos.service.js';
import { WalletType } from './wallet.type.js';
export declare class GrantPromoInput {
    userId: string;
    kind: PromoKind;
    amount: MoneyInput;
    note: string;
    idempotencyKey: string;
}
export declare class GrantPromoPayload {
    grantId: string;
}
export declare class UsePromoInput {
    currency: Currency;
    idempotencyKey: string;
}
export declare class UsePromoPayload {
    currency: Currency;
}
export declare const grantPromoResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<GrantPromoPayload>) => Promise<import("../kernel/refusal.js").UserError | GrantPromoPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<GrantPromoPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | GrantPromoPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<GrantPromoPayload>) => Promise<import("../kernel/refusal.js").UserError | GrantPromoPayload>;
    settleBare: (work: () => Promise<GrantPromoPayload>) => Promise<import("../kernel/refusal.js").UserError | GrantPromoPayload>;
};
export declare const usePromoResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<UsePromoPayload>) => Promise<import("../kernel/refusal.js").UserError | UsePromoPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<UsePromoPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | UsePromoPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<UsePromoPayload>) => Promise<import("../kernel/refusal.js").UserError | UsePromoPayload>;
    settleBare: (work: () => Promise<UsePromoPayload>) => Promise<import("../kernel/refusal.js").UserError | UsePromoPayload>;
};
export declare class PromoResolver {
    promoGrants(page: PageArgs, scope: Scope): Promise<Connection<PromoGrantRow>>;
    promoRecipient(whom: string, scope: Scope): Promise<UserRow | null>;
    grantPromo(input: GrantPromoInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | GrantPromoPayload>;
    usePromo(input: UsePromoInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | UsePromoPayload>;
    wallet({ currency }: UsePromoPayload): WalletType;
}
