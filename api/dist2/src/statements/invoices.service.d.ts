import { type Currency, type Scope } from '../kernel/index.js';
/** Whose invoice for which month is to be issued. */
export interface InvoicePlan {
    readonly userId: string;
    readonly currency: Currency;
    readonly month: string;
}
/** Bills to employers: planned once a month is settled, then issued one by one. */
export declare class Invoices {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** Finds everybody whose tasks cost something in the month; does nothing the second time. */
    plan(name: string): Promise<void>;
    /**
     * One invoice per plan: whoever takes the plan's row away issues it. What fails is put off, so that the others have
     * their turn.
     */
    issue(plan: InvoicePlan): Promise<void>;
}
