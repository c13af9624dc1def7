import DataLoader from 'dataloader';
import { may, paginate, toDate } from '../kernel/index.js';
import { ITEM, toItemRow, } from './reconciliation-item.row.js';
/** For moderators; nobody else knows that a difference exists. */
export class ReconciliationItemLoader extends DataLoader {
    constructor(scope) {
        super(async (ids) => {
            if (!may(scope.viewer, 'marketplace:moderate'))
                return ids.map(() => null);
            const stored = await scope.sql.rows(`select ${ITEM} where i.id = any ($1)`, [ids]);
            const found = new Map(stored.map((row) => [row.id, toItemRow(row, scope)]));
            return ids.map((id) => found.get(id) ?? null);
        });
    }
}
/** Newest first. */
export const itemsOf = (scope, { status, provider, page }) => paginate(page, {
    name: 'reconciliationItems',
    position: ({ id }) => [id],
    fetch: async (limit, after) => {
        const stored = await scope.sql.rows(`select ${ITEM} where ($1::text[] is null or i.status = any ($1)) and ($2::text is null or i.provider = $2)
          and ($3::text is null or i.id < $3) order by i.id desc limit $4`, [status?.length ? [...status] : null, provider ?? null, after?.[0] ?? null, limit]);
        return stored.map((row) => toItemRow(row, scope));
    },
});
const MOST_RUNS = 30;
/** The newest days that were compared, of every provider. */
export async function runsOf({ sql }) {
    const stored = await sql.rows(`select provider, day::text as day, started_at, finished_at, lines, differences, error
      from reconciliation_run order by reconciliation_run.day desc, provider limit $1`, [MOST_RUNS]);
    return stored.map(({ started_at, finished_at, ...rest }) => ({
        ...rest,
        startedAt: toDate(started_at),
        finishedAt: toDate(finished_at),
    }));
}
//# sourceMappingURL=reconciliation.loader.js.map