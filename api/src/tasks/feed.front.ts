import { askValues, asksTable, type AskColumns, type Hot, type Sql } from '../kernel/index.js';
import type { Place } from './feed.statement.js';
import { glimpseColumns, stamp } from './task-faces.service.js';
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

/** Of the newest, those that are looked at: most people have done less than half of them. */
const DEPTH = 48;

/** Where a front begins, and for whom. */
type Start = Pick<FrontAsk, 'country' | 'before_at' | 'before_id'>;
/** What columns are called in a statement. */
type Names<Columns> = Readonly<Record<keyof Columns, string>>;

/** Both audiences, merged as far as they are looked at: neither is walked beyond what is taken of it. */
const newest = (ask: Names<Start>): string => {
  const of = (audience: string): string => `(
    select task_id, published_at, employer_id from feed_entry
      where audience = ${audience} and (published_at, task_id) < (coalesce(${ask.before_at}, 'infinity'), ${ask.before_id})
      order by published_at desc, task_id desc limit ${DEPTH})`;
  return `select * from (${of(`case ${ask.country} when '' then 'ALL' else 'WORLD' end`)} union all ${of(ask.country)}) both_
    order by published_at desc, task_id desc limit ${DEPTH}`;
};

/** What this worker did or hid between two ids, read as one stretch of their history; `gone` does not come back. */
const own = (me: string, low: string, high: string): string => `
  select s.task_id, not s.repeatable and s.status not in ('RETURNED', 'EXPIRED', 'CANCELLED') as gone from submission s
    where s.worker_id = ${me} and s.task_id between ${low} and ${high}
  union all
  select h.task_id, true from hidden_task h
    where h.user_id = ${me} and h.task_id between ${low} and ${high}`;

/** `unsure`: tasks were left out that this worker has been at before and may perhaps take once more. */
interface PlaceAlone extends Place {
  readonly unsure: boolean | null;
}

const $ = Object.fromEntries(
  Object.entries(columns).map(([name, type], at) => [name, `$${at + 1}::${type}`]),
) as Names<FrontAsk>;

/** For one who asks alone: reads no card but those of the page, and does not look into what is rare. */
const alone = `with walked as materialized (${newest($)}),
    stretch as materialized (select min(task_id) as low, max(task_id) as high from walked),
    own as materialized (${own($.me, '(select low from stretch)', '(select high from stretch)')})
  select ${glimpseColumns}, w.published_at as sort_key, (select bool_or(not gone) from own) as unsure
    from walked w join task t on t.id = w.task_id join task_slots s on s.task_id = w.task_id
      join user_account e on e.id = w.employer_id
    where w.employer_id <> ${$.me} and w.task_id not in (select task_id from own)
      and (t.expires_at is null or t.expires_at > ${$.now})
    order by w.published_at desc, w.task_id desc limit ${$.rows}`;

const starts: AskColumns<Start> = { country: 'text', before_at: 'timestamptz', before_id: 'text' };
const askers = { me: 'text', front: 'int' } as const;
const start: Names<Start> = { country: 'q.country', before_at: 'q.before_at', before_id: 'q.before_id' };

/** What of each task is answered. */
const lists = {
  ids: 'id',
  stamps: 'stamp',
  opens: 'open',
  keys: 'published_at',
  employers: 'employer_id',
} as const;

/**
 * Everybody in one country who looks at the same place of the feed has the same front, and walks the same rows.
 * Answers each front as one row: its tasks column by column in their order, and which of them each ask's worker may not
 * take. Read value by value, as rows, the same would take Node twice as long.
 */
const together = `with walked as materialized (
    select q.n as front, w.* from ${asksTable(starts)} cross join lateral (${newest(start)}) w
  ), stretch as materialized (
    select front, min(task_id) as low, max(task_id) as high from walked group by front
  ), bars as materialized (
    select q.n, q.front, o.barred from ${asksTable(askers, 4)} join stretch on stretch.front = q.front
      cross join lateral (select string_agg(own.task_id, ',') as barred
        from (${own('q.me', 'stretch.low', 'stretch.high')}) own
        where own.gone or not exists (select from task t where t.id = own.task_id and ${mayTakeMore('q.me')})) o
  ), t as materialized (
    select t.id, t.xmin, s.open from task t join task_slots s on s.task_id = t.id
      where t.id = any (array(select task_id from walked)) and (t.expires_at is null or t.expires_at > $6::timestamptz)
  ), e as materialized (
    select id, xmin from user_account where id = any (array(select distinct employer_id from walked))
  ), found as (
    select w.front, t.id, ${stamp}, t.open, w.published_at, w.employer_id
      from walked w join t on t.id = w.task_id join e on e.id = w.employer_id)
  select front::int, ${Object.entries(lists)
    .map(
      ([name, column]) => `string_agg(${column}::text, ',' order by published_at desc, id desc) as ${name}`,
    )
    .join(', ')},
    (select string_agg(bars.n || ',' || bars.barred, ' ') from bars where bars.front = found.front) as bars
    from found group by front`;

/**
 * The front of the feed: the newest of both audiences, as many cards as one page shows. It finds what feed.statement
 * finds, with less work since it does not say where a walk had to stop: who gets less than a page asks there. Whoever
 * asks at the same time shares the walk, and each task that several of them are shown is looked at once.
 */
export const feedFront: Hot<FrontAsk, Place> = {
  pace: { batch: 32, inFlight: 1 },
  async read(sql: Sql, asks: readonly FrontAsk[]): Promise<Place[][]> {
    if (asks.length === 1) {
      const found = await sql.rows<PlaceAlone>(
        alone,
        Object.keys(columns).map((name) => asks[0]![name as keyof FrontAsk]),
      );
      if (!found.some(({ unsure }) => unsure)) return [found];
    }
    return readTogether(sql, asks);
  },
};

/** A list of each column's values, and `n,id,id…` for each ask that is barred from any, with blanks between them. */
type FrontRow = { readonly front: number; readonly bars: string | null } & Readonly<
  Record<keyof typeof lists, string>
>;

type Found = Place & { readonly employerId: string };

async function readTogether(sql: Sql, asks: readonly FrontAsk[]): Promise<Place[][]> {
  const { fronts, asked } = frontsOf(asks);
  const values = [...askValues(starts, fronts), ...askValues(askers, asked), asks.at(-1)!.now];
  const walks = new Map<number, Walk>();
  const barred = new Map<number, readonly string[]>();
  for (const row of await sql.rows<FrontRow>(together, values)) {
    walks.set(row.front, new Walk(row));
    for (const bar of row.bars?.split(' ') ?? []) {
      const ids = bar.split(',');
      barred.set(Number(ids[0]), ids);
    }
  }
  return asks.map((ask, at) => walks.get(asked[at]!.front)?.openTo(ask, barred.get(at + 1) ?? []) ?? []);
}

/** The tasks of one front in their order. */
class Walk {
  readonly #tasks: readonly Found[];
  readonly #places: ReadonlyMap<string, number>;

  constructor({ ids, ...row }: FrontRow) {
    const [stamps, opens, keys, employers] = [row.stamps, row.opens, row.keys, row.employers].map((values) =>
      values.split(','),
    );
    this.#tasks = ids.split(',').map((id, at) => ({
      id,
      stamp: stamps![at]!,
      open: Number(opens![at]),
      sort_key: keys![at]!,
      employerId: employers![at]!,
    }));
    this.#places = new Map(this.#tasks.map(({ id }, place) => [id, place]));
  }

  openTo({ me, rows }: FrontAsk, barred: readonly string[]): Place[] {
    const shut = new Uint8Array(this.#tasks.length);
    for (const id of barred) {
      const place = this.#places.get(id);
      if (place !== undefined) shut[place] = 1;
    }
    const page: Place[] = [];
    for (let place = 0; place < shut.length && page.length < rows; place += 1) {
      const task = this.#tasks[place]!;
      if (shut[place] === 0 && task.employerId !== me) page.push(task);
    }
    return page;
  }
}

/** The fronts, each once, and for each ask its front's number, from 1. */
function frontsOf(asks: readonly FrontAsk[]): { fronts: Start[]; asked: { me: string; front: number }[] } {
  const fronts: Start[] = [];
  const numbers = new Map<string, number>();
  const asked = asks.map((ask) => {
    const place = JSON.stringify([ask.country, ask.before_at, ask.before_id]);
    const front = numbers.get(place) ?? fronts.push(ask);
    numbers.set(place, front);
    return { me: ask.me, front };
  });
  return { fronts, asked };
}
