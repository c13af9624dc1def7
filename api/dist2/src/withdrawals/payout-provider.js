import { parseDecimal } from '../kernel/index.js';
import { Providers } from '../payments/index.js';
/** Who pays out by this method, here and now; null where nobody does. */
export const payoutProvider = (scope, method) => scope.get(Providers).for(method, 'payout');
/** Money leaves in the first currency the rail moves. */
export const isOfferedIn = (provider, country) => {
    const { countries, closedTo } = provider.capabilities();
    return (countries.length === 0 || countries.includes(country)) && !closedTo.includes(country);
};
/** What the rail can do, within what the operator asks of this method and promises at the latest. */
export function termsOf(scope, method, provider) {
    const capabilities = provider.capabilities();
    const terms = { ...capabilities, promiseMs: promiseOf(scope, capabilities) };
    const least = scope.config.limits.withdrawalMin[method];
    if (least?.currency !== terms.min.currency)
        return terms;
    const micros = parseDecimal(least.amount);
    return micros <= terms.min.micros ? terms : { ...terms, min: { micros, currency: least.currency } };
}
/** A rail that takes days is carried by people: no setting makes them faster. */
export function promiseOf({ config }, { settlement, promiseMs }) {
    const latestMs = config.payouts.promiseMs;
    return settlement === 'days' || promiseMs < latestMs ? promiseMs : latestMs;
}
//# sourceMappingURL=payout-provider.js.map