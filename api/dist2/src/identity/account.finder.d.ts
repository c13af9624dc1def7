import type { Sql } from '../kernel/index.js';
/** Whose account has this id, or signs in with this address; null where nobody's does. For staff alone. */
export declare function accountIdOf(sql: Pick<Sql, 'first'>, text: string): Promise<string | null>;
