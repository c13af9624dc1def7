import { defineEntity, p } from '@mikro-orm/postgresql';
import { Digits, Language, Theme } from './preferences.row.js';
const UserAccountSchema = defineEntity({
    name: 'UserAccount',
    tableName: 'user_account',
    properties: {
        id: p.string().primary(),
        email: p.string(),
        passwordHash: p.string().hidden(),
        emailVerifiedAt: p.datetime().nullable(),
        language: p.enum(() => Language).nullable(),
        digits: p.enum(() => Digits).nullable(),
        theme: p.enum(() => Theme).nullable(),
        dataSaver: p.boolean().nullable(),
    },
});
/** The part of an account that its owner may change. */
export class UserAccount extends UserAccountSchema.class {
    setPassword(passwordHash) {
        this.passwordHash = passwordHash;
    }
    /** Whoever follows a link from a mail has the mailbox. */
    confirmEmail(at) {
        this.emailVerifiedAt ??= at;
    }
    /** What is left out stays as it is; null is as the browser says. */
    prefer({ language, digits, theme, dataSaver }) {
        if (language !== undefined)
            this.language = language;
        if (digits !== undefined)
            this.digits = digits;
        if (theme !== undefined)
            this.theme = theme;
        if (dataSaver !== undefined)
            this.dataSaver = dataSaver;
    }
}
UserAccountSchema.setClass(UserAccount);
//# sourceMappingURL=account.entity.js.map