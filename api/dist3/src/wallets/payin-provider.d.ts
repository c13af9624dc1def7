import { type Amount, type Scope } from '../kernel/index.js';
import { type PaymentMethod, type PaymentProvider } from '../payments/index.js';
/** Who takes money in by this method, here and now; null where nobody does. */
export declare const payinProvider: (scope: Scope, method: PaymentMethod) => PaymentProvider | null;
export interface Charge {
    readonly payin: Amount;
    /** Payin per unit of the wallet's currency, in millionths; null where they are the same. */
    readonly rate: bigint | null;
    /** How long the rate stands; null without one. */
    readonly rateUntil: Date | null;
}
/** What the payer is asked for, so that the wallet gets the amount: rounded up to what the rail can move. */
export declare function chargeFor(scope: Scope, amount: Amount, provider: PaymentProvider): Promise<Charge>;
/** A capability to pay one deposit or give it up: 192 random bits, so it needs no sign-in beside it. */
export declare const checkoutUrl: ({ config }: Scope, token: string) => string;
