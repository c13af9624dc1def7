import { aggregatorAnnouncer } from './aggregator/aggregator.notice.js';
import { aggregatorRoutes } from './aggregator/aggregator.routes.js';
import { bkashAnnouncer } from './bkash/bkash.notice.js';
import { bkashRoutes } from './bkash/bkash.routes.js';
import { nagadRoutes } from './nagad/nagad.routes.js';
import { paypalAnnouncer } from './paypal/paypal.notice.js';
import { paypalRoutes } from './paypal/paypal.routes.js';
import { skrillRoutes } from './skrill/skrill.routes.js';
import { sslcommerzAnnouncer } from './sslcommerz/sslcommerz.notice.js';
import { sslcommerzRoutes } from './sslcommerz/sslcommerz.routes.js';
export const dialects = [
    { provider: 'bkash', routes: bkashRoutes, announcer: bkashAnnouncer },
    { provider: 'nagad', routes: nagadRoutes },
    { provider: 'sslcommerz', routes: sslcommerzRoutes, announcer: sslcommerzAnnouncer },
    { provider: 'aggregator', routes: aggregatorRoutes, announcer: aggregatorAnnouncer },
    { provider: 'paypal', routes: paypalRoutes, announcer: paypalAnnouncer },
    { provider: 'skrill', routes: skrillRoutes },
];
//# sourceMappingURL=dialects.js.map