import { emailOf } from './account.rules.js';
/** Whose account has this id, or signs in with this address; null where nobody's does. For staff alone. */
export async function accountIdOf(sql, text) {
    const found = await sql.first('select id from user_account where id = $1 or email = $2', [
        text.trim(),
        emailOf(text) ?? '',
    ]);
    return found?.id ?? null;
}
//# sourceMappingURL=account.finder.js.map