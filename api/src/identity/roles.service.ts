import type { Role, Sql } from '../kernel/index.js';
import { emailOf } from './account.rules.js';

/** Roles that nobody takes by themselves; they come from the operator's command line. */
export const staffRoles = ['MODERATOR', 'ADMIN'] as const satisfies readonly Role[];
export type StaffRole = (typeof staffRoles)[number];

/** As much of a scope as it takes, so that a program without the rest of the product can do it. */
export interface GrantSite {
  readonly sql: Pick<Sql, 'first' | 'rows'>;
  readonly now: Date;
}

/** Gives an account a role; holding it already is fine. Null where nobody has this address. */
export async function grantRole({ sql, now }: GrantSite, email: string, role: Role): Promise<string | null> {
  const found = await sql.first<{ id: string }>('select id from user_account where email = $1', [
    emailOf(email) ?? '',
  ]);
  if (found === null) return null;
  await sql.rows(
    'insert into role_grant (user_id, role, granted_at) values ($1, $2, $3) on conflict do nothing',
    [found.id, role, now],
  );
  return found.id;
}

/** Everybody with a role of staff: whom the marketplace tells when it needs a person. */
export async function staffOf(sql: Pick<Sql, 'rows'>): Promise<string[]> {
  const text = 'select distinct user_id from role_grant where role = any ($1)';
  return (await sql.rows<{ user_id: string }>(text, [[...staffRoles]])).map(({ user_id }) => user_id);
}
