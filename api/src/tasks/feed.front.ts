import { HotList } from '../kernel/index.js';
import { faceColumns, type StoredFace } from './task.row.js';
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

/** Index rows that are walked of each audience: most people have done less than half of the newest. */
const DEPTH = 32;

const newest = (audience: string): string => `
  (select task_id, published_at, employer_id from feed_entry
    where audience = ${audience} and (published_at, task_id) < (coalesce(q.before_at, 'infinity'), q.before_id)
    order by published_at desc, task_id desc limit ${DEPTH})`;

/** What this worker did or hid among them, read as one stretch of their history; `gone` does not come back. */
const own = `
  select s.task_id, not s.repeatable and s.status not in ('RETURNED', 'EXPIRED', 'CANCELLED') as gone from submission s
    where s.worker_id = q.me and s.task_id between (select low from stretch) and (select high from stretch)
  union all
  select h.task_id, true from hidden_task h
    where h.user_id = q.me and h.task_id between (select low from stretch) and (select high from stretch)`;

/**
 * The front of the feed: the newest of both audiences, as many cards as one page shows. It finds what feed.statement
 * finds, with less work since it does not say where a walk had to stop: who gets less than a page asks there.
 */
export const feedFront = new HotList<FrontAsk, StoredFace>(
  {
    me: 'text',
    country: 'text',
    rows: 'int',
    before_at: 'timestamptz',
    before_id: 'text',
    now: 'timestamptz',
  },
  `with walked as materialized (
      ${newest(`case q.country when '' then 'ALL' else 'WORLD' end`)} union all ${newest('q.country')}),
    stretch as materialized (select min(task_id) as low, max(task_id) as high from walked),
    own as materialized (${own})
  select ${faceColumns}
    from (select task_id, published_at from walked
        where employer_id <> q.me and task_id not in (select task_id from own where gone)
        order by published_at desc, task_id desc) w
      join task t on t.id = w.task_id join task_slots s on s.task_id = w.task_id
      join user_account e on e.id = t.employer_id
    where (t.expires_at is null or t.expires_at > q.now)
      and (w.task_id not in (select task_id from own) or ${mayTakeMore('q.me')})
    order by w.published_at desc, w.task_id desc limit q.rows`,
);
