import type { Scope } from '../kernel/index.js';
import { Providers } from '../payments/index.js';
import type { Deposit } from './deposit.entity.js';
import { Deposits } from './deposits.service.js';
import { Payins } from './payins.service.js';

export type PracticeOutcome = 'approve' | 'cancel';

/** Stands in for the payer's browser where money is only practised with: it fills in the provider's own page. */
export class PracticeCheckout {
  constructor(private readonly scope: Scope) {}

  /** Hands the payer's answer to the provider; answers what became of the deposit. @throws ProviderUnavailable */
  async answer(found: Deposit, outcome: PracticeOutcome): Promise<Deposit | null> {
    const { scope } = this;
    const providers = scope.get(Providers);
    if (!providers.simulated) return found;
    const address = await scope.get(Payins).begin(found);
    if (address === null) return found;
    await providers.hostedPage(address, { outcome });
    const begun = await scope.get(Deposits).atCheckout(found.checkoutToken);
    return begun && scope.get(Payins).complete(begun);
  }
}
