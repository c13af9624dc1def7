import { type Scope } from '../kernel/index.js';
import { Deposit } from './deposit.entity.js';
/**
 * What a provider and the marketplace do about one deposit. A message or a visit is only a hint; the provider's answer
 * decides, it is booked in one transaction, and the first decision counts.
 */
export declare class Payins {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * Takes a payer to the provider; a repeat leads to the same payment. Answers the provider's address, null where there
     * is nothing to pay or nobody to pay it to. Every rail closes its checkout sooner than we give up on it: we wait anew
     * from here, or somebody who begins late would pay for a deposit that is over.
     * @throws ProviderUnavailable
     */
    begin(created: Deposit): Promise<string | null>;
    /** The payer came back: the provider is told to go on, where the deposit is not over, then asked. */
    complete(deposit: Deposit): Promise<Deposit | null>;
    /** One step further, if it is due: the provider is asked. */
    advance(id: string): Promise<void>;
}
