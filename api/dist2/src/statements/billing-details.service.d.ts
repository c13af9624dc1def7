import { type Scope } from '../kernel/index.js';
import { type BillingDetails, type BillingWish } from './billing-details.rules.js';
/** What stands on the invoices that the viewer gets from now on; those that were issued keep what stood there. */
export declare class BillingAccounts {
    private readonly scope;
    constructor(scope: Scope);
    own(): Promise<BillingDetails>;
    /** In the open transaction. @throws InvalidInputError */
    update(wish: BillingWish): Promise<void>;
}
