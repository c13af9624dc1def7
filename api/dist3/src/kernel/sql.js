import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
const names = new Map();
/** PostgreSQL plans a named statement once per connection; the name is the text's own hash. */
function nameOf(text) {
    let name = names.get(text);
    if (name === undefined) {
        name = `k_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
        names.set(text, name);
    }
    return name;
}
/**
 * SQL with real bind parameters ($1, $2 …) on the ORM's own pool: inside the open transaction where there is one,
 * else as a named prepared statement. Values of type bigint, numeric and timestamptz come back as text.
 * The text of a statement is constant; values never become part of it.
 */
export class Sql {
    em;
    constructor(em) {
        this.em = em;
    }
    async rows(text, values = []) {
        const transaction = this.em.getTransactionContext();
        if (transaction) {
            const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, [...values]));
            return rows;
        }
        const pool = await this.em.getConnection().getNativeClient();
        const { rows } = await pool.query({ name: nameOf(text), text, values: [...values] });
        return rows;
    }
    async first(text, values = []) {
        return (await this.rows(text, values))[0] ?? null;
    }
}
//# sourceMappingURL=sql.js.map