import { type Scope } from '../kernel/index.js';
import type { Capabilities, ProviderStatus } from '../payments/index.js';
import type { StoredWithdrawal } from './withdrawal.row.js';
/** What follows from what a provider said; null: nothing. */
export type Verdict = {
    readonly action: 'pay' | 'wait';
} | {
    readonly action: 'fail' | 'bounce' | 'doubt';
    readonly reason: string;
};
/**
 * A provider's word turned into a move. Only a plain word decides: money is booked as paid when the amount is ours, and
 * given back when the provider refused it or can have no request of ours any more. Everything else is doubt.
 */
export declare function verdictOn(withdrawal: StoredWithdrawal, status: ProviderStatus, { now, capabilities }: {
    now: Date;
    capabilities: Capabilities;
}): Verdict | null;
/** Doubled each time, half an hour at most. */
export declare function nextTry({ now, config }: Scope, attempts: number): Date;
