import DataLoader from 'dataloader';
import { may, paginate } from '../kernel/index.js';
import { toDisputeRow } from './dispute.row.js';
/** Its two parties and moderators see a dispute; nobody else knows that it exists. */
const readBy = (scope, column) => async (ids) => {
    if (scope.viewer === null)
        return ids.map(() => null);
    const stored = await scope.sql.rows(`select * from dispute where (worker_id = $1 or employer_id = $1 or $2) and ${column} = any ($3)`, [scope.viewer.userId, may(scope.viewer, 'marketplace:moderate'), ids]);
    const found = new Map(stored.map((row) => [row[column], toDisputeRow(row)]));
    return ids.map((id) => found.get(id) ?? null);
};
export class DisputeLoader extends DataLoader {
    constructor(scope) {
        super(readBy(scope, 'id'));
    }
}
/** By the submission it is about. */
export class SubmissionDisputeLoader extends DataLoader {
    constructor(scope) {
        super(readBy(scope, 'submission_id'));
    }
}
/** The moderators' queue, oldest first. */
export class DisputeQueue {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    list(statuses, page) {
        const wanted = statuses?.length ? [...statuses] : null;
        return paginate(page, {
            name: 'disputes',
            position: ({ openedAtText, id }) => [openedAtText, id],
            fetch: async (limit, after) => {
                const [openedAt = null, id = null] = after ?? [];
                const stored = await this.scope.sql.rows(`select * from dispute where ($1::text[] is null or status = any ($1))
            and ($2::text is null or (opened_at, id) > ($2::timestamptz, $3)) order by opened_at, id limit $4`, [wanted, openedAt, id, limit]);
                return stored.map(toDisputeRow);
            },
        });
    }
}
//# sourceMappingURL=dispute.loader.js.map