import { toDate } from '../kernel/index.js';
import { keyOf } from './compare.rules.js';
/** From the journals, not from the status: what was booked is what counts. */
const RECORDS = `
  select 'payout' as direction, w.id as reference, w.status as state, w.payout as micros, w.payout_currency as currency,
    w.user_id as owner_id, w.provider, w.paid_at as moved_at, coalesce(w.sent_at, w.created_at) as since,
    case when w.status in ('REQUESTED', 'RISK_HOLD', 'QUEUED', 'SENDING', 'UNKNOWN') then 'open'
      when b.ref_id is not null then 'returned' when p.ref_id is not null then 'moved' else 'none' end as money
  from withdrawal w
    left join journal p on (p.kind, p.ref_type, p.ref_id) = ('withdrawal_paid', 'withdrawal', w.id)
    left join journal b on (b.kind, b.ref_type, b.ref_id) = ('withdrawal_bounced', 'withdrawal', w.id)
  union all
  select 'payin', d.id, d.status, d.payin, d.payin_currency, d.user_id, d.provider, d.settled_at, d.created_at,
    -- One that waits because its card is doubtful is for a moderator to let in.
    case when d.status in ('CREATED', 'PENDING') and d.reason is distinct from 'RISKY' then 'open'
      when r.ref_id is not null then 'returned' when c.ref_id is not null then 'moved' else 'none' end
  from deposit d
    left join journal c on c.kind in ('deposit', 'deposit_found') and (c.ref_type, c.ref_id) = ('deposit', d.id)
    left join journal r on (r.kind, r.ref_type, r.ref_id) = ('deposit_reversed', 'deposit', d.id)`;
const COLUMNS = 'direction, reference, money, state, micros, currency, owner_id, since';
/** Withdrawals and deposits as our books have them. */
export class OurRecords {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Those that moved through a provider in a span of time, and since when the first of them may stand in its list. */
    async moved(provider, { from, to }) {
        const stored = await this.scope.sql.rows(`select ${COLUMNS} from (${RECORDS}) r
        where provider = $1 and moved_at >= $2 and moved_at < $3 and money = 'moved'`, [provider, from, to]);
        const since = stored.reduce((first, row) => Math.min(first, toDate(row.since).getTime()), from.getTime());
        return { records: stored.map(recordOf), since: new Date(since) };
    }
    /** What of a reference was booked as the platform's win or loss, when differences with it were settled. */
    async settled(provider, { direction, reference }, currency) {
        const row = await this.scope.sql.first(`select coalesce(sum(p.amount), 0) as micros from reconciliation_item i
          join journal j on (j.kind, j.ref_type, j.ref_id) = ('reconciled', 'reconciliation', i.id)
          join posting p on p.journal_id = j.id
        where (i.provider, i.direction, i.reference) = ($1, $2, $3) and p.account_id like 'external:%:' || $4`, [provider, direction, reference, currency]);
        const micros = BigInt(row.micros);
        return direction === 'payout' ? micros : -micros;
    }
    /** Whatever we know of these references. */
    async of(references) {
        const stored = await this.scope.sql.rows(`select ${COLUMNS} from (${RECORDS}) r join (
          select distinct * from unnest($1::text[], $2::text[]) as w (way, name)) wanted
        on direction = way and reference = name`, [references.map(({ direction }) => direction), references.map(({ reference }) => reference)]);
        return new Map(stored.map((row) => [keyOf(row), recordOf(row)]));
    }
}
const recordOf = ({ direction, reference, money, state, micros, currency, owner_id }) => ({
    ...{ direction, reference, money, state },
    amount: { micros: BigInt(micros), currency },
    ownerId: owner_id,
});
//# sourceMappingURL=our-records.loader.js.map