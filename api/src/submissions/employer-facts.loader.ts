import DataLoader from 'dataloader';
import { askHot, RecentlyUsed, type Hot, type Scope, type Shared } from '../kernel/index.js';

/** What an employer really does, measured on the last 1,000 decisions. */
export interface EmployerFactsRow {
  readonly tasksPublished: number;
  readonly approvalRate: number | null;
  readonly medianHoursToDecide: number | null;
  readonly overturnedRejectionRate: number | null;
}

interface StoredFacts extends EmployerFactsRow {
  readonly id: string;
  /** Rows that were counted for it. */
  readonly counted: number;
}

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

const storedFacts: Hot<{ readonly id: string }, StoredFacts> = {
  pace: { batch: 200, inFlight: 2 },
  async read(sql, asks) {
    const stored = await sql.rows<StoredFacts>(facts, [[...new Set(asks.map(({ id }) => id))]]);
    const found = new Map(stored.map((row) => [row.id, row]));
    return asks.map(({ id }) => (found.has(id) ? [found.get(id)!] : []));
  },
};

/** Fewer are counted anew each time, so that the first decisions of an employer show at once. */
const FEW = 20;
const KEPT_MS_A_ROW = 10;
const MOST_KEPT_MS = 60_000;

/** One decision more changes what n of them say by an nth: the more were counted, the longer it holds. */
const keptMs = ({ counted }: StoredFacts): number =>
  counted < FEW ? 0 : Math.min(MOST_KEPT_MS, counted * KEPT_MS_A_ROW);

interface Kept {
  readonly facts: StoredFacts;
  /** By the process's clock. */
  readonly until: number;
}

/** Employers in a generation. */
const GENERATION = 5_000;
const keptFacts = new WeakMap<Shared, RecentlyUsed<Kept>>();

/** Null for people who never published. Every card of the feed shows them. */
export class EmployerFactsLoader extends DataLoader<string, EmployerFactsRow | null> {
  constructor(scope: Scope) {
    const kept = keptFacts.get(scope.shared) ?? new RecentlyUsed<Kept>(GENERATION);
    keptFacts.set(scope.shared, kept);
    super((ids) => Promise.all(ids.map((id) => factsOf(id, scope, kept))));
  }
}

async function factsOf(id: string, scope: Scope, kept: RecentlyUsed<Kept>): Promise<EmployerFactsRow | null> {
  const known = kept.get(id);
  const now = performance.now();
  if (known && now < known.until) return known.facts;
  const [read = null] = await askHot(scope, storedFacts, { id });
  if (read && !scope.isInTransaction) kept.set(id, { facts: read, until: now + keptMs(read) });
  return read;
}
