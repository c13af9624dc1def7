import DataLoader from 'dataloader';
export class OwnAccountLoader extends DataLoader {
    constructor({ sql, me }) {
        super(async (ids) => {
            const own = await sql.first(`select id, email, email_verified_at is not null as "emailVerified",
           array(select role from role_grant where user_id = id order by granted_at, role) as roles,
           json_build_object('language', language, 'digits', digits, 'theme', theme, 'dataSaver', data_saver) as preferences
         from user_account where id = $1`, [me.userId]);
            return ids.map((id) => (id === own?.id ? own : new Error('an account is read by its owner only')));
        });
    }
}
//# sourceMappingURL=own-account.loader.js.map