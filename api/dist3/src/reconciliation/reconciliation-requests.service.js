import { InputCheck, InvalidTransitionError, notFound, refuse } from '../kernel/index.js';
import { Providers, ProviderUnavailable } from '../payments/index.js';
import { spanOf } from './reconciliation.day.js';
import { ProviderAwayError } from './reconciliation.errors.js';
import { Reconciliation } from './reconciliation.service.js';
/** A comparison that a moderator asks for, outside of any transaction. */
export class ReconciliationRequests {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** @throws InvalidInputError, NotFoundError, InvalidTransitionError while it runs, ProviderAwayError */
    async run(provider, day) {
        const span = spanOf(day);
        const check = new InputCheck();
        if (span === null)
            check.add(['day'], 'INVALID', 'Enter a day such as 2026-11-22.');
        else if (span.from > this.scope.now)
            check.add(['day'], 'TOO_LATE', 'This day is yet to come.');
        check.done();
        if (this.scope.get(Providers).byId(provider) === null)
            notFound('provider');
        const outcome = await this.#run(provider, day);
        return (outcome ?? refuse(new InvalidTransitionError('RUNNING', [], 'This day is being compared already.')));
    }
    async #run(provider, day) {
        try {
            return await this.scope.get(Reconciliation).run(provider, day);
        }
        catch (error) {
            if (error instanceof ProviderUnavailable)
                refuse(new ProviderAwayError());
            throw error;
        }
    }
}
//# sourceMappingURL=reconciliation-requests.service.js.map