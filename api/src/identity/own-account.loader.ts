import DataLoader from 'dataloader';
import type { Role, Scope } from '../kernel/index.js';
import type { PreferencesRow } from './preferences.row.js';

/** What only the owner of an account sees of it. */
export interface OwnAccount {
  readonly id: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly roles: readonly Role[];
  readonly preferences: PreferencesRow;
}

export class OwnAccountLoader extends DataLoader<string, OwnAccount> {
  constructor({ sql, me }: Scope) {
    super(async (ids) => {
      const own = await sql.first<OwnAccount>(
        `select id, email, email_verified_at is not null as "emailVerified",
           array(select role from role_grant where user_id = id order by granted_at, role) as roles,
           json_build_object('language', language, 'digits', digits, 'theme', theme, 'dataSaver', data_saver) as preferences
         from user_account where id = $1`,
        [me.userId],
      );
      return ids.map((id) => (id === own?.id ? own : new Error('an account is read by its owner only')));
    });
  }
}
