import { after, dayMs } from '../../kernel/index.js';
const TEXT = `select jsonb_build_object(
  'frozen', exists (select from payout_freeze where lifted_at is null),
  'checks', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'defects', jsonb_array_length(defects),
      'age', greatest(0, extract(epoch from $1::timestamptz - at)))), '[]')
    from (values ('CHANGES'), ('FULL')) as k (wanted), lateral (
      select kind, at, defects from ledger_check where kind = wanted order by at desc limit 1) c),
  'open', (select coalesce(jsonb_agg(jsonb_build_object('status', status, 'count', n)), '[]') from (
      select status, count(*) as n from withdrawal
      where status in ('REQUESTED', 'RISK_HOLD', 'QUEUED', 'SENDING', 'UNKNOWN') group by status) o),
  'paidToday', (select count(*) from withdrawal where paid_at > $2),
  'oldestUnknown', (select coalesce(greatest(0, extract(epoch from $1::timestamptz - min(sent_at))), 0)
    from withdrawal where status = 'UNKNOWN'),
  'outbox', (select jsonb_build_object('rows', count(*),
      'age', coalesce(greatest(0, extract(epoch from $1::timestamptz - min(at))), 0)) from outbox),
  'head', (select head from event_head)) as readings`;
export async function readMarket({ sql, now }) {
    const row = await sql.first(TEXT, [now, after(now, -dayMs)]);
    return row.readings;
}
//# sourceMappingURL=metrics.readings.js.map