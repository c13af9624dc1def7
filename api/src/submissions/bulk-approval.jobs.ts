import { after, dayMs, type Scope, type Timer } from '../kernel/index.js';
import { BulkApprovals } from './bulk-approvals.service.js';

/** Begins and goes on with approvals in bulk, on whichever node is free; after a restart too. */
const approveInBulk: Timer = {
  name: 'submission.approve-in-bulk',
  due: {
    text: 'select id from bulk_approval where finished_at is null order by created_at limit $1',
  },
  fire: (scope, id) => scope.get(BulkApprovals).run(id),
};

/** As long as the key that it was asked for with. */
const keptMs = 30 * dayMs;
const old = (scope: Scope): Date => after(scope.now, -keptMs);

const forget: Timer = {
  name: 'submission.forget-bulk-approval',
  due: {
    text: 'select id from bulk_approval where finished_at < $3 order by finished_at limit $1',
    values: (scope) => [old(scope)],
  },
  fire: (scope, id) =>
    scope.atomically(async () => {
      await scope.sql.rows('delete from bulk_approval_item where bulk_id = $1', [id]);
      await scope.sql.rows('delete from bulk_approval where id = $1 and finished_at < $2', [id, old(scope)]);
    }),
};

export const bulkApprovalJobs: Timer[] = [approveInBulk, forget];
