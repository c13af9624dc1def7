import { type Scope } from '../kernel/index.js';
import type { Destination, PaymentMethod } from '../payments/index.js';
import type { StoredPayoutMethod } from './payout-method.row.js';
export interface MethodWish {
    readonly method: PaymentMethod;
    readonly destination: string;
    readonly accountName?: string | null | undefined;
}
/** A destination that was looked at and found good. */
export interface CheckedMethod {
    readonly destination: Destination;
    /** The provider says that the account is there. */
    readonly known: boolean;
}
/** Where a person's money goes. */
export declare class PayoutMethods {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * Asks the provider where it can tell, so outside of any transaction.
     * @throws InvalidInputError
     */
    check(wish: MethodWish): Promise<CheckedMethod>;
    /** In the open transaction. @throws InvalidInputError, LimitReachedError */
    add({ destination, known }: CheckedMethod): Promise<string>;
    /** In the open transaction. @throws NotFoundError, InvalidTransitionError while a withdrawal is on its way there */
    remove(id: string): Promise<void>;
    /** The viewer's own, locked until the end of the transaction where there is one. */
    own(id: string): Promise<StoredPayoutMethod | null>;
}
