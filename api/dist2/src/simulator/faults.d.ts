import type { WorstMode } from './control.state.js';
import type { Random } from './random.js';
export declare const faultKinds: readonly ["delay", "unavailable", "unavailable_after", "reset_before", "reset_after", "garbled", "no_account", "blocked", "limit", "funds", "decline", "slow", "bounce", "amount_off", "webhook_never", "webhook_duplicate", "webhook_early", "webhook_late", "webhook_shuffled", "webhook_forged", "risky"];
export type FaultKind = (typeof faultKinds)[number];
export interface FaultRule {
    readonly kind: FaultKind;
    /** Which operation it strikes, such as `bkash.b2cPayment`; left out: every one that moves money. */
    readonly on?: string | undefined;
    /** How often; left out: until it is cleared. */
    readonly times?: number | undefined;
    /** How long a delay, a pending payment or a late message takes. */
    readonly ms?: number | undefined;
}
/** The faults one call has to bear, each with its time. */
export type Faults = ReadonlyMap<FaultKind, number>;
export declare const timeOf: (kind: FaultKind, ms?: number) => number;
/**
 * A number or address that means a fault: 01700000NNN, where NNN is 101 and up in the order of `faultKinds`, and
 * an e-mail address whose first part is the fault's name with dashes, such as `reset-after@example.com`.
 */
export declare function magicOf(party: string): FaultKind | null;
/** The other way round, for tests and documents. */
export declare const magicNumber: (kind: FaultKind) => string;
export declare const magicAddress: (kind: FaultKind) => string;
/** What the worst mode does to one call that moves money. */
export declare function worstOf(random: Random, worst: WorstMode): Map<FaultKind, number>;
