import { askHot, foreignCursor, paginate, toDate, } from '../kernel/index.js';
import { feedFront } from './feed.front.js';
import { feedStatement } from './feed.statement.js';
import { Faces } from './task-faces.service.js';
import { expectEligible } from './task.eligibility.js';
import { checkFilter } from './task.lists.js';
import { rateMicros, scaleOf, seesAsWorker } from './task.visibility.js';
/** Rows of an index that one page may pass; whoever needs more goes on from its cursor. */
const SCAN_BUDGET = 1_500;
/** So many categories are walked each along its own index; more of them are most of the market anyway. */
const CATEGORIES_APART = 8;
/** A page of twenty, and the row that tells whether there is another. */
const USUAL = 21;
const MOST = 9223372036854775807n;
/** The open tasks in pages. */
export class Feed {
    scope;
    /** What the viewer has been at before, of all that was found. */
    #touched = new Set();
    constructor(scope) {
        this.scope = scope;
    }
    /** What the viewer may take now, or everything but their own and what they hid; for those who do not work, all that is open. */
    async open(query, page) {
        checkFilter(query.filter);
        const places = await paginate(page, {
            name: `tasks-${query.sort}`,
            position: ({ sort_key: key, id }) => [key, id],
            fetch: (limit, after) => this.walk(query, limit, after),
        });
        const connection = await this.scope.get(Faces).onPage(places);
        const mayTake = ({ id }) => !showsIneligible(query, this.scope) || !this.#touched.has(id);
        if (seesAsWorker(this.scope.viewer))
            expectEligible(this.scope, connection.nodes.filter(mayTake));
        return connection;
    }
    /** First only as far as it takes for most people, then as far as one page may go. */
    async walk(query, limit, after) {
        const front = isPlain(query) && limit <= USUAL ? await this.#front(limit, after) : null;
        if (front?.length === limit)
            return { found: front, stoppedAt: null };
        const budget = Math.floor(SCAN_BUDGET / streamsOf(query));
        const short = Math.min(shortWalk(limit, front, this.#usualDepth(query)) ?? budget, budget);
        const start = await this.#read(query, { limit, after, budget: short });
        const missing = limit - start.found.length;
        if (missing <= 0 || start.stoppedAt === null || short === budget)
            return start;
        const rest = await this.#read(query, { limit: missing, after: start.stoppedAt, budget });
        return { found: [...start.found, ...rest.found], stoppedAt: rest.stoppedAt };
    }
    /** So far into each range most people find a page. Of several categories each goes less far, but one may hold most of it. */
    #usualDepth(query) {
        const { bySearch, byCategory } = rangesOf(query);
        const audiences = bySearch || countryOf(query, this.scope) === '' ? 1 : 2;
        const categories = byCategory ? query.filter.categories.length : 1;
        return Math.ceil((32 * audiences) / Math.cbrt(categories));
    }
    #front(limit, after) {
        const { me, country, rows, before_at, before_id, now } = askOf(this.scope, PLAIN, { limit, after });
        return askHot(this.scope, feedFront, { me, country, rows, before_at, before_id, now });
    }
    async #read(query, { limit, after, budget }) {
        const candidates = limit <= USUAL ? 40 : 128;
        const statement = feedStatement({
            ...rangesOf(query),
            ineligible: showsIneligible(query, this.scope),
            budget,
            candidates,
        });
        const rows = await askHot(this.scope, statement, askOf(this.scope, query, { limit, after }));
        const { cut_key: key = null, cut_id: id = null } = rows[0] ?? {};
        const found = rows.filter((row) => row.id != null);
        for (const { id: of, touched } of found)
            if (touched)
                this.#touched.add(of);
        return { found, stoppedAt: key === null ? null : [key, id] };
    }
}
/** Rows of each range; null where that would be too short: who has done nearly all of the newest has done what follows. */
function shortWalk(limit, front, usual) {
    if (front !== null && front.length < limit / 4)
        return null;
    return front === null && limit <= USUAL ? usual : 128;
}
const PLAIN = { filter: null, sort: 'NEWEST' };
const isPlain = ({ filter, sort, ineligible = false }) => sort === 'NEWEST' &&
    !ineligible &&
    searched(filter) === null &&
    !filter?.categories?.length &&
    filter?.minReward == null &&
    filter?.maxMinutes == null;
const searched = (filter) => filter?.search?.trim() || null;
const showsIneligible = ({ ineligible = false }, { viewer }) => ineligible && seesAsWorker(viewer);
function rangesOf({ filter, sort }) {
    const named = filter?.categories?.length ?? 0;
    return { sort, bySearch: searched(filter) !== null, byCategory: named > 0 && named <= CATEGORIES_APART };
}
/** How many ranges share the budget. */
function streamsOf(query) {
    const { sort, byCategory } = rangesOf(query);
    return (byCategory ? query.filter.categories.length : 1) * (sort === 'NEWEST' ? 1 : 2);
}
/** Whose tasks alone are listed; empty where those of all countries are. */
const countryOf = (query, scope) => seesAsWorker(scope.viewer) && !showsIneligible(query, scope) ? scope.viewer.country : '';
function askOf(scope, query, { limit, after }) {
    const { viewer, now, config } = scope;
    const { filter, sort } = query;
    const worker = seesAsWorker(viewer) ? viewer : null;
    const { categories, minReward, maxMinutes } = filter ?? {};
    const rate = rateMicros(config.market);
    const least = minReward ? minReward.amount * scaleOf(minReward.currency, config.market) : 0n;
    return {
        me: worker?.userId ?? '',
        country: countryOf(query, scope),
        rows: limit,
        categories: categories?.length ? JSON.stringify(categories) : null,
        least_usd: String(upTo(least, rate)),
        least_bdt: String(upTo(least, 1000000n)),
        most_minutes: maxMinutes ?? 2_147_483_647,
        search: searched(filter),
        ...(sort === 'NEWEST' ? timeBefore(after) : moneyBefore(after, rate)),
        rate: String(rate),
        now,
    };
}
const nowhere = {
    before_at: null,
    before_usd: null,
    before_bdt: null,
    before_id: '',
    before_usd_id: '',
    before_bdt_id: '',
};
/** @throws BAD_USER_INPUT where somebody wrote the cursor: the database would only say that it cannot read it. */
function timeBefore(after) {
    if (after === null)
        return nowhere;
    const [at, id] = after;
    if (at == null || id == null || Number.isNaN(toDate(at).getTime()))
        throw foreignCursor();
    return { ...nowhere, before_at: at, before_id: id };
}
/** In each currency's own units, so that the walk of its index begins there. @throws BAD_USER_INPUT */
function moneyBefore(after, rate) {
    if (after === null)
        return nowhere;
    const [key, id] = after;
    if (key == null || id == null || !/^\d{1,40}$/.test(key))
        throw foreignCursor();
    const bound = (scale) => {
        const exact = BigInt(key) % scale === 0n;
        return [String(upTo(BigInt(key), scale)), exact ? id : ''];
    };
    const [usd, usdId] = bound(rate);
    const [bdt, bdtId] = bound(1000000n);
    return {
        ...nowhere,
        before_usd: usd,
        before_bdt: bdt,
        before_usd_id: usdId,
        before_bdt_id: bdtId,
    };
}
/** The least whole number of `scale` that is no less; what no column can hold is the most it can. */
function upTo(value, scale) {
    const whole = (value + scale - 1n) / scale;
    return whole > MOST ? MOST : whole;
}
//# sourceMappingURL=feed.lists.js.map