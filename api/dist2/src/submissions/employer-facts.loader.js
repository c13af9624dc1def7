import DataLoader from 'dataloader';
import { askHot, RecentlyUsed } from '../kernel/index.js';
const facts = `
  select e.id, p.published::int as "tasksPublished", (p.published + d.decided)::int as counted,
    d.approved::float / nullif(d.decided, 0) as "approvalRate",
    d.median as "medianHoursToDecide",
    d.overturned::float / nullif(d.rejections, 0) as "overturnedRejectionRate"
  from unnest($1::text[]) e (id)
  cross join lateral (select count(*) as published from task t where t.employer_id = e.id and t.published_at is not null) p
  cross join lateral (
    select count(*) as decided, count(*) filter (where status in ('APPROVED', 'VOIDED')) as approved,
      count(*) filter (where rejected_at is not null) as rejections,
      count(*) filter (where rejected_at is not null and status = 'APPROVED' and decided_by in ('DISPUTE', 'MODERATOR')) as overturned,
      percentile_cont(0.5) within group (
        order by extract(epoch from coalesce(rejected_at, decided_at) - submitted_at)::float / 3600) as median
    from (select * from submission s where s.employer_id = e.id and s.decided_at is not null
      order by s.decided_at desc limit 1000) s
  ) d
  where p.published > 0`;
const storedFacts = {
    pace: { batch: 200, inFlight: 2 },
    async read(sql, asks) {
        const stored = await sql.rows(facts, [[...new Set(asks.map(({ id }) => id))]]);
        const found = new Map(stored.map((row) => [row.id, row]));
        return asks.map(({ id }) => (found.has(id) ? [found.get(id)] : []));
    },
};
/** Fewer are counted anew each time, so that the first decisions of an employer show at once. */
const FEW = 20;
const KEPT_MS_A_ROW = 10;
const MOST_KEPT_MS = 60_000;
/** One decision more changes what n of them say by an nth: the more were counted, the longer it holds. */
const keptMs = ({ counted }) => counted < FEW ? 0 : Math.min(MOST_KEPT_MS, counted * KEPT_MS_A_ROW);
/** Employers in a generation. */
const GENERATION = 5_000;
const keptFacts = new WeakMap();
/** Null for people who never published. Every card of the feed shows them. */
export class EmployerFactsLoader extends DataLoader {
    constructor(scope) {
        const kept = keptFacts.get(scope.shared) ?? new RecentlyUsed(GENERATION);
        keptFacts.set(scope.shared, kept);
        super((ids) => Promise.all(ids.map((id) => factsOf(id, scope, kept))));
    }
}
async function factsOf(id, scope, kept) {
    const known = kept.get(id);
    const now = performance.now();
    if (known && now < known.until)
        return known.facts;
    const [read = null] = await askHot(scope, storedFacts, { id });
    if (read && !scope.isInTransaction)
        kept.set(id, { facts: read, until: now + keptMs(read) });
    return read;
}
//# sourceMappingURL=employer-facts.loader.js.map