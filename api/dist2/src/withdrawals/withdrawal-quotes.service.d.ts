import { type Amount, type Scope } from '../kernel/index.js';
/** What a withdrawal would cost and bring, and until when that holds. */
export declare class WithdrawalQuotes {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** In the open transaction. @throws InvalidInputError, NotFoundError, MethodRestingError, InsufficientFundsError */
    create(payoutMethodId: string, amount: Amount): Promise<string>;
}
