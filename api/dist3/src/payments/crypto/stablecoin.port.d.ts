import type { PaymentProvider } from '../payment-provider.port.js';
/**
 * What a rail of dollar tokens would have to promise beyond the others: a transfer counts when its chain has buried it,
 * and a destination names the chain it is on. Nobody implements it: no keys to tokens are kept here until custody, tax and
 * licence are settled for the countries of the marketplace.
 */
export interface StablecoinProvider extends PaymentProvider {
    readonly id: 'crypto';
    readonly token: 'USDT' | 'USDC';
    readonly chain: 'TRON' | 'ETHEREUM';
    /** Blocks on top of a transfer before it is `succeeded`; until then it is `pending`. */
    readonly confirmations: number;
}
/** Off. An adapter put here is offered as CRYPTO like any other; the specs hold that there is none. */
export declare const stablecoin: StablecoinProvider | null;
