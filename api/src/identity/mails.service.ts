import { newId, secondMs, toDate, type Scope } from '../kernel/index.js';
import { Mail } from './mail.entity.js';
import { letterOf, type LetterKind } from './mail.texts.js';

const FIRST_PAUSE_MS = 60 * secondMs;
/** After this many tries, over about two days, a mail is given up. */
const MOST_TRIES = 12;

export interface DueMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Date;
}

interface Posted {
  readonly kind: LetterKind;
  readonly link: string;
  readonly secret: boolean;
}

/** The letters that leave. They are rows of the transaction first, so none is lost and none goes out for nothing. */
export class Mails {
  constructor(private readonly scope: Scope) {}

  /**
   * Writes a letter into the open transaction, in the language that the account chose, else in that of whoever caused
   * it; `secret` where its text must not stay in the database.
   */
  async post(to: string, { kind, link, secret }: Posted): Promise<void> {
    const { em, now, sql, request } = this.scope;
    const reader = await sql.first<{ language: string | null }>(
      'select lower(language) as language from user_account where email = $1',
      [to],
    );
    const letter = letterOf(kind, reader?.language ?? request.locale, link);
    em.persist(
      em.create(Mail, {
        id: newId('eml'),
        toAddress: to,
        ...letter,
        secret,
        createdAt: now,
        nextTryAt: now,
        tries: 0,
        sentAt: null,
      }),
    );
    await em.flush();
  }

  async due(limit: number): Promise<string[]> {
    const found = await this.scope.sql.rows<{ id: string }>(
      'select id from mail where sent_at is null and next_try_at <= $1 and tries < $2 order by next_try_at limit $3',
      [this.scope.now, MOST_TRIES, limit],
    );
    return found.map(({ id }) => id);
  }

  /** The mail for whoever asked first; it is due again later, each time after a longer pause, unless it is marked sent. */
  async claim(id: string): Promise<DueMail | null> {
    const row = await this.scope.sql.first<Omit<DueMail, 'createdAt'> & { createdAt: string }>(
      `update mail set tries = tries + 1, next_try_at = $2::timestamptz + make_interval(secs => $3 * 2 ^ tries)
        where id = $1 and sent_at is null and next_try_at <= $2
        returning id, to_address as to, subject, body, created_at as "createdAt"`,
      [id, this.scope.now, FIRST_PAUSE_MS / 1_000],
    );
    return row && { ...row, createdAt: toDate(row.createdAt) };
  }

  async markSent(id: string): Promise<void> {
    await this.scope.sql.rows(
      `update mail set sent_at = $2, body = case when secret then '' else body end where id = $1`,
      [id, this.scope.now],
    );
  }
}
