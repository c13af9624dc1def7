import { may, toDate, toMoney, type Currency, type MoneyType, type Scope } from '../kernel/index.js';
import type { Direction } from '../payments/index.js';
import type { ReconciliationKind } from './compare.rules.js';

/** PROPOSED: one has decided, another has to confirm. CLOSED: gone by itself in a later comparison. */
export const ReconciliationStatus = {
  OPEN: 'OPEN',
  PROPOSED: 'PROPOSED',
  SETTLED: 'SETTLED',
  CLOSED: 'CLOSED',
} as const;
export type ReconciliationStatus = keyof typeof ReconciliationStatus;

export const ReconciliationResolution = { ACCEPT_THEIRS: 'ACCEPT_THEIRS', IGNORE: 'IGNORE' } as const;
export type ReconciliationResolution = keyof typeof ReconciliationResolution;

/** The schema's names for the port's words. */
export const MoneyDirection = { PAYIN: 'payin', PAYOUT: 'payout' } as const satisfies Record<
  Uppercase<Direction>,
  Direction
>;

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

export const ITEM = `i.*, i.day::text as day, p.display_name as proposer, s.display_name as settler
  from reconciliation_item i left join user_account p on p.id = i.proposed_by
    left join user_account s on s.id = i.settled_by`;

const money = (micros: string | null, currency: Currency | null): MoneyType | null =>
  micros === null || currency === null ? null : toMoney({ micros: BigInt(micros), currency });

export const toItemRow = (stored: StoredItem, { viewer }: Scope): ReconciliationItemRow => ({
  id: stored.id,
  provider: stored.provider,
  direction: stored.direction,
  reference: stored.reference,
  kind: stored.kind,
  day: stored.day,
  status: stored.status,
  oursState: stored.ours_state,
  ours: money(stored.ours_amount, stored.ours_currency),
  theirsState: stored.theirs_state,
  theirs: money(stored.theirs_amount, stored.theirs_currency),
  externalId: stored.external_id,
  stake: toMoney({ micros: BigInt(stored.stake), currency: stored.stake_currency }),
  foundAt: toDate(stored.found_at),
  closedAt: toDate(stored.closed_at),
  resolution: stored.resolution,
  note: stored.note,
  proposedBy: stored.proposer,
  settledBy: stored.settler,
  viewerActions:
    may(viewer, 'marketplace:moderate') && viewer!.userId !== stored.owner_id
      ? actions(stored, viewer!.userId)
      : [],
});

function actions({ status, proposed_by }: StoredItem, viewerId: string): string[] {
  if (status === 'OPEN') return ['settleReconciliationItem'];
  if (status !== 'PROPOSED') return [];
  return proposed_by === viewerId
    ? ['settleReconciliationItem']
    : ['settleReconciliationItem', 'confirmReconciliationItem'];
}
