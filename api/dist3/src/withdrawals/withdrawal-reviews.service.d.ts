import { type Scope } from '../kernel/index.js';
export interface Settlement {
    readonly withdrawalId: string;
    readonly outcome: 'PAID' | 'FAILED';
    readonly providerReference?: string | null | undefined;
    readonly note: string;
}
/** What moderators decide of other people's withdrawals. All in the open transaction; each leaves a line of audit. */
export declare class WithdrawalReviews {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** Sends a held one now. @throws NotFoundError, InvalidTransitionError */
    release(id: string): Promise<void>;
    /**
     * Has the rail take back one that it has not begun, before `refuse`. Outside of a transaction: it waits for the rail,
     * and whatever becomes of us then, the rail's word is what is booked. False where nothing was taken back.
     * @throws InvalidInputError
     */
    takeBack(id: string, note: string, from?: string[]): Promise<boolean>;
    /**
     * Gives back one that is held, or that the rail gave back to us, with a reason its owner reads.
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError
     */
    refuse(id: string, note: string, { wasTakenBack }?: {
        wasTakenBack?: boolean | undefined;
    }): Promise<void>;
    /** What is about to be booked as failed must not lie where somebody still sends it. Before `settle`, as takeBack. */
    clearAway({ withdrawalId, outcome, note }: Settlement): Promise<void>;
    /**
     * The provider's own statement says what became of one that nobody could learn.
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError
     */
    settle({ withdrawalId, outcome, providerReference, note }: Settlement): Promise<void>;
}
