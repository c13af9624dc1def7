import { after, minuteMs, newId, notFound, refuse, toDate, } from '../kernel/index.js';
import { exchangeAccount, Ledger, userAccount } from '../ledger/index.js';
import { checkExchange, received } from './exchange.rules.js';
import { QuoteExpiredError } from './quote.errors.js';
import { ratesOf } from './rates.port.js';
/** A quote stands no longer than this, whatever the rate's source allows. */
const VALID_MS = 10 * minuteMs;
/** Money between the two wallets of one person, at a rate that was told before. */
export class Exchanges {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** In the open transaction; moves and reserves nothing. @throws InvalidInputError, InsufficientFundsError */
    async quote(wish) {
        const { scope } = this;
        checkExchange(wish);
        const { amount, to } = wish;
        const rate = await ratesOf(scope).rate(amount.currency, to);
        const brings = received(wish, rate.micros);
        await scope.get(Ledger).requireFunds(scope.me.userId, amount);
        const id = newId('xqt');
        const expiresAt = after(scope.now, Math.min(rate.validMs, VALID_MS));
        await scope.sql.rows(`insert into exchange_quote (id, user_id, currency, amount, to_currency, received, rate, created_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [id, scope.me.userId, amount.currency, amount.micros, to, brings, rate.micros, scope.now, expiresAt]);
        return id;
    }
    /** In the open transaction. @throws NotFoundError, QuoteExpiredError, InsufficientFundsError */
    async exchange(quoteId) {
        const { scope } = this;
        await this.#oneAtATime();
        const quote = await scope.sql.first('select * from exchange_quote where id = $1 and user_id = $2 for update', [quoteId, scope.me.userId]);
        if (quote === null)
            notFound('quote');
        if (quote.used_at !== null || toDate(quote.expires_at) <= scope.now)
            refuse(new QuoteExpiredError());
        await scope.sql.rows('update exchange_quote set used_at = $2 where id = $1', [quoteId, scope.now]);
        await this.#move(quote);
    }
    async #move({ id, currency, amount, to_currency, received: brings }) {
        const { userId } = this.scope.me;
        const [given, taken] = [BigInt(amount), BigInt(brings)];
        const ledger = this.scope.get(Ledger);
        await ledger.requireFunds(userId, { micros: given, currency });
        await ledger.transfer({
            kind: 'exchange',
            ref: { type: 'exchange', id },
            legs: [
                { account: userAccount(userId, 'available', currency), micros: -given },
                { account: exchangeAccount(currency), micros: given },
                { account: exchangeAccount(to_currency), micros: -taken },
                { account: userAccount(userId, 'available', to_currency), micros: taken },
            ],
        });
    }
    /** Two ways at once would each hold the wallet that the other waits for. */
    async #oneAtATime() {
        await this.scope.sql.rows('select pg_advisory_xact_lock(hashtextextended($1, 7113))', [
            this.scope.me.userId,
        ]);
    }
}
//# sourceMappingURL=exchanges.service.js.map