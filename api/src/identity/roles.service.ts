import type { Role, Scope } from '../kernel/index.js';
import { emailOf } from './account.rules.js';

/** Roles that nobody takes by themselves; they come from the operator's command line. */
export const staffRoles = ['MODERATOR', 'ADMIN'] as const satisfies readonly Role[];
export type StaffRole = (typeof staffRoles)[number];

/** Gives an account a role; holding it already is fine. Null where nobody has this address. */
export async function grantRole(
  scope: Pick<Scope, 'sql' | 'now'>,
  email: string,
  role: Role,
): Promise<string | null> {
  const found = await scope.sql.first<{ id: string }>('select id from user_account where email = $1', [
    emailOf(email) ?? '',
  ]);
  if (found === null) return null;
  await scope.sql.rows(
    'insert into role_grant (user_id, role, granted_at) values ($1, $2, $3) on conflict do nothing',
    [found.id, role, scope.now],
  );
  return found.id;
}
