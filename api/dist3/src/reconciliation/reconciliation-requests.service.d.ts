import { type Scope } from '../kernel/index.js';
import { type Outcome } from './reconciliation.service.js';
/** A comparison that a moderator asks for, outside of any transaction. */
export declare class ReconciliationRequests {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** @throws InvalidInputError, NotFoundError, InvalidTransitionError while it runs, ProviderAwayError */
    run(provider: string, day: string): Promise<Outcome>;
}
