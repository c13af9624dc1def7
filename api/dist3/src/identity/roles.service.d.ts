import type { Role, Sql } from '../kernel/index.js';
/** Roles that nobody takes by themselves; they come from the operator's command line. */
export declare const staffRoles: readonly ["MODERATOR", "ADMIN"];
export type StaffRole = (typeof staffRoles)[number];
/** As much of a scope as it takes, so that a program without the rest of the product can do it. */
export interface GrantSite {
    readonly sql: Pick<Sql, 'first' | 'rows'>;
    readonly now: Date;
}
/** Gives an account a role; holding it already is fine. Null where nobody has this address. */
export declare function grantRole({ sql, now }: GrantSite, email: string, role: Role): Promise<string | null>;
/** Everybody with a role of staff: whom the marketplace tells when it needs a person. */
export declare function staffOf(sql: Pick<Sql, 'rows'>): Promise<string[]>;
