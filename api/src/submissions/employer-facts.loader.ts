import DataLoader from 'dataloader';
import type { Scope } from '../kernel/index.js';

/** What an employer really does, measured on the last 1,000 decisions. */
export interface EmployerFactsRow {
  readonly tasksPublished: number;
  readonly approvalRate: number | null;
  readonly medianHoursToDecide: number | null;
  readonly overturnedRejectionRate: number | null;
}

const facts = `
  select e.id, p.published::int as "tasksPublished",
    d.approved::float / nullif(d.decided, 0) as "approvalRate",
    d.median as "medianHoursToDecide",
    d.overturned::float / nullif(d.rejections, 0) as "overturnedRejectionRate"
  from unnest($1::text[]) e (id)
  cross join lateral (select count(*) as published from task t where t.employer_id = e.id and t.published_at is not null) p
  cross join lateral (
    select count(*) as decided, count(*) filter (where status in ('APPROVED', 'VOIDED')) as approved,
      count(*) filter (where rejected_at is not null) as rejections,
      count(*) filter (where rejected_at is not null and status = 'APPROVED' and decided_by in ('DISPUTE', 'MODERATOR')) as overturned,
      percentile_cont(0.5) within group (
        order by extract(epoch from coalesce(rejected_at, decided_at) - submitted_at)::float / 3600) as median
    from (select * from submission s where s.employer_id = e.id and s.decided_at is not null
      order by s.decided_at desc limit 1000) s
  ) d
  where p.published > 0`;

/** Null for people who never published. */
export class EmployerFactsLoader extends DataLoader<string, EmployerFactsRow | null> {
  constructor({ sql }: Scope) {
    super(async (ids) => {
      const stored = await sql.rows<EmployerFactsRow & { id: string }>(facts, [ids]);
      const found = new Map(stored.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}
