import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { dayMs, after, secondMs, toDate } from '../kernel/index.js';
/** So begins the hit of a try of which it is not known yet whether it was a right one. */
const IN_FLIGHT = 'in-flight:';
/** Looking at a password takes a tenth of a second. A try in flight for so long was on a node that is no more. */
const PATIENCE_MS = 10 * secondMs;
/** Counts tries in the database, so that several nodes and restarts count together. */
export class Limits {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Counts one try against all the limits, or against none where one is reached. */
    async take(limits, hit = randomUUID()) {
        const row = await this.scope.sql.first('select blocked, retry_at, full_until from take_limits($1, $2, $3, $4, $5)', [
            hit,
            limits.map(({ key }) => key),
            limits.map(({ most }) => most),
            limits.map(({ seconds }) => seconds),
            this.scope.now,
        ]);
        return {
            hit,
            blocked: limits.find(({ key }) => key === row?.blocked) ?? null,
            retryAt: toDate(row?.retry_at ?? null),
            fullUntil: toDate(row?.full_until ?? null),
        };
    }
    /**
     * Counts a try before it is looked at; `fail` or `forgive` says afterwards what it was. Tries that are still looked at
     * take up room, so that a hundred at once do not slip through together, but they are no failures: a try they leave no
     * room for waits until they are, or are forgotten.
     */
    async begin(limits) {
        const giveUpAt = performance.now() + PATIENCE_MS;
        for (;;) {
            const taken = await this.take(limits, IN_FLIGHT + randomUUID());
            if (taken.blocked === null || performance.now() > giveUpAt)
                return taken;
            if (await this.#isFullOfFailures(taken.blocked))
                return taken;
            await sleep(20 + 60 * Math.random());
        }
    }
    /** What was begun was a wrong try, and counts as long as its limits look back. */
    async fail(hit) {
        await this.scope.sql.rows('update limit_hit set hit = $2 where hit = $1', [
            hit,
            hit.slice(IN_FLIGHT.length),
        ]);
    }
    async #isFullOfFailures({ key, most, seconds }) {
        const { sql, now } = this.scope;
        const last = await sql.first(`select 1 from limit_hit where key = $1 and at > $2 and (hit not like $3 or at <= $4) offset $5 limit 1`, [key, after(now, -seconds * secondMs), `${IN_FLIGHT}%`, after(now, -PATIENCE_MS), most - 1]);
        return last !== null;
    }
    /** Forgets one try, and all tries of the keys: it was the right one after all. */
    async forgive(hit, keys) {
        await this.scope.sql.rows('delete from limit_hit where hit = $1 or key = any($2)', [hit, keys]);
    }
}
/** No limit looks back further than a day. */
export const limitTimers = [
    {
        name: 'old-limit-hits',
        due: {
            text: `select 'old' as id from limit_hit where at < $3 limit 1`,
            values: ({ now }) => [after(now, -dayMs)],
        },
        fire: async (scope) => {
            await scope.sql.rows('delete from limit_hit where at < $1', [after(scope.now, -dayMs)]);
        },
    },
];
//# sourceMappingURL=limits.service.js.map