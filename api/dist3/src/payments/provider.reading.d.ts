import { type Amount, type Currency } from '../kernel/index.js';
import type { PayState, ProviderStatus } from './payment-provider.port.js';
/** A state, and nothing else known of the payment. */
export declare const nothingKnown: (state: PayState) => ProviderStatus;
/** A hundredth of a currency's unit, the smallest part that these rails move. */
export declare const HUNDREDTH_MICROS = 10000n;
/** "250.50": an amount as rails with two places want it. A finer one is a mistake of ours. */
export declare function twoPlaces({ micros, currency }: Amount): string;
/** The amount a provider told, where it is one and in the currency that we deal in with it. */
export declare function amountTold(text: string, told: string, currency: Currency): Amount | null;
