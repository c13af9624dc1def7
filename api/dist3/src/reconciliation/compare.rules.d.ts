import type { Amount } from '../kernel/index.js';
import type { Direction, ProviderTransaction } from '../payments/index.js';
/** OURS_ONLY: we booked it, they have no line. STATE_DIFFERS: both know it, and only one says that money moved for good. */
export declare const ReconciliationKind: {
    readonly OURS_ONLY: "OURS_ONLY";
    readonly THEIRS_ONLY: "THEIRS_ONLY";
    readonly AMOUNT_DIFFERS: "AMOUNT_DIFFERS";
    readonly STATE_DIFFERS: "STATE_DIFFERS";
};
export type ReconciliationKind = keyof typeof ReconciliationKind;
/** A withdrawal or a deposit as our books have it. */
export interface OurRecord {
    readonly direction: Direction;
    readonly reference: string;
    /** `moved`: booked, and stands. `returned`: booked, and booked back. `none`: nothing was booked. `open`: not decided. */
    readonly money: 'moved' | 'returned' | 'none' | 'open';
    /** Its status, for people. */
    readonly state: string;
    /** What should have moved on the rail. */
    readonly amount: Amount;
    readonly ownerId: string;
}
/** What a provider's list says of one reference, all its lines taken together. */
export interface TheirRecord {
    readonly direction: Direction;
    readonly reference: string;
    readonly money: 'moved' | 'returned' | 'open';
    readonly state: string;
    readonly amount: Amount | null;
    readonly externalId: string | null;
}
export interface Difference {
    readonly kind: ReconciliationKind;
    readonly direction: Direction;
    readonly reference: string;
    readonly ours: OurRecord | null;
    readonly theirs: TheirRecord | null;
    /** What would be lost or won. */
    readonly stake: Amount;
}
export declare const keyOf: ({ direction, reference }: {
    direction: Direction;
    reference: string;
}) => string;
/**
 * One record for each reference. Of the lines with one transaction id the last counts; transactions of one reference
 * add up, so that a payment made twice shows as twice the amount.
 */
export declare function theirRecords(lines: Iterable<ProviderTransaction>): Map<string, TheirRecord>;
/** What is wrong between what we booked of a reference and what they list of it; null where nothing is. */
export declare function kindOf(ours: OurRecord | null, theirs: TheirRecord | null): ReconciliationKind | null;
export declare function differenceOf(ours: OurRecord | null, theirs: TheirRecord | null): Difference | null;
/** We have what they do not have any more: there it is all or nothing. */
export declare const isGone: ({ kind, ours }: Pick<Difference, "kind" | "ours">) => boolean;
/** What is at stake where this much of what moved was booked as a difference before. */
export declare function leftOf(difference: Difference, settled: bigint): bigint;
