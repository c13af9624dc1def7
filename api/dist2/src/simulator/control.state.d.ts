import type { FaultRule } from './faults.js';
/** A difference between what happened and what the provider's list says of it. */
export interface Plant {
    /** `extra`: a line of nothing of ours; `missing`: a payment of ours is not in the list; `amount`: another amount. */
    readonly kind: 'extra' | 'missing' | 'amount';
    readonly provider: string;
    readonly direction: 'payin' | 'payout';
    readonly reference: string;
    /** The amount of an `extra` or `amount` line. */
    readonly amount: string;
    readonly currency: string;
    readonly at: number;
}
/** How bad the worst mode is: for each money call and each webhook the share that meets each fault. */
export interface WorstMode {
    readonly on: boolean;
    readonly calls: number;
    readonly webhooks: number;
    readonly bounces: number;
    readonly refusals: number;
    readonly amountsOff: number;
    /** Longest delay and longest pending time. */
    readonly ms: number;
}
/** Everything that was set by hand; kept in the journal like all else. */
export interface ControlState {
    readonly aheadMs: number;
    readonly rules: readonly FaultRule[];
    readonly worst: WorstMode;
    readonly maintenanceUntil: number;
    readonly plants: readonly Plant[];
    readonly webhookTarget: string | null;
}
export declare const calm: WorstMode;
export declare const untouched: ControlState;
