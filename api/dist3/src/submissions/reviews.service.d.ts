import { type MoneyInput, type Scope } from '../kernel/index.js';
import type { RejectReason } from './submission.status.js';
export interface Verdict {
    readonly submissionId: string;
    readonly reason: RejectReason;
    readonly note: string;
}
export interface Bonus {
    readonly submissionId: string;
    readonly amount: MoneyInput;
    readonly note: string;
}
/** What an employer decides about one submission: everything but approval, which goes in bulk. */
export declare class Reviews {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** A10. Nothing moves; the worker has a while to appeal. @throws InvalidInputError, NotFoundError, InvalidTransitionError */
    reject({ submissionId, reason, note }: Verdict): Promise<string>;
    /** A7. The review clock stops; at most two rounds. @throws as reject, and LimitReachedError */
    requestRevision({ submissionId, reason, note }: Verdict): Promise<string>;
    /** A11. In its appeal window the escrow pays; later the slot is bought anew. @throws NotFoundError, InvalidTransitionError, InsufficientFundsError */
    reverse(submissionId: string): Promise<string>;
    /** A17. @throws InvalidInputError, NotFoundError, InvalidTransitionError, LimitReachedError, InsufficientFundsError */
    sendBonus({ submissionId, amount, note }: Bonus): Promise<string>;
}
