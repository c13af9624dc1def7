import { type Scope } from '../kernel/index.js';
import { Deposit } from './deposit.entity.js';
import { type DepositWish } from './deposit.rules.js';
/** Money that people mean to pay in. What providers say of it is in payins.service.ts. */
export declare class Deposits {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** @throws InvalidInputError, LimitReachedError */
    create(wish: DepositWish): Promise<string>;
    /** Whoever knows the token may see what it is for. */
    atCheckout(token: string): Promise<Deposit | null>;
    /** Gives up on a payer who never came. Does nothing where somebody did, or when it is not due. */
    expire(id: string): Promise<void>;
}
