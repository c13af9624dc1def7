import { type Scope } from '../kernel/index.js';
import { type ExchangeWish } from './exchange.rules.js';
/** Money between the two wallets of one person, at a rate that was told before. */
export declare class Exchanges {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** In the open transaction; moves and reserves nothing. @throws InvalidInputError, InsufficientFundsError */
    quote(wish: ExchangeWish): Promise<string>;
    /** In the open transaction. @throws NotFoundError, QuoteExpiredError, InsufficientFundsError */
    exchange(quoteId: string): Promise<void>;
}
