import { Providers } from '../payments/index.js';
import { Deposits } from './deposits.service.js';
import { Payins } from './payins.service.js';
/** Stands in for the payer's browser where money is only practised with: it fills in the provider's own page. */
export class PracticeCheckout {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Hands the payer's answer to the provider; answers what became of the deposit. @throws ProviderUnavailable */
    async answer(found, outcome) {
        const { scope } = this;
        const providers = scope.get(Providers);
        if (!providers.simulated)
            return found;
        const address = await scope.get(Payins).begin(found);
        if (address === null)
            return found;
        await providers.hostedPage(address, { outcome });
        const begun = await scope.get(Deposits).atCheckout(found.checkoutToken);
        return begun && scope.get(Payins).complete(begun);
    }
}
//# sourceMappingURL=practice-checkout.service.js.map