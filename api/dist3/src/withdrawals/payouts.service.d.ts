import { type Scope } from '../kernel/index.js';
import { type Verdict } from './payout.outcome.js';
import { type Paid } from './withdrawal.journals.js';
import { type Step } from './withdrawals.service.js';
type Row = Paid & {
    readonly account: string;
    readonly account_name: string | null;
};
/**
 * What the marketplace and a provider do about one withdrawal, outside of any request. Three steps, each safe to die
 * in: claim it in a transaction, talk to the provider with nothing locked, book the answer in a transaction. Whoever
 * finds a claim that was never booked asks the provider; nobody sends twice.
 */
export declare class Payouts {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** One step further, if it is due. */
    advance(id: string): Promise<void>;
    /** One with where it goes to, until the end of the open transaction. */
    locked(id: string): Promise<Row | null>;
    /** In the open transaction, the row locked: the move and what it does to the books, together. */
    settle(row: Paid, verdict: Verdict, step: Pick<Step, 'nextStepAt' | 'providerReference'>): Promise<void>;
}
export {};
