import { may, toDate, toMoney } from '../kernel/index.js';
/** PROPOSED: one has decided, another has to confirm. CLOSED: gone by itself in a later comparison. */
export const ReconciliationStatus = {
    OPEN: 'OPEN',
    PROPOSED: 'PROPOSED',
    SETTLED: 'SETTLED',
    CLOSED: 'CLOSED',
};
export const ReconciliationResolution = { ACCEPT_THEIRS: 'ACCEPT_THEIRS', IGNORE: 'IGNORE' };
/** The schema's names for the port's words. */
export const MoneyDirection = { PAYIN: 'payin', PAYOUT: 'payout' };
export const ITEM = `i.*, i.day::text as day, p.display_name as proposer, s.display_name as settler
  from reconciliation_item i left join user_account p on p.id = i.proposed_by
    left join user_account s on s.id = i.settled_by`;
const money = (micros, currency) => micros === null || currency === null ? null : toMoney({ micros: BigInt(micros), currency });
export const toItemRow = (stored, { viewer }) => ({
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
    viewerActions: may(viewer, 'marketplace:moderate') && viewer.userId !== stored.owner_id
        ? actions(stored, viewer.userId)
        : [],
});
function actions({ status, proposed_by }, viewerId) {
    if (status === 'OPEN')
        return ['settleReconciliationItem'];
    if (status !== 'PROPOSED')
        return [];
    return proposed_by === viewerId
        ? ['settleReconciliationItem']
        : ['settleReconciliationItem', 'confirmReconciliationItem'];
}
//# sourceMappingURL=reconciliation-item.row.js.map