import { type Scope } from '../kernel/index.js';
import type { StoredWithdrawal } from './withdrawal.row.js';
import { type WithdrawalAction, type WithdrawalStatus } from './withdrawal.status.js';
/** What one move writes beside the status. */
export interface Step {
    readonly event: string;
    readonly reason?: string | null;
    readonly nextStepAt?: Date | null;
    readonly holdUntil?: Date;
    readonly providerReference?: string | null;
}
/** Money on its way out of wallets: what its owner does. What providers do is in payouts.service.ts. */
export declare class Withdrawals {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * In the open transaction. The price of the quote holds; the money is out of reach when this commits.
     * @throws StepUpRequiredError, NotFoundError, QuoteExpiredError, LimitReachedError, InsufficientFundsError
     */
    request(quoteId: string): Promise<string>;
    /** In the open transaction. @throws NotFoundError, InvalidTransitionError once it is being sent */
    cancel(id: string): Promise<void>;
    locked(id: string): Promise<StoredWithdrawal | null>;
    /** The only way `status` changes; the row is locked. @throws InvalidTransitionError */
    move(withdrawal: StoredWithdrawal, action: WithdrawalAction, step: Step): Promise<void>;
    announce({ id, user_id, status }: {
        id: string;
        user_id: string;
        status: WithdrawalStatus;
    }, event: string): Promise<void>;
}
