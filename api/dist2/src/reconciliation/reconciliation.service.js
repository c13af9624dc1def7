import { staffOf } from '../identity/index.js';
import { after, hourMs, minuteMs, notFound, Outbox } from '../kernel/index.js';
import { Providers } from '../payments/index.js';
import { differenceOf, keyOf, theirRecords } from './compare.rules.js';
import { KeptDifferences } from './kept-differences.service.js';
import { OurRecords } from './our-records.loader.js';
import { spanOf } from './reconciliation.day.js';
/** Clocks differ, and a statement may be cut by another's midnight. */
const SKEW_MS = hourMs;
/** Nobody else tries the same day for so long. */
const LEASE_MS = 10 * minuteMs;
const BATCH = 1_000;
/** Compares what a provider's own list says of a day with what we booked. Moves no money. */
export class Reconciliation {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Null where somebody else is at it. @throws NotFoundError, and what the provider's list throws */
    async run(providerId, day) {
        const { scope } = this;
        const provider = scope.get(Providers).byId(providerId) ?? notFound('provider');
        const span = spanOf(day) ?? notFound('day');
        if (!(await this.#claim(providerId, day)))
            return null;
        try {
            const compared = await this.#compare(provider, span);
            return await scope.atomically(() => this.#keep(providerId, day, compared));
        }
        catch (error) {
            await this.#failed(providerId, day, error);
            throw error;
        }
    }
    /**
     * Their lines of the day against whatever we know of them; ours of the day against a list long enough to hold them,
     * since their moment lies between our request and our booking. So are theirs of which another day has told already: a
     * reference is one, and what moved for it adds up.
     */
    async #compare(provider, span) {
        const { scope } = this;
        const listed = await collected(provider.listTransactions(span));
        const moved = await scope.get(OurRecords).moved(provider.id, span);
        const told = await scope.get(KeptDifferences).told(provider.id, listed, span);
        const since = told.since !== null && told.since < moved.since ? told.since : moved.since;
        const wide = { from: after(since, -SKEW_MS), to: after(scope.now, SKEW_MS) };
        const isNeeded = moved.records.length > 0 || told.since !== null;
        const around = isNeeded
            ? theirRecords(await collected(provider.listTransactions(wide)))
            : new Map();
        const theirs = theirRecords(listed);
        for (const key of told.keys)
            theirs.set(key, around.get(key) ?? theirs.get(key));
        const known = await this.#known([...theirs.values()]);
        const differences = [...theirs].flatMap(([key, line]) => differenceOf(known.get(key) ?? null, line) ?? []);
        const rest = moved.records.filter((record) => !theirs.has(keyOf(record)));
        const others = rest.flatMap((record) => differenceOf(record, around.get(keyOf(record)) ?? null) ?? []);
        return { differences: [...differences, ...others], lines: listed.length };
    }
    async #known(lines) {
        const all = new Map();
        for (let start = 0; start < lines.length; start += BATCH) {
            const part = await this.scope.get(OurRecords).of(lines.slice(start, start + BATCH));
            for (const [key, record] of part)
                all.set(key, record);
        }
        return all;
    }
    async #keep(provider, day, { differences, lines }) {
        const { scope } = this;
        const { sql, now } = scope;
        const seen = [];
        let found = 0;
        for (const difference of differences) {
            const { id, fresh } = await scope.get(KeptDifferences).keep(provider, day, difference);
            seen.push(id);
            if (fresh)
                found += 1;
        }
        const closed = await sql.rows(`update reconciliation_item set status = 'CLOSED', closed_at = $4
        where provider = $1 and day = $2 and status in ('OPEN', 'PROPOSED') and id <> all ($3) returning id`, [provider, day, seen, now]);
        await sql.rows(`update reconciliation_run set finished_at = $3, lines = $4, differences = $5, error = null
        where provider = $1 and day = $2`, [provider, day, now, lines, differences.length]);
        if (found > 0)
            await this.#announce(provider, { day, found });
        return { lines, differences: differences.length, found, closed: closed.length };
    }
    async #claim(provider, day) {
        const { sql, now } = this.scope;
        const claimed = await sql.first(`insert into reconciliation_run as r (provider, day, started_at) values ($1, $2, $3)
        on conflict (provider, day) do update set started_at = $3, finished_at = null, error = null
          where r.finished_at is not null or r.error is not null or r.started_at < $4
        returning 1 as claimed`, [provider, day, now, after(now, -LEASE_MS)]);
        return claimed !== null;
    }
    async #failed(provider, day, error) {
        const reason = error instanceof Error ? error.name : 'Error';
        await this.scope.sql.rows('update reconciliation_run set error = $3 where provider = $1 and day = $2 and finished_at is null', [provider, day, reason]);
    }
    async #announce(provider, payload) {
        await this.scope.get(Outbox).record({
            type: 'reconciliation.found',
            aggregateId: `reconciliation:${provider}`,
            payload,
            audience: await staffOf(this.scope.sql),
        });
    }
}
async function collected(lines) {
    const all = [];
    for await (const line of lines)
        all.push(line);
    return all;
}
//# sourceMappingURL=reconciliation.service.js.map