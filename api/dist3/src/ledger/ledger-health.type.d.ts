import { MoneyType } from '../kernel/index.js';
import { LedgerCheckKind, type LedgerCheck } from './ledger-watch.service.js';
import type { Defect } from './ledger.checks.js';
import type { PayoutFreeze } from './payout-freeze.service.js';
export declare class LedgerDefectType implements Defect {
    invariant: string;
    subject: string;
    detail: string;
}
export declare class LedgerTotalsType {
    owedToUsers: MoneyType;
    inEscrow: MoneyType;
    fees: MoneyType;
    otherHoldings: MoneyType;
    paidIn: MoneyType;
}
export declare class LedgerCheckType implements LedgerCheck {
    kind: LedgerCheckKind;
    at: Date;
    tookMs: number;
    defects: number;
}
export declare class PayoutFreezeType implements PayoutFreeze {
    reason: string;
    since: Date;
}
export declare class LedgerHealthType {
    checkedAt: Date;
    defects: LedgerDefectType[];
    totals: LedgerTotalsType[];
    frozen: PayoutFreezeType | null;
    lastChecks: LedgerCheckType[];
}
export declare class LiftPayoutFreezeInput {
    note: string;
    idempotencyKey?: string | null;
}
export declare class LiftPayoutFreezePayload {
    reason: string;
}
export declare const liftPayoutFreezeResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<LiftPayoutFreezePayload>) => Promise<import("../kernel/refusal.js").UserError | LiftPayoutFreezePayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<LiftPayoutFreezePayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | LiftPayoutFreezePayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<LiftPayoutFreezePayload>) => Promise<import("../kernel/refusal.js").UserError | LiftPayoutFreezePayload>;
    settleBare: (work: () => Promise<LiftPayoutFreezePayload>) => Promise<import("../kernel/refusal.js").UserError | LiftPayoutFreezePayload>;
};
