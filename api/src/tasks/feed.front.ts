import { askValues, asksTable, HotList, type AskColumns, type Hot, type Sql } from '../kernel/index.js';
import type { Place } from './feed.statement.js';
import { glimpseColumns } from './task-faces.service.js';
import { mayTakeMore } from './task.visibility.js';

/** The newest tasks as most people ask for them. */
export interface FrontAsk {
  /** Whose done and hidden tasks are left out; empty for those who do not work. */
  readonly me: string;
  /** Of that worker; empty for those who do not work: they see every task. */
  readonly country: string;
  readonly rows: number;
  readonly before_at: string | null;
  readonly before_id: string;
  readonly now: Date;
}

const columns: AskColumns<FrontAsk> = {
  me: 'text',
  country: 'text',
  rows: 'int',
  before_at: 'timestamptz',
  before_id: 'text',
  now: 'timestamptz',
};

/**
 * Index rows that are walked of each audience: most people have done less than half of the newest. Nothing older than
 * where one of the two had to end is shown: tasks of the other would be left out between.
 */
const DEPTH = 32;
/** Cards that are read beyond a page: some of the newest may be over and not yet gone from the list. */
const SPARE = 4;

const newest = (audience: string): string => `
  (select task_id, published_at, employer_id,
      row_number() over (order by published_at desc, task_id desc) = ${DEPTH} as last from (
    select task_id, published_at, employer_id from feed_entry
      where audience = ${audience} and (published_at, task_id) < (coalesce(q.before_at, 'infinity'), q.before_id)
      order by published_at desc, task_id desc limit ${DEPTH}) e)`;

/** What this worker did or hid between two ids, read as one stretch of their history; `gone` does not come back. */
const own = (low: string, high: string): string => `
  select s.task_id, not s.repeatable and s.status not in ('RETURNED', 'EXPIRED', 'CANCELLED') as gone from submission s
    where s.worker_id = q.me and s.task_id between ${low} and ${high}
  union all
  select h.task_id, true from hidden_task h
    where h.user_id = q.me and h.task_id between ${low} and ${high}`;

/** `unsure`: tasks were left out that this worker has been at before and may perhaps take once more. */
interface PlaceAlone extends Place {
  readonly unsure: boolean | null;
}

/** For one who asks alone: reads no card but those of the page, and does not look into what is rare. */
const alone = new HotList<FrontAsk, PlaceAlone>(
  columns,
  `with walked as materialized (${newest(`case q.country when '' then 'ALL' else 'WORLD' end`)} union all ${newest('q.country')}),
    cut as materialized (
      select published_at, task_id from walked where last order by published_at desc, task_id desc limit 1),
    seen as materialized (select task_id, published_at, employer_id from walked
      where (select published_at from cut) is null
        or (published_at, task_id) >= ((select published_at from cut), (select task_id from cut))),
    stretch as materialized (select min(task_id) as low, max(task_id) as high from seen),
    own as materialized (${own('(select low from stretch)', '(select high from stretch)')})
  select ${glimpseColumns}, w.published_at as sort_key, (select bool_or(not gone) from own) as unsure
    from (select task_id, published_at from seen
        where employer_id <> q.me and task_id not in (select task_id from own)
        order by published_at desc, task_id desc) w
      join task t on t.id = w.task_id join task_slots s on s.task_id = w.task_id
      join user_account e on e.id = t.employer_id
    where t.expires_at is null or t.expires_at > q.now
    order by w.published_at desc, w.task_id desc limit q.rows`,
);

/** Everybody in one country who looks at the same place of the feed walks the same rows: `front` is the first who asks. */
const together = `with asks as materialized (
    select q.*, min(q.n) over (partition by q.country, q.before_at, q.before_id) as front from ${asksTable(columns)}
  ), walked as materialized (
    select q.n as front, w.* from asks q cross join lateral (
      ${newest(`case q.country when '' then 'ALL' else 'WORLD' end`)} union all ${newest('q.country')}) w
    where q.n = q.front
  ), cut as materialized (
    select distinct on (front) front, published_at, task_id from walked where last
      order by front, published_at desc, task_id desc
  ), seen as materialized (
    select w.front, w.task_id, w.published_at, w.employer_id from walked w left join cut on cut.front = w.front
      where cut.front is null or (w.published_at, w.task_id) >= (cut.published_at, cut.task_id)
  ), stretch as materialized (
    select front, min(task_id) as low, max(task_id) as high from seen group by front
  ), picked as (
    select p.task_id, p.published_at, string_agg(q.n::text, ',') as asks
    from asks q join stretch on stretch.front = q.front cross join lateral (
      with own as materialized (${own('stretch.low', 'stretch.high')})
      select w.task_id, w.published_at from seen w
        where w.front = q.front and w.employer_id <> q.me and w.task_id not in (select task_id from own where gone)
          and (w.task_id not in (select task_id from own)
            or exists (select from task t where t.id = w.task_id and ${mayTakeMore('q.me')}))
        order by w.published_at desc, w.task_id desc limit q.rows + ${SPARE}) p
    group by p.task_id, p.published_at
  )
  select face.*, p.published_at as sort_key, p.asks from picked p cross join lateral (
    select ${glimpseColumns} from task t join task_slots s on s.task_id = t.id join user_account e on e.id = t.employer_id
      where t.id = p.task_id and (t.expires_at is null or t.expires_at > (select max(now) from asks)) offset 0) face
  order by p.published_at desc, p.task_id desc`;

/**
 * The front of the feed: the newest of both audiences, as many cards as one page shows. It finds what feed.statement
 * finds, with less work since it does not say where a walk had to stop: who gets less than a page asks there. Whoever
 * asks at the same time shares the walk, and each task that several of them are shown is looked at once.
 */
export const feedFront: Hot<FrontAsk, Place> = {
  pace: { batch: 32, inFlight: 1 },
  async read(sql: Sql, asks: readonly FrontAsk[]): Promise<Place[][]> {
    if (asks.length === 1) {
      const found = await alone.read(sql, asks);
      if (!found[0]!.some(({ unsure }) => unsure)) return found;
    }
    const pages = asks.map((): Place[] => []);
    for (const place of await sql.rows<Place & { asks: string }>(together, askValues(columns, asks))) {
      for (const n of place.asks.split(',')) {
        const ask = Number(n) - 1;
        if (pages[ask]!.length < asks[ask]!.rows) pages[ask]!.push(place);
      }
    }
    return pages;
  },
};
