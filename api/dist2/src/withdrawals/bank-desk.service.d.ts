import { type Scope } from '../kernel/index.js';
import { type BankReport } from '../payments/index.js';
import type { BankTransferRow } from './bank-transfer.row.js';
/** Transfers by bank as far as withdrawals are concerned: nobody decides about their own money. */
export declare class BankDesk {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * All that wait, as one file; answers its id. Not while payouts are stopped: whoever carries the file sends them. In
     * the open transaction. @throws InvalidTransitionError
     */
    export(): Promise<string>;
    /** In the open transaction. @throws NotFoundError, InvalidTransitionError, InvalidInputError */
    report(report: BankReport): Promise<void>;
    transfersIn(batchId: string): Promise<BankTransferRow[]>;
    orders(): Promise<BankTransferRow[]>;
    transfer(reference: string): Promise<BankTransferRow | null>;
}
