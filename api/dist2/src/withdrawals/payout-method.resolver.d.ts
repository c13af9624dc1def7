import { Scope, type Currency } from '../kernel/index.js';
import type { PayoutMethodRow } from './payout-method.row.js';
import { type PayoutOption } from './payout-options.service.js';
import { AddPayoutMethodInput, RemovePayoutMethodInput } from './withdrawal.inputs.js';
import { AddPayoutMethodPayload, RemovePayoutMethodPayload } from './withdrawal.results.js';
export declare class PayoutMethodResolver {
    /**
     * Password and account are looked at before the transaction: a wrong try must be counted, a provider may take long.
     * The password is no part of what the idempotency record hashes.
     */
    addPayoutMethod({ password, ...input }: AddPayoutMethodInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | AddPayoutMethodPayload>;
    removePayoutMethod(input: RemovePayoutMethodInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | RemovePayoutMethodPayload>;
    payoutMethod({ payoutMethodId }: AddPayoutMethodPayload, scope: Scope): Promise<PayoutMethodRow>;
}
export declare class ViewerPayoutMethodsResolver {
    payoutMethods(scope: Scope): Promise<PayoutMethodRow[]>;
    payoutOptions(currency: Currency, scope: Scope): Promise<PayoutOption[]>;
}
