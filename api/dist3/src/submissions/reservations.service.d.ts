import { type RunHot, type Scope } from '../kernel/index.js';
export interface Wish {
    readonly taskId: string;
    readonly itemExternalId?: string | null;
}
/** A worker's hold on a slot: taken, prolonged, given back. */
export declare class Reservations {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** A1. @throws NotFoundError, InvalidInputError, InvalidTransitionError, NotEligibleError, NoSlotError, LimitReachedError */
    reserve({ taskId, itemExternalId }: Wish, run?: RunHot): Promise<string>;
    /** A2, once. @throws NotFoundError, InvalidTransitionError, LimitReachedError */
    extend(submissionId: string): Promise<string>;
    /** A3 and A6, without a penalty. @throws NotFoundError, InvalidTransitionError */
    giveBack(submissionId: string): Promise<string>;
}
