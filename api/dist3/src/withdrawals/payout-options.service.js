import { after, dayMs, microsPerUnit, minuteMs, parseDecimal, toMoney, } from '../kernel/index.js';
import { PaymentMethod, Providers } from '../payments/index.js';
import { isOfferedIn, payoutProvider, termsOf } from './payout-provider.js';
import { ratesOf } from '../wallets/index.js';
const CENT = 10000n;
/** The ways out for the money of one wallet. */
export class PayoutOptions {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    async list(currency) {
        const isAway = (id) => this.scope.get(Providers).isAway(id);
        const offered = Object.values(PaymentMethod).flatMap((method) => {
            const provider = payoutProvider(this.scope, method);
            return provider && isOfferedIn(provider, this.scope.me.country)
                ? [{ method, away: isAway(provider.id), capabilities: termsOf(this.scope, method, provider) }]
                : [];
        });
        const usual = await this.#usualMinutes();
        return Promise.all(offered.map(async ({ method, away, capabilities }) => ({
            ...{ method, away },
            ...(await this.#limits(currency, capabilities)),
            usualMinutes: usual.get(method) ?? null,
        })));
    }
    async #limits(currency, { currencies, min, max, payoutFee, promiseMs }) {
        const rate = currencies.includes(currency)
            ? microsPerUnit
            : (await ratesOf(this.scope).rate(currency, currencies[0])).micros;
        const money = (micros) => toMoney({ micros, currency });
        return {
            // Up for the least, down for the most: what is named here is always enough, and never too much.
            minimum: money(upToCent((min.micros * microsPerUnit + rate - 1n) / rate)),
            maximum: money(downToCent((max.micros * microsPerUnit) / rate)),
            feeRate: parseDecimal(payoutFee.rate),
            feeFixed: money((payoutFee.fixedMicros * microsPerUnit + rate / 2n) / rate),
            promisedMinutes: Math.ceil(promiseMs / minuteMs),
        };
    }
    async #usualMinutes() {
        const { sql, now } = this.scope;
        const rows = await sql.rows(`select m.method, percentile_cont(0.5) within group (
          order by extract(epoch from w.paid_at - w.created_at))::float8 as seconds
        from withdrawal w join payout_method m on m.id = w.payout_method_id
        where w.status = 'PAID' and w.paid_at > $1 group by m.method`, [after(now, -dayMs)]);
        return new Map(rows.map(({ method, seconds }) => [method, seconds / 60]));
    }
}
const downToCent = (micros) => micros - (micros % CENT);
const upToCent = (micros) => downToCent(micros + CENT - 1n);
//# sourceMappingURL=payout-options.service.js.map