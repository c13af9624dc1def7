import type { Scope } from '../kernel/index.js';
import type { PaymentMethod } from '../payments/index.js';
import type { StoredWithdrawal } from './withdrawal.row.js';
export type Paid = StoredWithdrawal & {
    readonly method: PaymentMethod;
};
/** What a withdrawal does to the books; each kind at most once per withdrawal, by the journal's business key. */
export declare class WithdrawalJournals {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** Out of reach of the worker until it is decided, fee included. */
    hold(withdrawal: StoredWithdrawal): Promise<void>;
    /** Not sent after all: everything is available again. */
    giveBack(withdrawal: StoredWithdrawal): Promise<void>;
    pay(withdrawal: Paid): Promise<void>;
    /**
     * It had arrived and came back: the payout, the exchange and the fee are undone at the rate of then. A fee that was
     * given back already, because the promise was missed, is not given back twice.
     */
    bounce(withdrawal: Paid): Promise<void>;
    /** The promised time was missed. */
    returnFee(withdrawal: StoredWithdrawal): Promise<void>;
}
