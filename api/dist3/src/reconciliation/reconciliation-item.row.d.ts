import { type Currency, type MoneyType, type Scope } from '../kernel/index.js';
import type { Direction } from '../payments/index.js';
import type { ReconciliationKind } from './compare.rules.js';
/** PROPOSED: one has decided, another has to confirm. CLOSED: gone by itself in a later comparison. */
export declare const ReconciliationStatus: {
    readonly OPEN: "OPEN";
    readonly PROPOSED: "PROPOSED";
    readonly SETTLED: "SETTLED";
    readonly CLOSED: "CLOSED";
};
export type ReconciliationStatus = keyof typeof ReconciliationStatus;
export declare const ReconciliationResolution: {
    readonly ACCEPT_THEIRS: "ACCEPT_THEIRS";
    readonly IGNORE: "IGNORE";
};
export type ReconciliationResolution = keyof typeof ReconciliationResolution;
/** The schema's names for the port's words. */
export declare const MoneyDirection: {
    readonly PAYIN: "payin";
    readonly PAYOUT: "payout";
};
export interface StoredItem {
    id: string;
    provider: string;
    direction: Direction;
    reference: string;
    kind: ReconciliationKind;
    day: string;
    status: ReconciliationStatus;
    owner_id: string | null;
    ours_state: string | null;
    ours_amount: string | null;
    ours_currency: Currency | null;
    theirs_state: string | null;
    theirs_amount: string | null;
    theirs_currency: Currency | null;
    external_id: string | null;
    stake: string;
    stake_currency: Currency;
    found_at: string;
    closed_at: string | null;
    resolution: ReconciliationResolution | null;
    proposed_by: string | null;
    proposed_at: string | null;
    note: string | null;
    settled_by: string | null;
    proposer: string | null;
    settler: string | null;
}
/** A difference as moderators see it. */
export interface ReconciliationItemRow {
    readonly id: string;
    readonly provider: string;
    readonly direction: Direction;
    readonly reference: string;
    readonly kind: ReconciliationKind;
    readonly day: string;
    readonly status: ReconciliationStatus;
    readonly oursState: string | null;
    readonly ours: MoneyType | null;
    readonly theirsState: string | null;
    readonly theirs: MoneyType | null;
    readonly externalId: string | null;
    readonly stake: MoneyType;
    readonly foundAt: Date;
    readonly closedAt: Date | null;
    readonly resolution: ReconciliationResolution | null;
    readonly note: string | null;
    readonly proposedBy: string | null;
    readonly settledBy: string | null;
    readonly viewerActions: string[];
}
export declare const ITEM = "i.*, i.day::text as day, p.display_name as proposer, s.display_name as settler\n  from reconciliation_item i left join user_account p on p.id = i.proposed_by\n    left join user_account s on s.id = i.settled_by";
export declare const toItemRow: (stored: StoredItem, { viewer }: Scope) => ReconciliationItemRow;
