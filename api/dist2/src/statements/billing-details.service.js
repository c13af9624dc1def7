import { InputCheck } from '../kernel/index.js';
import { checkBillingDetails } from './billing-details.rules.js';
const NONE = { name: null, address: null, vatId: null };
/** What stands on the invoices that the viewer gets from now on; those that were issued keep what stood there. */
export class BillingAccounts {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    async own() {
        const found = await this.scope.sql.first('select name, address, vat_id as "vatId" from billing_details where user_id = $1', [this.scope.me.userId]);
        return found ?? NONE;
    }
    /** In the open transaction. @throws InvalidInputError */
    async update(wish) {
        const check = new InputCheck();
        const { name, address, vatId } = checkBillingDetails(check, wish);
        check.done();
        const { sql, me, now } = this.scope;
        await sql.rows(`insert into billing_details (user_id, name, address, vat_id, updated_at) values ($1, $2, $3, $4, $5)
        on conflict (user_id) do update set name = excluded.name, address = excluded.address,
          vat_id = excluded.vat_id, updated_at = excluded.updated_at`, [me.userId, name, address, vatId, now]);
    }
}
//# sourceMappingURL=billing-details.service.js.map