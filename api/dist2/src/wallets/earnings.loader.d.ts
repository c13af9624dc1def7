import { type Currency, type MoneyType, type Scope } from '../kernel/index.js';
/** The market's own calendar: a day is the same for everybody, wherever they read it. */
export declare const marketTimeZone = "Asia/Dhaka";
export declare const maxEarningDays = 92;
export interface DailyEarningRow {
    readonly date: string;
    readonly earned: MoneyType;
    readonly pending: MoneyType;
}
/**
 * Earned: the worker's part of decisions, and bonuses, from the postings; money that only moves on (cleared) was earned
 * before. Each account is stepped back along its own versions until before the first day, so a long history costs no
 * more than the days asked for; an hour more, because postings wait for locks and may stand a little out of order.
 */
export declare const earningsByDay = "\n  with recursive days as (\n    select d::date as day from generate_series(\n      ($5::timestamptz at time zone $6)::date - ($4::int - 1), ($5::timestamptz at time zone $6)::date, '1 day') d\n  ), start as (\n    select (min(day)::timestamp at time zone $6) as at from days\n  ), edge (account_id, version) as (\n    select id, version from ledger_account where id = any ($2::text[])\n    union all\n    select e.account_id, e.version - 100\n      from edge e\n      join posting p on p.account_id = e.account_id and p.account_version = e.version\n      join journal j on j.id = p.journal_id\n      where e.version > 100 and j.created_at >= (select at - interval '1 hour' from start)\n  ), first as (\n    select account_id, min(version) - 100 as version from edge group by account_id\n  ), earned as (\n    select (j.created_at at time zone $6)::date as day, sum(p.amount) as micros\n      from first f\n      join posting p on p.account_id = f.account_id and p.account_version > f.version\n      join journal j on j.id = p.journal_id\n      left join submission s on s.id = j.submission_id\n      where j.created_at >= (select at from start)\n        and (j.kind = 'earning' and s.worker_id = $1 or j.kind = 'bonus' and p.amount > 0)\n      group by 1\n  ), pending as (\n    select (s.submitted_at at time zone $6)::date as day, sum(s.reward) as micros\n      from submission s\n      where s.worker_id = $1 and s.currency = $3 and s.status = 'SUBMITTED'\n        and s.submitted_at >= (select at from start)\n      group by 1\n  )\n  select to_char(d.day, 'YYYY-MM-DD') as date, coalesce(e.micros, 0)::text as earned, coalesce(p.micros, 0)::text as pending\n    from days d left join earned e on e.day = d.day left join pending p on p.day = d.day order by d.day";
/** The viewer's earnings of the last days, today included, oldest first; a day without any is zero. */
export declare function earningsOf({ sql, me, now }: Scope, { currency, days }: {
    currency: Currency;
    days: number;
}): Promise<DailyEarningRow[]>;
