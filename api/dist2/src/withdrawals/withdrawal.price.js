import { feeOn, microsPerUnit, shareOut } from '../kernel/index.js';
/**
 * Splits an amount at the payout edge, the one place where money is rounded. In one currency the net is made of whole
 * units of the rail by largest remainder and the fee is the rest, dust included, so that nothing is lost. Across
 * currencies the payout is rounded down to a unit; what is less than one stays with the exchange.
 */
export function priceOf({ amount, payoutCurrency, rate, fee, unit }) {
    const due = feeOn(amount.micros, fee.rate) + inWallet(fee.fixedMicros, rate);
    if (due >= amount.micros)
        return { fee: amount.micros, net: 0n, payout: 0n };
    if (rate === null) {
        if (payoutCurrency !== amount.currency)
            throw new Error('another currency needs a rate');
        const [units] = shareOut(amount.micros / unit, [amount.micros - due, due]);
        const net = units * unit;
        return { fee: amount.micros - net, net, payout: net };
    }
    const net = amount.micros - due;
    const exact = (net * rate) / microsPerUnit;
    return { fee: due, net, payout: exact - (exact % unit) };
}
/** The fixed part in the wallet's currency, rounded half up. */
const inWallet = (micros, rate) => rate === null ? micros : (micros * microsPerUnit + rate / 2n) / rate;
//# sourceMappingURL=withdrawal.price.js.map