import { Scope } from '../kernel/index.js';
import type { BillingDetails } from './billing-details.rules.js';
import { UpdateBillingDetailsInput, UpdateBillingDetailsPayload } from './billing-details.type.js';
export declare class BillingDetailsResolver {
    updateBillingDetails(input: UpdateBillingDetailsInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | UpdateBillingDetailsPayload>;
    billingDetails(scope: Scope): Promise<BillingDetails>;
}
export declare class ViewerBillingDetailsResolver {
    billingDetails(scope: Scope): Promise<BillingDetails>;
}
