import type { EntityManager } from '@mikro-orm/postgresql';
/**
 * SQL with real bind parameters ($1, $2 …) on the ORM's own pool: inside the open transaction where there is one,
 * else as a named prepared statement. Values of type bigint, numeric and timestamptz come back as text.
 * The text of a statement is constant; values never become part of it.
 */
export declare class Sql {
    private readonly em;
    constructor(em: EntityManager);
    rows<T>(text: string, values?: readonly unknown[]): Promise<T[]>;
    first<T>(text: string, values?: readonly unknown[]): Promise<T | null>;
}
