import { type Scope } from '../kernel/index.js';
export interface PayoutFreeze {
    /** A code. */
    readonly reason: string;
    readonly since: Date;
}
/** While one is active nothing is sent to any provider. Deposits, requests and questions go on. */
export declare class PayoutFreezes {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    active(): Promise<PayoutFreeze | null>;
    /** In the open transaction; nothing where one is active already. */
    freeze(reason: string): Promise<void>;
    /** In the open transaction, after the books were read through; answers what it was for. @throws InvalidTransitionError, LedgerDefectiveError */
    lift(note: string): Promise<string>;
}
