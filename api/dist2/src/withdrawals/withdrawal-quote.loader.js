import DataLoader from 'dataloader';
import { after, toDate, toMoney } from '../kernel/index.js';
/** The viewer's own quotes. */
export class WithdrawalQuoteLoader extends DataLoader {
    constructor({ sql, viewer }) {
        super(async (ids) => {
            const stored = await sql.rows('select * from withdrawal_quote where user_id = $1 and id = any ($2)', [viewer?.userId ?? null, ids]);
            const found = new Map(stored.map((row) => [row.id, rowOf(row)]));
            return ids.map((id) => found.get(id) ?? null);
        });
    }
}
function rowOf(stored) {
    const { currency } = stored;
    const money = (micros) => toMoney({ micros: BigInt(micros), currency });
    return {
        id: stored.id,
        payoutMethodId: stored.payout_method_id,
        amount: money(stored.amount),
        fee: money(stored.fee),
        net: money(stored.net),
        payout: toMoney({ micros: BigInt(stored.payout), currency: stored.payout_currency }),
        rate: stored.rate === null ? null : BigInt(stored.rate),
        arrivesBy: after(toDate(stored.created_at), Number(stored.promise_ms)),
        expiresAt: toDate(stored.expires_at),
    };
}
//# sourceMappingURL=withdrawal-quote.loader.js.map