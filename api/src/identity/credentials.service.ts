import { InputCheck, LimitReachedError, refuse, type Scope } from '../kernel/index.js';
import { guessKeys, isAboutAddress, signInLimits } from './access.limits.js';
import { UserAccount } from './account.entity.js';
import { checkNewPassword, emailOf, passwordOf } from './account.rules.js';
import { subscriberOf } from './address.rules.js';
import { InvalidCredentialsError } from './identity.errors.js';
import { Limits, type Taken } from './limits.service.js';
import { Mails } from './mails.service.js';
import { hashPassword, passwordFits } from './password.hasher.js';
import { Sessions, type OpenedSession } from './sessions.service.js';
import type { SessionTransport } from './session.entity.js';

interface Typed {
  readonly email: string;
  readonly password: string;
}
interface Known {
  id: string;
  passwordHash: string;
  /** Signed in before from where the caller is now. */
  here: boolean;
}

/** Who proves with a password to be whom. */
export class Credentials {
  constructor(private readonly scope: Scope) {}

  /** @throws InvalidInputError, InvalidCredentialsError, LimitReachedError */
  async signIn(typed: Typed, via: SessionTransport): Promise<OpenedSession> {
    const userId = await this.#prove(legible(typed));
    const replaced = this.scope.viewer?.via === 'cookie' && via === 'COOKIE' ? this.scope.viewer : null;
    return this.scope.atomically(async () => {
      if (replaced) await this.scope.get(Sessions).end(replaced.userId, replaced.sessionId);
      return this.scope.get(Sessions).open(userId, via);
    });
  }

  /**
   * Needs the old password again; ends every other session.
   * @throws InvalidInputError, InvalidCredentialsError, LimitReachedError
   */
  async changePassword(current: string, wanted: string): Promise<void> {
    const { me, config } = this.scope;
    const { email } = await this.#account(me.userId);
    const check = new InputCheck();
    const password = checkNewPassword(check, 'newPassword', { text: wanted, email });
    if (passwordOf(current) === null)
      check.add(['currentPassword'], 'INVALID', 'The password holds characters that cannot be stored.');
    check.done();
    await this.#prove({ email, password: current.normalize('NFC') });
    const passwordHash = await hashPassword(password);
    await this.scope.atomically(async () => {
      const account = await this.#account(me.userId);
      account.setPassword(passwordHash);
      await this.scope.get(Sessions).endAll(me.userId, me.sessionId);
      const link = `${config.publicUrl}/forgot-password`;
      await this.scope.get(Mails).post(account.email, { kind: 'passwordChanged', link, secret: false });
    });
  }

  /**
   * The viewer gives the password again, which makes this session fit for money for a while.
   * @throws InvalidInputError, InvalidCredentialsError, LimitReachedError
   */
  async stepUp(password: string): Promise<void> {
    const { me, sql, now } = this.scope;
    const { email } = await this.#account(me.userId);
    await this.#prove(legible({ email, password }));
    await sql.rows('update session set proven_at = $2 where id = $1', [me.sessionId, now]);
  }

  #account(id: string): Promise<UserAccount> {
    return this.scope.em.findOneOrFail(UserAccount, id);
  }

  /**
   * The account these credentials belong to. Each try is counted before it is looked at, and an address without an
   * account is treated like one with.
   */
  async #prove({ email, password }: Typed): Promise<string> {
    const limits = this.scope.get(Limits);
    const known = await this.#find(email);
    const familiar = known !== null && (known.here || known.id === this.scope.viewer?.userId);
    const taken = await limits.take(signInLimits(this.scope, email, familiar));
    refuseBlocked(taken);
    if (!(await passwordFits(known?.passwordHash ?? null, password)) || !known) {
      return refuse(new InvalidCredentialsError(taken.fullUntil));
    }
    await limits.forgive(taken.hit, guessKeys(this.scope, email));
    return known.id;
  }

  #find(email: string): Promise<Known | null> {
    return this.scope.sql.first<Known>(
      `select id, password_hash as "passwordHash",
         exists (select from session where user_id = a.id and ip = $2) as here
       from user_account a where email = $1`,
      [email, subscriberOf(this.scope.request.ip)],
    );
  }
}

function refuseBlocked({ blocked, retryAt }: Taken): void {
  if (blocked === null) return;
  if (!isAboutAddress(blocked)) refuse(new InvalidCredentialsError(retryAt));
  refuse(
    new LimitReachedError('Too many failed tries to sign in from this address.', {
      limit: blocked.most,
      ...(retryAt && { retryAt }),
    }),
  );
}

/** What no account can have is refused as broken input only where it cannot be stored at all. */
function legible({ email, password }: Typed): Typed {
  const check = new InputCheck();
  if (!email.isWellFormed() || email.includes('\0'))
    check.add(['email'], 'INVALID', 'The e-mail address holds characters that cannot be stored.');
  if (passwordOf(password) === null)
    check.add(['password'], 'INVALID', 'The password holds characters that cannot be stored.');
  if (email.trim() === '') check.add(['email'], 'REQUIRED', 'Enter your e-mail address.');
  if (password === '') check.add(['password'], 'REQUIRED', 'Enter your password.');
  check.done();
  return { email: emailOf(email) ?? email.slice(0, 300).toLowerCase(), password: password.normalize('NFC') };
}
