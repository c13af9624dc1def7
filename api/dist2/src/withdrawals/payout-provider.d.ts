import { type Scope } from '../kernel/index.js';
import { type Capabilities, type PaymentMethod, type PaymentProvider } from '../payments/index.js';
/** Who pays out by this method, here and now; null where nobody does. */
export declare const payoutProvider: (scope: Scope, method: PaymentMethod) => PaymentProvider | null;
/** Money leaves in the first currency the rail moves. */
export declare const isOfferedIn: (provider: PaymentProvider, country: string) => boolean;
/** What the rail can do, within what the operator asks of this method and promises at the latest. */
export declare function termsOf(scope: Scope, method: PaymentMethod, provider: PaymentProvider): Capabilities;
/** A rail that takes days is carried by people: no setting makes them faster. */
export declare function promiseOf({ config }: Scope, { settlement, promiseMs }: Pick<Capabilities, 'settlement' | 'promiseMs'>): number;
