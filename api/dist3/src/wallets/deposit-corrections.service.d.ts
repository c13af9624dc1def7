import { type Scope } from '../kernel/index.js';
/** Deposits put right by hand, after a provider's own list. All in the open transaction. */
export declare class DepositCorrections {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** The provider does not have it (any more). @throws NotFoundError, InvalidTransitionError */
    takeBack(id: string): Promise<void>;
    /**
     * The provider has this much for it, though we had given it up or waited for another amount: its owner gets what it
     * is worth at the rate of then. @throws NotFoundError, InvalidTransitionError
     */
    credit(id: string, received: bigint): Promise<void>;
}
