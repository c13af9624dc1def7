import { toDate } from '../time.js';
export const toEntry = (row) => ({
    cursor: Number(row.cursor),
    type: row.type,
    aggregateId: row.aggregate_id,
    payload: row.payload,
    audience: row.audience,
    taskId: row.task_id,
    at: toDate(row.at),
});
const COLUMNS = 'l.cursor, l.type, l.aggregate_id, l.payload, l.audience, l.task_id, l.at';
const RANGE = 'l.cursor > $1 and l.cursor <= $2 order by l.cursor limit $3';
/** At most `limit` entries of the part after `from`, up to and including `to`, in order. */
export async function readLog(sql, part, range) {
    const values = [range.from, range.to, range.limit];
    if (part === 'tasks') {
        const text = `select ${COLUMNS} from event_log l where l.task_id is not null and ${RANGE}`;
        return (await sql.rows(text, values)).map(toEntry);
    }
    if ('taskId' in part) {
        const text = `select ${COLUMNS} from event_log l where l.task_id = $4 and ${RANGE}`;
        return (await sql.rows(text, [...values, part.taskId])).map(toEntry);
    }
    const text = `select ${COLUMNS} from event_audience a join event_log l on l.cursor = a.cursor
    where a.user_id = $4 and a.cursor > $1 and a.cursor <= $2 order by a.cursor limit $3`;
    return (await sql.rows(text, [...values, part.userId])).map(toEntry);
}
/** Newest cursor given out, and the newest one no longer kept. */
export async function readHead(sql) {
    const row = await sql.first('select head, horizon from event_head');
    return { head: Number(row.head), horizon: Number(row.horizon) };
}
//# sourceMappingURL=log-entry.js.map