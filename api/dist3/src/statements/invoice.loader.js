import DataLoader from 'dataloader';
import { badInput, paginate, toDate, toMoney, } from '../kernel/index.js';
import { invoiceNumber } from './invoice.rules.js';
function rowOf(stored) {
    const { id, serial, currency, month, seller, buyer } = stored;
    const money = (micros) => toMoney({ micros: BigInt(micros), currency });
    return {
        id,
        serial,
        number: invoiceNumber(serial),
        currency,
        month,
        issuedAt: toDate(stored.issued_at),
        seller,
        buyer,
        rewards: money(stored.rewards),
        fees: money(stored.fees),
        bonuses: money(stored.bonuses),
        total: money(stored.total),
        vatRate: BigInt(stored.vat_rate),
        vat: money(stored.vat),
    };
}
/** The viewer's own invoices by id; null for anybody else's. */
export class InvoiceLoader extends DataLoader {
    constructor({ sql, viewer }) {
        super(async (ids) => {
            if (viewer === null)
                return ids.map(() => null);
            const stored = await sql.rows('select * from invoice where user_id = $1 and id = any ($2)', [
                viewer.userId,
                ids,
            ]);
            const byId = new Map(stored.map((row) => [row.id, rowOf(row)]));
            return ids.map((id) => byId.get(id) ?? null);
        });
    }
}
/** Of invoices that the viewer was shown. */
export class InvoiceLineLoader extends DataLoader {
    constructor({ sql, me }) {
        super(async (ids) => {
            const stored = await sql.rows(`select l.*, i.currency from invoice_line l join invoice i on i.id = l.invoice_id
          where i.user_id = $1 and i.id = any ($2) order by l.invoice_id, l.place`, [me.userId, ids]);
            const byInvoice = Map.groupBy(stored, ({ invoice_id }) => invoice_id);
            return ids.map((id) => (byInvoice.get(id) ?? []).map(lineOf));
        });
    }
}
function lineOf({ currency, task_id, title, slots, ...stored }) {
    const [rewards, fees, bonuses] = [BigInt(stored.rewards), BigInt(stored.fees), BigInt(stored.bonuses)];
    const money = (micros) => toMoney({ micros, currency });
    return {
        taskId: task_id,
        title,
        slots,
        rewards: money(rewards),
        fees: money(fees),
        bonuses: money(bonuses),
        total: money(rewards + fees + bonuses),
    };
}
/** At most 18 digits, so that it always is a number the database knows. */
const SERIAL = /^[1-9]\d{0,17}$/;
/** Newest first. */
export function invoicesOf(scope, page) {
    return paginate(page, {
        name: 'invoices',
        position: ({ serial }) => [serial],
        fetch: async (limit, position) => {
            const before = position?.[0] ?? null;
            if (position !== null && !SERIAL.test(before ?? ''))
                throw badInput('This is not a cursor of this list.');
            const stored = await scope.sql.rows(`select * from invoice where user_id = $1 and ($2::bigint is null or serial < $2) order by serial desc limit $3`, [scope.me.userId, before, limit]);
            return stored.map(rowOf);
        },
    });
}
//# sourceMappingURL=invoice.loader.js.map