import { toDate } from '../../kernel/index.js';
/** What waits for moderators, all on one snapshot. */
export class OversightQueues {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    async read() {
        const stored = await this.scope.sql.rows(`select 'tasks' as name, count(*)::int as waiting, min(review_requested_at) as oldest
        from task where status = 'IN_REVIEW'
       union all select case status when 'ANSWERED' then 'disputes' else 'unanswered' end, count(*)::int, min(opened_at)
        from dispute where status in ('OPEN', 'ANSWERED') group by status
       union all select 'payouts', count(*)::int, min(created_at)
        from withdrawal where status in ('RISK_HOLD', 'UNKNOWN')
       union all select 'differences', count(*)::int, min(found_at)
        from reconciliation_item where status in ('OPEN', 'PROPOSED')`);
        const of = (name) => {
            const row = stored.find((candidate) => candidate.name === name);
            return { waiting: row?.waiting ?? 0, oldestAt: toDate(row?.oldest ?? null) };
        };
        return {
            tasks: of('tasks'),
            disputes: of('disputes'),
            unanswered: of('unanswered'),
            payouts: of('payouts'),
            differences: of('differences'),
        };
    }
}
//# sourceMappingURL=oversight.queues.js.map