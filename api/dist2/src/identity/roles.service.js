import { emailOf } from './account.rules.js';
/** Roles that nobody takes by themselves; they come from the operator's command line. */
export const staffRoles = ['MODERATOR', 'ADMIN'];
/** Gives an account a role; holding it already is fine. Null where nobody has this address. */
export async function grantRole({ sql, now }, email, role) {
    const found = await sql.first('select id from user_account where email = $1', [
        emailOf(email) ?? '',
    ]);
    if (found === null)
        return null;
    await sql.rows('insert into role_grant (user_id, role, granted_at) values ($1, $2, $3) on conflict do nothing', [found.id, role, now]);
    return found.id;
}
/** Everybody with a role of staff: whom the marketplace tells when it needs a person. */
export async function staffOf(sql) {
    const text = 'select distinct user_id from role_grant where role = any ($1)';
    return (await sql.rows(text, [[...staffRoles]])).map(({ user_id }) => user_id);
}
//# sourceMappingURL=roles.service.js.map