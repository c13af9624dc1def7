import { defineEntity, p } from '@mikro-orm/postgresql';

const UserAccountSchema = defineEntity({
  name: 'UserAccount',
  tableName: 'user_account',
  properties: {
    id: p.string().primary(),
    email: p.string(),
    passwordHash: p.string().hidden(),
    emailVerifiedAt: p.datetime().nullable(),
  },
});

/** The part of an account that its owner may change. */
export class UserAccount extends UserAccountSchema.class {
  setPassword(passwordHash: string): void {
    this.passwordHash = passwordHash;
  }

  /** Whoever follows a link from a mail has the mailbox. */
  confirmEmail(at: Date): void {
    this.emailVerifiedAt ??= at;
  }
}
UserAccountSchema.setClass(UserAccount);
