import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';

const names = new Map<string, string>();

/** PostgreSQL plans a named statement once per connection; the name is the text's own hash. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `k_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    names.set(text, name);
  }
  return name;
}

/**
 * For `column = ${anyOf('$1')}`. How long the list is stays hidden from the planner: a list of one it expects to cost so
 * much less than the ten it supposes that it would plan the statement anew each time, which takes longer than to run it.
 */
export const anyOf = (list: string): string => `any (array(select unnest(${list}::text[])))`;

/**
 * SQL with real bind parameters ($1, $2 …) on the ORM's own pool: inside the open transaction where there is one,
 * else as a named prepared statement. Values of type bigint, numeric and timestamptz come back as text.
 * The text of a statement is constant; values never become part of it.
 */
export class Sql {
  constructor(private readonly em: EntityManager) {}

  async rows<T>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    const transaction = this.em.getTransactionContext<Transaction<unknown>>();
    if (transaction) {
      const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, [...values]));
      return rows as T[];
    }
    const pool = await this.em.getConnection().getNativeClient();
    const { rows } = await pool.query({ name: nameOf(text), text, values: [...values] });
    return rows as T[];
  }

  async first<T>(text: string, values: readonly unknown[] = []): Promise<T | null> {
    return (await this.rows<T>(text, values))[0] ?? null;
  }
}
