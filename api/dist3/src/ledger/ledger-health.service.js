import { CurrencyCode, toDate } from '../kernel/index.js';
import { checkLedger } from './ledger.checks.js';
/** Somebody must act on the first of them; more would only fill the answer. */
const MAX_DEFECTS = 100;
/** What the last look at everything found, and the last look at what changed since then. */
const KNOWN = `
  with newest as (
    select distinct on (kind) kind, at, defects from ledger_check order by kind, at desc, id desc
  ), valid as (
    select n.* from newest n where n.at >= all (select f.at from newest f where f.kind = 'FULL')
  )
  select max(v.at) as at, coalesce(jsonb_agg(distinct d.defect) filter (where d.defect is not null), '[]') as defects
    from valid v left join lateral jsonb_array_elements(v.defects) d (defect) on true having count(*) > 0`;
/** The books as a whole, for those who answer for them. */
export class LedgerHealth {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * As the marketplace's own checks kept it: to read the books of a grown marketplace takes longer than anybody waits for a
     * page. They are read here only before the first check.
     */
    async defects() {
        const { sql, now } = this.scope;
        const kept = await sql.first(KNOWN);
        const at = kept === null ? now : toDate(kept.at);
        return { at, defects: (kept?.defects ?? (await checkLedger(sql))).slice(0, MAX_DEFECTS) };
    }
    /** One line for each currency there is, also where nothing was ever booked. */
    async totals() {
        const stored = await this.scope.sql.rows(`select currency,
        coalesce(sum(balance) filter (where kind in ('available', 'clearing', 'hold')), 0)::text as owed,
        coalesce(sum(balance) filter (where kind = 'escrow'), 0)::text as escrow,
        coalesce(sum(balance) filter (where kind = 'fee'), 0)::text as fees,
        coalesce(sum(balance) filter (where owner_id = 'platform' and kind <> 'fee' or kind = 'promo'), 0)::text as other,
        coalesce(-sum(balance) filter (where owner_id = 'external'), 0)::text as outside
       from ledger_account group by currency`);
        return Object.values(CurrencyCode).map((currency) => {
            const row = stored.find((candidate) => candidate.currency === currency);
            const micros = (text) => BigInt(text ?? 0);
            return {
                currency,
                owedToUsers: micros(row?.owed),
                inEscrow: micros(row?.escrow),
                fees: micros(row?.fees),
                otherHoldings: micros(row?.other),
                paidIn: micros(row?.outside),
            };
        });
    }
}
//# sourceMappingURL=ledger-health.service.js.map