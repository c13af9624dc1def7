import { after, formatDecimal, InputCheck, minuteMs, newId, notFound, refuse, toDate, } from '../kernel/index.js';
import { Ledger } from '../ledger/index.js';
import { Providers } from '../payments/index.js';
import { PayoutMethods } from './payout-methods.service.js';
import { payoutProvider, promiseOf, termsOf } from './payout-provider.js';
import { ratesOf } from '../wallets/index.js';
import { MethodRestingError } from './withdrawal.errors.js';
import { priceOf } from './withdrawal.price.js';
/** A price without a rate stands this long. */
const VALID_MS = 10 * minuteMs;
/** What a withdrawal would cost and bring, and until when that holds. */
export class WithdrawalQuotes {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** In the open transaction. @throws InvalidInputError, NotFoundError, MethodRestingError, InsufficientFundsError */
    async create(payoutMethodId, amount) {
        const { scope } = this;
        const method = (await scope.get(PayoutMethods).own(payoutMethodId)) ?? notFound('payout method');
        const usableAt = toDate(method.usable_at);
        const capabilities = await this.#termsFor(method.method, amount);
        const rate = await this.#rateFor(amount, capabilities);
        const price = checkedPrice(amount, capabilities, rate?.micros ?? null);
        if (usableAt > scope.now)
            refuse(new MethodRestingError(usableAt));
        await scope.get(Ledger).requireFunds(scope.me.userId, amount);
        const id = newId('wqt');
        await scope.sql.rows(`insert into withdrawal_quote (id, user_id, payout_method_id, currency, amount, fee, net, payout_currency, payout, rate,
          promise_ms, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`, [
            id,
            scope.me.userId,
            payoutMethodId,
            amount.currency,
            amount.micros,
            price.fee,
            price.net,
            payoutCurrency(amount, capabilities),
            price.payout,
            rate?.micros ?? null,
            capabilities.promiseMs,
            scope.now,
            after(scope.now, Math.min(rate?.validMs ?? VALID_MS, VALID_MS)),
        ]);
        return id;
    }
    /** What the rail can do, and what it asks for this amount. */
    async #termsFor(method, amount) {
        const provider = payoutProvider(this.scope, method);
        const check = new InputCheck();
        if (provider === null) {
            check.add(['payoutMethodId'], 'NOT_OFFERED', `${method} does not pay out just now; try again later.`);
        }
        else if (this.scope.get(Providers).isAway(provider.id)) {
            const message = `${method} does not answer just now; try again in some minutes.`;
            check.add(['payoutMethodId'], 'PROVIDER_AWAY', message);
        }
        check.done();
        const terms = { ...termsOf(this.scope, method, provider), ...(await provider.quote(amount)) };
        return { ...terms, promiseMs: promiseOf(this.scope, terms) };
    }
    async #rateFor(amount, capabilities) {
        const currency = payoutCurrency(amount, capabilities);
        return currency === amount.currency ? null : ratesOf(this.scope).rate(amount.currency, currency);
    }
}
/** A rail that moves the wallet's own currency needs no exchange. */
const payoutCurrency = ({ currency }, { currencies }) => currencies.includes(currency) ? currency : currencies[0];
function checkedPrice(amount, capabilities, rate) {
    const { min, max, payoutFee, unitMicros } = capabilities;
    const check = new InputCheck();
    if (amount.micros <= 0n)
        check.add(['amount', 'amount'], 'TOO_SMALL', 'Enter an amount above 0.');
    check.done();
    const currency = payoutCurrency(amount, capabilities);
    const price = priceOf({ amount, payoutCurrency: currency, rate, fee: payoutFee, unit: unitMicros });
    const inPayout = rate === null ? amount.micros : (amount.micros * rate) / 1000000n;
    if (inPayout < min.micros || price.payout <= 0n) {
        check.add(['amount', 'amount'], 'TOO_SMALL', `Withdraw at least ${formatDecimal(min.micros)} ${currency}.`);
    }
    if (inPayout > max.micros) {
        check.add(['amount', 'amount'], 'TOO_LARGE', `Withdraw at most ${formatDecimal(max.micros)} ${currency} at once.`);
    }
    check.done();
    return price;
}
//# sourceMappingURL=withdrawal-quotes.service.js.map