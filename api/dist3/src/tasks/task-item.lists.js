import DataLoader from 'dataloader';
import { badInput, paginate } from '../kernel/index.js';
const MOST_ASKED = 1_000;
/** The rows of one task in the order they were added; the caller knows that the viewer owns it. */
export class TaskItemLists {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    ofTask(taskId, page) {
        return paginate(page, {
            name: 'task-items',
            position: ({ place, externalId }) => [String(place), externalId],
            fetch: async (limit, after) => {
                const stored = await this.scope.sql.rows(`select external_id, variables, overlap, gold, place from task_item
           where task_id = $1 and external_id is not null
             and ($3::int is null or (place, external_id) > ($3::int, $4::text))
           order by place, external_id limit $2`, [taskId, limit, after?.[0] ?? null, after?.[1] ?? null]);
                return stored.map(toItem);
            },
        });
    }
    /** Which of the ids its rows have. @throws BAD_USER_INPUT for more than a call may add */
    async taken(taskId, externalIds) {
        if (externalIds.length > MOST_ASKED)
            throw badInput(`At most ${MOST_ASKED} ids are asked for at once.`);
        const found = await this.scope.sql.rows('select external_id from task_item where task_id = $1 and external_id = any ($2) order by place', [taskId, externalIds]);
        return found.map(({ external_id: id }) => id);
    }
}
const toItem = ({ external_id: externalId, gold, ...rest }) => ({
    ...rest,
    externalId,
    gold: gold ?? [],
});
/** By task id; the caller knows that the viewer owns it. */
export class ItemCountsLoader extends DataLoader {
    constructor({ sql }) {
        super(async (ids) => {
            const stored = await sql.rows(`select t.id,
           (select count(*)::int from task_item i where i.task_id = t.id and i.external_id is not null) as rows,
           (select count(*)::int from removed_task_item r where r.task_id = t.id
             and r.removal = (select max(removal) from removed_task_item where task_id = t.id)) as removed,
           (select coalesce(max(x.external_id::int), 0) from (
             select external_id from task_item where task_id = t.id
             union all select external_id from removed_task_item where task_id = t.id) x
             where x.external_id ~ '^[0-9]{1,6}$') as "lastNumber"
         from unnest($1::text[]) as t (id)`, [ids]);
            const found = new Map(stored.map(({ id, ...counts }) => [id, counts]));
            return ids.map((id) => found.get(id));
        });
    }
}
//# sourceMappingURL=task-item.lists.js.map