import { MoneyInput } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
export declare const WithdrawalOutcome: {
    readonly PAID: "PAID";
    readonly FAILED: "FAILED";
};
export type WithdrawalOutcome = keyof typeof WithdrawalOutcome;
export declare class AddPayoutMethodInput {
    method: PaymentMethod;
    destination: string;
    accountName?: string | null;
    password?: string | null;
    idempotencyKey: string;
}
export declare class RemovePayoutMethodInput {
    payoutMethodId: string;
    idempotencyKey?: string | null;
}
export declare class QuoteWithdrawalInput {
    payoutMethodId: string;
    amount: MoneyInput;
}
export declare class RequestWithdrawalInput {
    quoteId: string;
    idempotencyKey: string;
}
export declare class CancelWithdrawalInput {
    withdrawalId: string;
    idempotencyKey?: string | null;
}
export declare class ReleaseWithdrawalInput extends CancelWithdrawalInput {
}
export declare class RefuseWithdrawalInput extends CancelWithdrawalInput {
    note: string;
}
export declare class SettleWithdrawalInput extends RefuseWithdrawalInput {
    outcome: WithdrawalOutcome;
    providerReference?: string | null;
}
