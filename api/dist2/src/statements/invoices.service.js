import { after, hourMs, minuteMs, newId, Outbox } from '../kernel/index.js';
import { linesOfMonth } from './invoice-lines.loader.js';
import { invoiceFigures } from './invoice.rules.js';
import { monthNamed } from './month.rules.js';
/** An employer's month may have thousands of tasks, and a month of the market all of them. */
const PATIENCE_MS = minuteMs;
const RETRY_MS = hourMs;
/** For the rest of the open transaction. */
async function patiently({ sql }) {
    await sql.rows(`select set_config('statement_timeout', $1, true)`, [String(PATIENCE_MS)]);
}
/** Bills to employers: planned once a month is settled, then issued one by one. */
export class Invoices {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Finds everybody whose tasks cost something in the month; does nothing the second time. */
    plan(name) {
        const { scope } = this;
        return scope.atomically(async () => {
            const first = await scope.sql.first('insert into invoice_month (month, planned_at) values ($1, $2) on conflict do nothing returning month', [name, scope.now]);
            if (first === null)
                return;
            await patiently(scope);
            const { from, until } = monthNamed(name);
            await scope.sql.rows(`insert into invoice_plan (user_id, currency, month)
          select distinct t.employer_id, t.currency, $1 from journal j join task t on t.id = j.task_id
            where j.kind in ('earning', 'bonus') and j.created_at >= $2 and j.created_at < $3
          on conflict do nothing`, [name, from, until]);
        });
    }
    /**
     * One invoice per plan: whoever takes the plan's row away issues it. What fails is put off, so that the others have
     * their turn.
     */
    async issue(plan) {
        try {
            await this.scope.atomically(() => this.#issue(plan));
        }
        catch (error) {
            await this.#putOff(plan);
            throw error;
        }
    }
    async #issue(plan) {
        const { scope } = this;
        const { userId, currency, month: name } = plan;
        await patiently(scope);
        const taken = await scope.sql.first('delete from invoice_plan where user_id = $1 and currency = $2 and month = $3 returning month', [userId, currency, name]);
        if (taken === null)
            return;
        const month = monthNamed(name);
        const lines = await linesOfMonth(scope.sql, { userId, currency, month });
        if (lines.length === 0)
            return;
        await this.#write({ plan, lines, buyer: await this.#buyer(userId) });
    }
    async #putOff({ userId, currency, month }) {
        await this.scope.sql.rows('update invoice_plan set next_try_at = $4 where user_id = $1 and currency = $2 and month = $3', [userId, currency, month, after(this.scope.now, RETRY_MS)]);
    }
    async #buyer(userId) {
        const buyer = await this.scope.sql.first(`select coalesce(b.name, u.display_name) as name, u.country, b.address, b.vat_id as "vatId"
        from user_account u left join billing_details b on b.user_id = u.id where u.id = $1`, [userId]);
        return buyer;
    }
    /** The number is taken last: everybody else's waits for it until this commits. */
    async #write({ plan, lines, buyer }) {
        const { scope } = this;
        const { vatRate, seller } = scope.config.invoices;
        const id = newId('inv');
        await scope.get(Outbox).record({
            type: 'invoice.issued',
            aggregateId: id,
            payload: { month: plan.month },
            audience: [plan.userId],
        });
        const figures = invoiceFigures(lines, vatRate);
        await this.#insert(id, { plan, figures, parties: [JSON.stringify(seller), JSON.stringify(buyer)] });
        const of = (part) => lines.map((line) => String(line[part]));
        await scope.sql.rows(`insert into invoice_line (invoice_id, place, task_id, title, slots, rewards, fees, bonuses)
        select $1, l.place, l.task_id, l.title, l.slots, l.rewards, l.fees, l.bonuses
        from unnest($2::text[], $3::text[], $4::int[], $5::bigint[], $6::bigint[], $7::bigint[])
          with ordinality as l (task_id, title, slots, rewards, fees, bonuses, place)`, [id, of('taskId'), of('title'), of('slots'), of('rewards'), of('fees'), of('bonuses')]);
    }
    async #insert(id, { plan, figures, parties }) {
        const { rewards, fees, bonuses, total, vatRate, vat } = figures;
        const amounts = [rewards, fees, bonuses, total, vatRate, vat].map(String);
        await this.scope.sql.rows(`with next as (update invoice_serial set last = last + 1 returning last)
        insert into invoice (id, serial, user_id, currency, month, issued_at, seller, buyer, rewards, fees, bonuses, total,
            vat_rate, vat)
          select $1, next.last, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13 from next`, [id, plan.userId, plan.currency, plan.month, this.scope.now, ...parties, ...amounts]);
    }
}
//# sourceMappingURL=invoices.service.js.map