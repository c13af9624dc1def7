import { dayMs, formatDecimal, InputCheck, parseDecimal } from '../kernel/index.js';
/** How long a checkout waits for its payer: from its creation, and from when it was begun. */
export const PATIENCE_MS = dayMs;
const SIGNS = { USD: '$', BDT: '৳' };
/** @throws InvalidInputError with every bad field */
export function checkDeposit({ method, amount }, { isOffered, limits }) {
    const sign = SIGNS[amount.currency];
    const least = parseDecimal(limits.depositMin[amount.currency]);
    const most = parseDecimal(limits.depositMax[amount.currency]);
    const check = new InputCheck();
    if (!isOffered) {
        check.add(['method'], 'NOT_OFFERED', `${method} cannot be used to pay in ${amount.currency} here.`);
    }
    if (amount.micros < least) {
        check.add(['amount', 'amount'], 'TOO_SMALL', `Pay in at least ${sign}${formatDecimal(least)}.`);
    }
    if (amount.micros > most) {
        check.add(['amount', 'amount'], 'TOO_LARGE', `Pay in at most ${sign}${formatDecimal(most)} at once.`);
    }
    check.done();
}
//# sourceMappingURL=deposit.rules.js.map