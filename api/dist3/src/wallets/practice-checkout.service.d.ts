import type { Scope } from '../kernel/index.js';
import type { Deposit } from './deposit.entity.js';
export type PracticeOutcome = 'approve' | 'cancel';
/** Stands in for the payer's browser where money is only practised with: it fills in the provider's own page. */
export declare class PracticeCheckout {
    private readonly scope;
    constructor(scope: Scope);
    /** Hands the payer's answer to the provider; answers what became of the deposit. @throws ProviderUnavailable */
    answer(found: Deposit, outcome: PracticeOutcome): Promise<Deposit | null>;
}
