import type { Timer } from '../kernel/index.js';
import { BulkApprovals } from './bulk-approvals.service.js';

/** Begins and goes on with approvals in bulk, on whichever node is free; after a restart too. */
const approveInBulk: Timer = {
  name: 'submission.approve-in-bulk',
  due: async (scope, limit) => {
    const text = 'select id from bulk_approval where finished_at is null order by created_at limit $1';
    return (await scope.sql.rows<{ id: string }>(text, [limit])).map(({ id }) => id);
  },
  fire: (scope, id) => scope.get(BulkApprovals).run(id),
};

export const submissionJobs: Timer[] = [approveInBulk];
