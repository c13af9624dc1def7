import type { Scope } from '../kernel/index.js';
import type { AdapterParts } from './adapter.parts.js';
import type { PaymentProvider, ProviderId } from './payment-provider.port.js';
/**
 * Every adapter that can work here: against the simulator as its practice merchant, or live with the keys that an
 * operator gave. Where several serve one method the first is asked.
 */
export declare function adaptersOf({ mode, simulatorUrl, keys, paypalClosedTo }: Scope['config']['providers'], parts: (id: ProviderId) => AdapterParts): PaymentProvider[];
