import { AggregatorProvider } from './aggregator/aggregator.provider.js';
import { aggregatorPractice } from './aggregator/aggregator.settings.js';
import { BankProvider } from './bank/bank.provider.js';
import { BkashProvider } from './bkash/bkash.provider.js';
import { bkashLive, bkashPractice } from './bkash/bkash.settings.js';
import { stablecoin } from './crypto/stablecoin.port.js';
import { NagadProvider } from './nagad/nagad.provider.js';
import { nagadLive, nagadPractice } from './nagad/nagad.settings.js';
import { PaypalProvider } from './paypal/paypal.provider.js';
import { paypalLive, paypalPractice } from './paypal/paypal.settings.js';
import { SkrillProvider } from './skrill/skrill.provider.js';
import { skrillPractice } from './skrill/skrill.settings.js';
import { SslcommerzProvider } from './sslcommerz/sslcommerz.provider.js';
import { sslcommerzPractice } from './sslcommerz/sslcommerz.settings.js';
/**
 * Every adapter that can work here: against the simulator as its practice merchant, or live with the keys that an
 * operator gave. Where several serve one method the first is asked.
 */
export function adaptersOf({ mode, simulatorUrl, keys, paypalClosedTo }, parts) {
    /** The settings to work with, or null where there are none. */
    const settings = (practice, given, live) => {
        if (mode === 'live')
            return given && live(given);
        return simulatorUrl === null ? null : practice(simulatorUrl);
    };
    const bkash = settings(bkashPractice, keys.bkash, bkashLive);
    const nagad = settings(nagadPractice(parts('nagad')), keys.nagad, nagadLive);
    const sslcommerz = settings(sslcommerzPractice, keys.sslcommerz, asTheyAre);
    const aggregator = settings(aggregatorPractice, keys.aggregator, asTheyAre);
    const paypal = settings(paypalPractice, keys.paypal, paypalLive);
    const skrill = settings(skrillPractice, keys.skrill, asTheyAre);
    return [
        bkash && new BkashProvider(bkash, parts('bkash')),
        nagad && new NagadProvider(nagad, parts('nagad')),
        sslcommerz && new SslcommerzProvider(sslcommerz, parts('sslcommerz')),
        aggregator && new AggregatorProvider(aggregator, parts('aggregator')),
        (mode === 'simulator' || keys.bank) && new BankProvider(parts('bank')),
        paypal && new PaypalProvider({ ...paypal, closedTo: paypalClosedTo }, parts('paypal')),
        skrill && new SkrillProvider(skrill, parts('skrill')),
        stablecoin,
    ].filter((adapter) => !!adapter);
}
const asTheyAre = (keys) => keys;
//# sourceMappingURL=adapters.js.map