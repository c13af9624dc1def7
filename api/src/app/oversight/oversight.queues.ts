import { toDate, type Scope } from '../../kernel/index.js';

export interface Queue {
  readonly waiting: number;
  readonly oldestAt: Date | null;
}

interface StoredQueue {
  readonly name: 'tasks' | 'paused' | 'disputes' | 'unanswered' | 'payouts' | 'differences' | 'voids';
  readonly waiting: number;
  readonly oldest: string | null;
}

/** What waits for moderators, all on one snapshot. */
export class OversightQueues {
  constructor(private readonly scope: Scope) {}

  async read(): Promise<Record<StoredQueue['name'], Queue>> {
    const stored = await this.scope.sql.rows<StoredQueue>(
      `select 'tasks' as name, count(*)::int as waiting, min(review_requested_at) as oldest
        from task where status = 'IN_REVIEW'
       union all select 'paused', count(*)::int, min(paused_at)
        from task where status = 'PAUSED' and pause_reason <> 'EMPLOYER'
       union all select case status when 'ANSWERED' then 'disputes' else 'unanswered' end, count(*)::int, min(opened_at)
        from dispute where status in ('OPEN', 'ANSWERED') group by status
       union all select 'payouts', count(*)::int, min(created_at)
        from withdrawal where status in ('RISK_HOLD', 'UNKNOWN')
       union all select 'differences', count(*)::int, min(found_at)
        from reconciliation_item where status in ('OPEN', 'PROPOSED')
       union all select 'voids', count(*)::int, min(proposed_at)
        from submission_void where status = 'PROPOSED'`,
    );
    const of = (name: StoredQueue['name']): Queue => {
      const row = stored.find((candidate) => candidate.name === name);
      return { waiting: row?.waiting ?? 0, oldestAt: toDate(row?.oldest ?? null) };
    };
    return {
      tasks: of('tasks'),
      paused: of('paused'),
      disputes: of('disputes'),
      unanswered: of('unanswered'),
      payouts: of('payouts'),
      differences: of('differences'),
      voids: of('voids'),
    };
  }
}
