import { after, dayMs } from './time.js';
const BATCH = 5_000;
/** How long missed events can be replayed, and how long an idempotency key is remembered: the operator's numbers. */
const before = (scope, kept) => after(scope.now, -scope.config.limits[kept] * dayMs);
/**
 * What an idempotency key may still lead to stays longer than the key, or its repeat would find nothing: made before this,
 * it may go. A day more, as keys go in batches.
 */
export const madeBeforeKeys = (scope) => after(before(scope, 'idempotencyDays'), -dayMs);
/**
 * Keeps the log and the idempotency keys from growing for ever; a batch each sweep. The oldest is asked for by its index:
 * looked for among all, it is nearly always missing, and that is found out by reading all.
 */
export const housekeepingTimers = [
    {
        name: 'events.purge',
        due: {
            text: `select 'event_log' as id from (select at from event_log order by at limit 1) oldest where at < $3`,
            values: (scope) => [before(scope, 'eventDays')],
        },
        fire: async (scope) => void (await scope.sql.rows('select purge_events($1, $2)', [before(scope, 'eventDays'), BATCH])),
    },
    {
        name: 'idempotency.purge',
        due: {
            text: `select 'idempotency_key' as id from (select created_at from idempotency_key order by created_at limit 1) oldest
        where created_at < $3`,
            values: (scope) => [before(scope, 'idempotencyDays')],
        },
        fire: async (scope) => {
            const text = `delete from idempotency_key where (actor_id, key) in
        (select actor_id, key from idempotency_key where created_at < $1 limit $2)`;
            await scope.sql.rows(text, [before(scope, 'idempotencyDays'), BATCH]);
        },
    },
];
//# sourceMappingURL=housekeeping.timers.js.map