import { HotList } from '../kernel/index.js';
import { glimpseColumns } from './task-faces.service.js';
import { mayTakeMore } from './task.visibility.js';
const UNBOUND = `'9223372036854775807'::bigint`;
const columns = {
    me: 'text',
    country: 'text',
    rows: 'int',
    categories: 'jsonb',
    least_usd: 'bigint',
    least_bdt: 'bigint',
    most_minutes: 'int',
    search: 'text',
    before_at: 'timestamptz',
    before_usd: 'bigint',
    before_bdt: 'bigint',
    before_id: 'text',
    before_usd_id: 'text',
    before_bdt_id: 'text',
    rate: 'bigint',
    now: 'timestamptz',
};
const byMoney = (column) => ({
    column,
    key: `w.${column}::numeric * currency.scale`,
    currencies: `cross join (values ('USD', coalesce(q.before_usd, ${UNBOUND}), q.before_usd_id, q.rate),
    ('BDT', coalesce(q.before_bdt, ${UNBOUND}), q.before_bdt_id, 1000000)) currency (code, before, before_id, scale)`,
    within: 'f.currency = currency.code and',
    before: 'currency.before, currency.before_id',
});
const orders = {
    NEWEST: {
        column: 'published_at',
        key: 'w.published_at',
        currencies: '',
        within: '',
        before: `coalesce(q.before_at, 'infinity'), q.before_id`,
    },
    REWARD: byMoney('reward'),
    HOURLY: byMoney('pace'),
};
/** Only what each index of the table holds: a row is passed without a look at the table. */
const passed = 'task_id, category_id, employer_id, currency, reward, minutes';
const passedWords = 'task_id, category_id, word, countries, currency, reward, minutes, heads';
/**
 * Each stream is one range of one index in the wanted order, cut off at the budget. Of what it passed only that is kept
 * which fits, and where it had to end: most filters let few rows through. Rows are numbered as they come from the index,
 * after what they are looked at for has been left behind: a window copies all that it is given.
 */
function streams(shape) {
    const { byCategory, budget } = shape;
    const { key, currencies } = orders[shape.sort];
    return `
    select w.* from wanted ${byCategory ? 'cross join unnest(wanted.categories) category (id)' : ''} ${currencies}
      cross join lateral (
        select w.key, w.task_id, w.fits, row_number() over () >= ${budget} as last from (
          select ${key} as key, w.task_id, ${fits(shape)} as fits from (${walk(shape)}) w offset 0) w
      ) w where w.fits or w.last`;
}
/** A range of an index; the two audiences of one reader are merged as they are walked, in their common order. */
function walk({ sort, byCategory, bySearch, budget }) {
    const { column, within, before } = orders[sort];
    const category = byCategory ? 'and f.category_id = category.id' : '';
    const range = (prefix, end) => `
    select ${bySearch ? passedWords : passed}${column === 'reward' ? '' : `, ${column}`} from ${bySearch ? 'feed_word' : 'feed_entry'} f
      where ${prefix} ${category} and ${within} (f.${column}, f.task_id) < (${before})
      order by f.${column} desc, f.task_id desc ${end}`;
    // Of a task with several such words none is left behind a cursor that says that the task was passed.
    if (bySearch)
        return range('f.head = wanted.head', `fetch first ${budget} rows with ties`);
    const audience = (name) => range(`f.audience = ${name}`, `limit ${budget}`);
    return `
    select * from ((${audience(`case q.country when '' then 'ALL' else 'WORLD' end`)}) union all (${audience('q.country')})) f
      order by f.${column} desc, f.task_id desc limit ${budget}`;
}
const fits = ({ byCategory, bySearch }) => [
    `w.minutes <= q.most_minutes`,
    `w.reward >= case w.currency when 'USD' then q.least_usd else q.least_bdt end`,
    byCategory ? 'true' : '(q.categories is null or w.category_id = any (wanted.categories))',
    bySearch
        ? `starts_with(w.word, wanted.lead) and (w.heads & wanted.bits) = wanted.bits
        and (q.country = '' or w.countries in ('', '*') or strpos(w.countries, ',' || q.country || ',') > 0)`
        : 'w.employer_id <> q.me',
].join(' and ');
/** What is asked for, worked out once: the longest word leads the walk, the others are looked at on the way. */
const wanted = ({ bySearch }) => `
  select array(select id from category where slug = any (array(select jsonb_array_elements_text(q.categories)))) as categories
    ${bySearch
    ? `, asked.words, head_bits(asked.words) as bits, lead.word as lead,
    case when char_length(lead.word) < 6 then left(lead.word, 3) else left(lead.word, 6) end as head
  from (select search_words(q.search) as words) asked
    cross join lateral (select word from unnest(asked.words) word order by char_length(word) desc, word limit 1) lead`
    : ''}`;
/** What of a worker's submissions takes their task out of the list. */
const ends = ({ ineligible }) => ineligible ? 'false' : `s.status not in ('RETURNED', 'EXPIRED', 'CANCELLED') and not s.repeatable`;
/** What lies close in time is one stretch of a worker's own history. */
const isClose = ({ sort, byCategory, bySearch }) => sort === 'NEWEST' && !byCategory && !bySearch;
/** What the worker did or hid of that: in one stretch, or looked up in one pass over an index, however much they did. */
function own(shape) {
    const stretch = 'task_id between (select low from stretch) and (select high from stretch)';
    const [done, hidden] = isClose(shape)
        ? [`s.${stretch}`, `h.${stretch}`]
        : [
            's.task_id = any (array(select task_id from fit))',
            '(h.task_id in (select task_id from fit)) is true',
        ];
    return `
  select s.task_id, ${ends(shape)} as gone from submission s where s.worker_id = q.me and ${done}
  union all
  select h.task_id, true from hidden_task h where h.user_id = q.me and ${hidden}`;
}
/** A task may have several words that begin as asked; of the audiences of one reader it is in one alone. */
const once = ({ bySearch }) => bySearch ? '(select distinct key, task_id from fit) fit' : 'fit';
const lateral = (shape) => `
  with wanted as materialized (${wanted(shape)}),
  walked as materialized (${streams(shape)}),
  cut as materialized (
    select w.key, w.task_id from walked w where w.last order by w.key desc, w.task_id desc limit 1),
  fit as materialized (
    select w.key, w.task_id from walked w where w.fits
      and ((select key from cut) is null or (w.key, w.task_id) >= ((select key from cut), (select task_id from cut)))),
  ${isClose(shape) ? 'stretch as materialized (select min(task_id) as low, max(task_id) as high from fit),' : ''}
  own as materialized (${own(shape)}),
  candidate as materialized (
    select key, task_id, task_id in (select task_id from own) as touched from ${once(shape)}
      where task_id not in (select task_id from own where gone) order by key desc, task_id desc limit ${shape.candidates}),
  stop as materialized (
    (select key, task_id from candidate order by key desc, task_id desc offset ${shape.candidates - 1} limit 1)
    union all table cut order by 1 desc, 2 desc limit 1)
  select found.*, stop.key::text as cut_key, stop.task_id as cut_id
  from (select) one left join stop on true left join lateral (
    select ${glimpseColumns}, k.key::text as sort_key, k.touched
    from (select * from candidate order by key desc, task_id desc) k ${shape.ineligible ? cardTablesInTurn : cardTables}
    where (t.expires_at is null or t.expires_at > q.now)
      ${shape.ineligible ? '' : `and (not k.touched or ${mayTakeMore('q.me')})`}
      ${shape.bySearch ? foundByWords : ''}
    order by k.key desc, k.task_id desc limit q.rows) found on true`;
const cardTables = `join task t on t.id = k.task_id join task_slots s on s.task_id = k.task_id
  join user_account e on e.id = t.employer_id`;
/** With a filter that costs little the planner would look at all candidates before it cuts the page off. */
const cardTablesInTurn = `cross join lateral (select *, xmin from task where id = k.task_id offset 0) t
  cross join lateral (select * from task_slots where task_id = k.task_id offset 0) s
  cross join lateral (select *, xmin from user_account where id = t.employer_id offset 0) e`;
const foundByWords = `and t.employer_id <> q.me and (q.country = '' or t.countries = '{}' or q.country = any (t.countries))
  and words_match((select words from wanted), task_words(t.title, t.steps))`;
const statements = new Map();
/** The statement of a shape; there are a few dozen at most. */
export function feedStatement(shape) {
    const name = Object.values(shape).join();
    const statement = statements.get(name) ?? new HotList(columns, lateral(shape));
    statements.set(name, statement);
    return statement;
}
//# sourceMappingURL=feed.statement.js.map