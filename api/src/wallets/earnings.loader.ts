import { toMoney, type Currency, type MoneyType, type Scope } from '../kernel/index.js';
import { userAccount } from '../ledger/index.js';

/** The market's own calendar: a day is the same for everybody, wherever they read it. */
export const marketTimeZone = 'Asia/Dhaka';
export const maxEarningDays = 92;

export interface DailyEarningRow {
  readonly date: string;
  readonly earned: MoneyType;
  readonly pending: MoneyType;
}
interface Stored {
  date: string;
  earned: string;
  pending: string;
}

/**
 * Earned: the worker's part of decisions, and bonuses, from the postings; money that only moves on (cleared) was earned
 * before. Each account is stepped back along its own versions until before the first day, so a long history costs no
 * more than the days asked for; an hour more, because postings wait for locks and may stand a little out of order.
 */
export const earningsByDay = `
  with recursive days as (
    select d::date as day from generate_series(
      ($5::timestamptz at time zone $6)::date - ($4::int - 1), ($5::timestamptz at time zone $6)::date, '1 day') d
  ), start as (
    select (min(day)::timestamp at time zone $6) as at from days
  ), edge (account_id, version) as (
    select id, version from ledger_account where id = any ($2::text[])
    union all
    select e.account_id, e.version - 100
      from edge e
      join posting p on p.account_id = e.account_id and p.account_version = e.version
      join journal j on j.id = p.journal_id
      where e.version > 100 and j.created_at >= (select at - interval '1 hour' from start)
  ), first as (
    select account_id, min(version) - 100 as version from edge group by account_id
  ), earned as (
    select (j.created_at at time zone $6)::date as day, sum(p.amount) as micros
      from first f
      join posting p on p.account_id = f.account_id and p.account_version > f.version
      join journal j on j.id = p.journal_id
      left join submission s on s.id = j.submission_id
      where j.created_at >= (select at from start)
        and (j.kind = 'earning' and s.worker_id = $1 and s.status <> 'VOIDED' or j.kind = 'bonus' and p.amount > 0)
      group by 1
  ), pending as (
    select (s.submitted_at at time zone $6)::date as day, sum(s.reward) as micros
      from submission s
      where s.worker_id = $1 and s.currency = $3 and s.status = 'SUBMITTED'
        and s.submitted_at >= (select at from start)
      group by 1
  )
  select to_char(d.day, 'YYYY-MM-DD') as date, coalesce(e.micros, 0)::text as earned, coalesce(p.micros, 0)::text as pending
    from days d left join earned e on e.day = d.day left join pending p on p.day = d.day order by d.day`;

/** The viewer's earnings of the last days, today included, oldest first; a day without any is zero. */
export async function earningsOf(
  { sql, me, now }: Scope,
  { currency, days }: { currency: Currency; days: number },
): Promise<DailyEarningRow[]> {
  const accounts = (['available', 'clearing'] as const).map((kind) => userAccount(me.userId, kind, currency));
  const found = await sql.rows<Stored>(earningsByDay, [
    me.userId,
    accounts,
    currency,
    days,
    now,
    marketTimeZone,
  ]);
  const money = (micros: string) => toMoney({ micros: BigInt(micros), currency });
  return found.map(({ date, earned, pending }) => ({
    date,
    earned: money(earned),
    pending: money(pending),
  }));
}
