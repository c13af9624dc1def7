import { askValues, asksTable } from '../kernel/index.js';
import { glimpseColumns } from './task-faces.service.js';
import { mayTakeMore } from './task.visibility.js';
const columns = {
    me: 'text',
    country: 'text',
    rows: 'int',
    before_at: 'timestamptz',
    before_id: 'text',
    now: 'timestamptz',
};
/** Of the newest, those that are looked at: most people have done less than half of them. */
const DEPTH = 48;
/** Both audiences, merged as far as they are looked at: neither is walked beyond what is taken of it. */
const newest = (ask) => {
    const of = (audience) => `(
    select task_id, published_at, employer_id from feed_entry
      where audience = ${audience} and (published_at, task_id) < (coalesce(${ask.before_at}, 'infinity'), ${ask.before_id})
      order by published_at desc, task_id desc limit ${DEPTH})`;
    return `select * from (${of(`case ${ask.country} when '' then 'ALL' else 'WORLD' end`)} union all ${of(ask.country)}) both_
    order by published_at desc, task_id desc limit ${DEPTH}`;
};
/** What this worker did or hid between two ids, read as one stretch of their history; `gone` does not come back. */
const own = (me, low, high) => `
  select s.task_id, not s.repeatable and s.status not in ('RETURNED', 'EXPIRED', 'CANCELLED') as gone from submission s
    where s.worker_id = ${me} and s.task_id between ${low} and ${high}
  union all
  select h.task_id, true from hidden_task h
    where h.user_id = ${me} and h.task_id between ${low} and ${high}`;
const $ = Object.fromEntries(Object.entries(columns).map(([name, type], at) => [name, `$${at + 1}::${type}`]));
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
const asksTogether = { ...columns, front: 'int' };
const q = Object.fromEntries(Object.keys(asksTogether).map((name) => [name, `q.${name}`]));
/** What of each task is answered. */
const lists = {
    ids: 'id',
    stamps: 'stamp',
    opens: 'open',
    keys: 'published_at',
    employers: 'employer_id',
};
/**
 * Everybody in one country who looks at the same place of the feed walks the same rows: `front` is the first who asks.
 * Answers each front as one row: its tasks column by column in their order, and which of them each ask's worker may not
 * take. Read value by value, as rows, the same would take Node twice as long.
 */
const together = `with asks as materialized (select q.* from ${asksTable(asksTogether)}),
  walked as materialized (
    select q.front, w.* from asks q cross join lateral (${newest(q)}) w where q.n = q.front
  ), stretch as materialized (
    select front, min(task_id) as low, max(task_id) as high from walked group by front
  ), bars as materialized (
    select q.n, q.front, o.barred from asks q join stretch on stretch.front = q.front
      cross join lateral (select string_agg(own.task_id, ',') as barred
        from (${own('q.me', 'stretch.low', 'stretch.high')}) own
        where own.gone or not exists (select from task t where t.id = own.task_id and ${mayTakeMore('q.me')})) o
  ), t as materialized (
    select id, xmin from task where id = any (array(select task_id from walked))
      and (expires_at is null or expires_at > (select max(now) from asks))
  ), s as materialized (
    select task_id, open from task_slots where task_id = any (array(select task_id from walked))
  ), e as materialized (
    select id, xmin from user_account where id = any (array(select distinct employer_id from walked))
  ), found as (
    select w.front, ${glimpseColumns}, w.published_at, w.employer_id
      from walked w join t on t.id = w.task_id join s on s.task_id = w.task_id join e on e.id = w.employer_id)
  select front::int, ${Object.entries(lists)
    .map(([name, column]) => `string_agg(${column}::text, ',' order by published_at desc, id desc) as ${name}`)
    .join(', ')},
    (select string_agg(bars.n || ',' || bars.barred, ' ') from bars where bars.front = found.front) as bars
    from found group by front`;
/**
 * The front of the feed: the newest of both audiences, as many cards as one page shows. It finds what feed.statement
 * finds, with less work since it does not say where a walk had to stop: who gets less than a page asks there. Whoever
 * asks at the same time shares the walk, and each task that several of them are shown is looked at once.
 */
export const feedFront = {
    pace: { batch: 32, inFlight: 1 },
    async read(sql, asks) {
        if (asks.length === 1) {
            const found = await sql.rows(alone, Object.keys(columns).map((name) => asks[0][name]));
            if (!found.some(({ unsure }) => unsure))
                return [found];
        }
        return readTogether(sql, asks);
    },
};
async function readTogether(sql, asks) {
    const fronts = frontsOf(asks);
    const numbered = asks.map((ask, at) => ({ ...ask, front: fronts[at] }));
    const walks = new Map();
    const barred = new Map();
    for (const row of await sql.rows(together, askValues(asksTogether, numbered))) {
        walks.set(row.front, new Walk(row));
        for (const bar of row.bars?.split(' ') ?? []) {
            const ids = bar.split(',');
            barred.set(Number(ids[0]), ids);
        }
    }
    return asks.map((ask, at) => walks.get(fronts[at])?.openTo(ask, barred.get(at + 1) ?? []) ?? []);
}
/** The tasks of one front in their order. */
class Walk {
    #tasks;
    #places;
    constructor({ ids, ...row }) {
        const [stamps, opens, keys, employers] = [row.stamps, row.opens, row.keys, row.employers].map((values) => values.split(','));
        this.#tasks = ids.split(',').map((id, at) => ({
            id,
            stamp: stamps[at],
            open: Number(opens[at]),
            sort_key: keys[at],
            employerId: employers[at],
        }));
        this.#places = new Map(this.#tasks.map(({ id }, place) => [id, place]));
    }
    openTo({ me, rows }, barred) {
        const shut = new Uint8Array(this.#tasks.length);
        for (const id of barred) {
            const place = this.#places.get(id);
            if (place !== undefined)
                shut[place] = 1;
        }
        const page = [];
        for (const [place, task] of this.#tasks.entries()) {
            if (shut[place] === 1 || task.employerId === me)
                continue;
            page.push(task);
            if (page.length === rows)
                break;
        }
        return page;
    }
}
/** For each ask the number of the first who asks for the same place of the same feed. */
function frontsOf(asks) {
    const first = new Map();
    return asks.map(({ country, before_at, before_id }, at) => {
        const place = JSON.stringify([country, before_at, before_id]);
        const front = first.get(place) ?? at + 1;
        first.set(place, front);
        return front;
    });
}
//# sourceMappingURL=feed.front.js.map