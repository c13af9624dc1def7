// What every peer of the feed query stands on: the same tables, the same conditions, the same shape of an answer.
import pg from 'pg';

export const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
export const port = Number(process.env['PORT']);

/** Peers believe who asks, which costs them nothing. */
export interface Viewer {
  readonly id: string;
  readonly country: string;
}
export const viewerOf = (header: string | string[] | null | undefined): Viewer => ({
  id: String(header ?? ''),
  country: 'BD',
});

export const MAY_TAKE = `t.listed and (t.expires_at is null or t.expires_at > now()) and t.employer_id <> $1
  and (t.countries = '{}' or $2 = any (t.countries))
  and not exists (select from hidden_task h where h.user_id = $1 and h.task_id = t.id)
  and not exists (select from submission w where w.worker_id = $1 and w.task_id = t.id)`;
const TASK = 't.id, t.title, t.currency, t.reward, t.slots, t.estimated_minutes, t.published_at';
const JOINED = `${TASK}, s.open, c.slug, c.names ->> 'en' as name, e.id as employer, e.display_name`;
const TABLES = `task t join task_slots s on s.task_id = t.id join category c on c.id = t.category_id
  join user_account e on e.id = t.employer_id`;

/** Written into the text: of a parameter PostgreSQL would not know how few are wanted, and sort all there are. */
const newest = (first: number) => `order by t.published_at desc, t.id desc limit ${Math.trunc(first)}`;

export const joined = (first: number) => ({
  name: `joined ${first}`,
  text: `select ${JOINED} from ${TABLES} where ${MAY_TAKE} ${newest(first)}`,
});
/** For those who follow relations one by one. */
export const tasksOnly = (first: number) => ({
  name: `tasks ${first}`,
  text: `select ${TASK}, t.category_id, t.employer_id from task t where ${MAY_TAKE} ${newest(first)}`,
});
/** Everybody who waits, in one statement: what Kajlet's batcher does, given to a peer. */
export const batched = {
  name: 'batched',
  text: `select v.place, page.* from (select $1::text[] as ids, $2::text[] as countries, $3::int[] as firsts offset 0) given
    cross join lateral unnest(given.ids, given.countries, given.firsts) with ordinality v (id, country, first, place)
    cross join lateral (select ${JOINED} from ${TABLES}
      where ${MAY_TAKE.replaceAll('$1', 'v.id').replaceAll('$2', 'v.country')}
      order by t.published_at desc, t.id desc limit v.first) page`,
};
export const byId = {
  categories: {
    name: 'categories',
    text: `select id, slug, names ->> 'en' as name from category where id = any ($1)`,
  },
  employers: {
    name: 'employers',
    text: 'select id, display_name as "displayName" from user_account where id = any ($1)',
  },
  slots: { name: 'slots', text: 'select task_id as id, open from task_slots where task_id = any ($1)' },
};

export interface TaskRow {
  readonly id: string;
  readonly title: string;
  readonly currency: string;
  readonly reward: string;
  readonly slots: number;
  readonly estimated_minutes: number;
  readonly published_at: Date;
  readonly category_id: string;
  readonly employer_id: string;
}
export interface JoinedRow extends TaskRow {
  readonly open: number;
  readonly slug: string;
  readonly name: string;
  readonly employer: string;
  readonly display_name: string;
}

const decimal = (micros: string): string => {
  const digits = micros.padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
};

export const plainNode = (row: TaskRow) => ({
  id: row.id,
  title: row.title,
  reward: { amount: decimal(row.reward), currency: row.currency },
  slots: row.slots,
  estimatedMinutes: row.estimated_minutes,
  publishedAt: row.published_at.toISOString(),
  categoryId: row.category_id,
  employerId: row.employer_id,
});

export const joinedNode = (row: JoinedRow) => ({
  id: row.id,
  title: row.title,
  reward: { amount: decimal(row.reward), currency: row.currency },
  slots: row.slots,
  slotsOpen: row.open,
  estimatedMinutes: row.estimated_minutes,
  publishedAt: row.published_at.toISOString(),
  category: { slug: row.slug, name: row.name },
  employer: { id: row.employer, displayName: row.display_name },
});

export const typeDefs = `
  type Money { amount: String! currency: String! }
  type Category { slug: String! name: String! }
  type User { id: ID! displayName: String! }
  type Task {
    id: ID! title: String! reward: Money! slots: Int! slotsOpen: Int! estimatedMinutes: Int! publishedAt: String!
    category: Category! employer: User!
  }
  type TaskConnection { nodes: [Task!]! }
  type Query { tasks(first: Int!): TaskConnection! }`;
