import type { ProviderStatus } from '../payments/index.js';
import { type Deposit } from './deposit.entity.js';
/** What follows from what a provider said of a deposit; `wait` changes nothing but when it is asked again. */
export interface PayinVerdict {
    readonly action: 'confirm' | 'find' | 'fail' | 'expire' | 'reverse' | 'wait';
    readonly reason?: string;
}
/**
 * Only a plain word decides: money is booked when the provider has exactly what the payer was asked for, also where we
 * had given it up. Another amount that comes so late is for the daily comparison to show.
 */
export declare function verdictOnPayin(deposit: Deposit, status: ProviderStatus, now: Date): PayinVerdict | null;
