import type { Currency, Sql } from '../kernel/index.js';
import type { LineFigures } from './invoice.rules.js';
import type { Month } from './month.rules.js';

interface Stored extends Record<'rewards' | 'fees' | 'bonuses', string> {
  readonly taskId: string;
  readonly title: string;
  readonly slots: number;
}

/**
 * What work and bonuses took from an employer in the month is found on the accounts it left: the wallet and the escrow of
 * each task. What of it the worker and the platform got is read from the same journals.
 */
const LINES = `
  with touched as (
    select distinct p.journal_id as id from employer_moving($1, $2, $3, $4) a
      join posting p on p.account_id = a.id and p.account_version > a.early and p.account_version <= a.late
  ), work as (
    select j.id, j.kind, j.task_id, t.title, s.worker_id
      from touched join journal j on j.id = touched.id
        join task t on t.id = j.task_id and t.employer_id = $1
        join submission s on s.id = j.submission_id
      where (j.kind = 'bonus' or j.kind = 'earning' and s.status <> 'VOIDED') and j.created_at >= $3 and j.created_at < $4
  ), part as (
    select w.*, p.amount, left(p.account_id, 13) = 'platform:fee:' as fee,
        split_part(p.account_id, ':', 1) = w.worker_id as workers
      from work w join posting p on p.journal_id = w.id
  )
  select task_id as "taskId", title, count(distinct id) filter (where kind = 'earning')::int as slots,
      coalesce(sum(amount) filter (where kind = 'earning' and workers), 0)::bigint as rewards,
      coalesce(sum(amount) filter (where kind = 'earning' and fee), 0)::bigint as fees,
      coalesce(sum(amount) filter (where kind = 'bonus' and workers), 0)::bigint as bonuses
    from part group by task_id, title order by min(id)`;

interface Wanted {
  readonly userId: string;
  readonly currency: Currency;
  readonly month: Month;
}

/** A line per task that cost its employer something in the month, in the order of its first cost. */
export async function linesOfMonth(sql: Sql, { userId, currency, month }: Wanted): Promise<LineFigures[]> {
  const found = await sql.rows<Stored>(LINES, [userId, currency, month.from, month.until]);
  return found.map(({ taskId, title, slots, rewards, fees, bonuses }) => ({
    taskId,
    title,
    slots,
    rewards: BigInt(rewards),
    fees: BigInt(fees),
    bonuses: BigInt(bonuses),
  }));
}
