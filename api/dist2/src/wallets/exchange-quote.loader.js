import DataLoader from 'dataloader';
import { toDate, toMoney } from '../kernel/index.js';
/** The viewer's own quotes by id; null for anybody else's. */
export class ExchangeQuoteLoader extends DataLoader {
    constructor({ sql, viewer }) {
        super(async (ids) => {
            const stored = await sql.rows('select * from exchange_quote where user_id = $1 and id = any ($2)', [viewer?.userId ?? null, ids]);
            const byId = new Map(stored.map((row) => [row.id, rowOf(row)]));
            return ids.map((id) => byId.get(id) ?? null);
        });
    }
}
const rowOf = (stored) => ({
    id: stored.id,
    amount: toMoney({ micros: BigInt(stored.amount), currency: stored.currency }),
    received: toMoney({ micros: BigInt(stored.received), currency: stored.to_currency }),
    rate: BigInt(stored.rate),
    expiresAt: toDate(stored.expires_at),
    usedAt: toDate(stored.used_at),
});
//# sourceMappingURL=exchange-quote.loader.js.map