import { after } from '../kernel/index.js';
import { Providers } from '../payments/index.js';
import { ratesOf } from './rates.port.js';
/** Who takes money in by this method, here and now; null where nobody does. */
export const payinProvider = (scope, method) => scope.get(Providers).for(method, 'payin');
/** What the payer is asked for, so that the wallet gets the amount: rounded up to what the rail can move. */
export async function chargeFor(scope, amount, provider) {
    const { currencies, unitMicros } = provider.capabilities();
    const movable = (micros) => ((micros + unitMicros - 1n) / unitMicros) * unitMicros;
    if (currencies.includes(amount.currency))
        return { payin: { ...amount, micros: movable(amount.micros) }, rate: null, rateUntil: null };
    const currency = currencies[0];
    const { micros: rate, validMs } = await ratesOf(scope).rate(amount.currency, currency);
    const exact = (amount.micros * rate + 999999n) / 1000000n;
    return { payin: { micros: movable(exact), currency }, rate, rateUntil: after(scope.now, validMs) };
}
/** A capability to pay one deposit or give it up: 192 random bits, so it needs no sign-in beside it. */
export const checkoutUrl = ({ config }, token) => `${config.publicUrl}/checkout/${token}`;
//# sourceMappingURL=payin-provider.js.map