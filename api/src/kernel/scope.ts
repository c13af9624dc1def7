import assert from 'node:assert/strict';
import { TransactionPropagation, type EntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import type { Hub } from './live/hub.js';
import { configOf } from './live-config.js';
import { withRetries } from './retry.js';
import { Sql } from './sql.js';
import type { Clock } from './time.js';
import type { Viewer } from './viewer.js';

/** What the transport knew of the call; never trusted for access. */
export interface RequestFacts {
  readonly ip: string;
  readonly userAgent: string;
  readonly idempotencyKey: string | null;
  /** BCP 47 language of the reader, "bn" or "en". */
  readonly locale: string;
  /** Asked by our own pages while they are rendered for this reader. */
  readonly byPages?: boolean;
  /** Only over HTTP: what the answer may carry besides its body. */
  readonly reply?: {
    setSessionCookie(token: string, expiresAt: Date): void;
    clearSessionCookie(): void;
  };
}

/** What a process has once and every operation shares. */
export interface Shared {
  /** Of the environment; an operation asks its scope, which knows what the operator has changed since. */
  readonly config: Config;
  readonly clock: Clock;
  /** Told after each commit that may have written events, so that the relay need not wait for its poll. */
  readonly committed: () => void;
  /** Where this node hears of committed events. */
  readonly hub: Hub;
}

/** The facts of work that no request asked for: timers, seeds, the command line. */
const nowhere: RequestFacts = { ip: '', userAgent: '', idempotencyKey: null, locale: 'en' };

/** Everything one operation may touch; built per request, per subscription, per timer. */
export class Scope {
  // Not #private: Apollo copies the context of each operation, and a copy has no #private fields.
  private readonly made = new Map<unknown, unknown>();
  readonly sql: Sql;
  readonly request: RequestFacts;
  /** An object, so that copies of this scope have the same entity manager. */
  private readonly own: { em?: EntityManager } = {};
  private caller: Viewer | null;

  /** @param parent whose settings and connections the operation's own entity manager has; entities are not shared */
  constructor(
    private readonly parent: EntityManager,
    readonly shared: Shared,
    { viewer, request = nowhere }: { viewer: Viewer | null; request?: RequestFacts | undefined },
  ) {
    this.sql = new Sql(parent);
    this.caller = viewer;
    this.request = request;
  }

  /** Of this operation alone; made when first asked for, since most of what only reads never needs one. */
  get em(): EntityManager {
    return (this.own.em ??= this.parent.fork({ useContext: true }));
  }

  get isInTransaction(): boolean {
    return this.parent.isInTransaction();
  }

  get viewer(): Viewer | null {
    return this.caller;
  }

  get now(): Date {
    return this.shared.clock.now();
  }

  /** The settings of now. */
  get config(): Config {
    return configOf(this.shared);
  }

  /** The signed-in viewer. Only for code behind an `@Access` stricter than `public`. */
  get me(): Viewer {
    assert(this.viewer, 'an anonymous viewer reached member-only code');
    return this.viewer;
  }

  /** This operation's single instance of a service or loader. */
  get<T>(Part: new (scope: Scope) => T): T {
    if (!this.made.has(Part)) this.made.set(Part, new Part(this));
    return this.made.get(Part) as T;
  }

  /** Forgets everything read so far; after a commit and before each subscription event. */
  renew(): void {
    this.made.clear();
    this.own.em?.clear();
  }

  /** From here on the operation is this person's: what a sign-up or sign-in answers is read as theirs. */
  become(viewer: Viewer | null): void {
    this.caller = viewer;
    this.renew();
  }

  /** The same process and clock for another person, or for no one. */
  for(viewer: Viewer | null): Scope {
    return new Scope(this.parent, this.shared, { viewer, request: this.request });
  }

  /**
   * Commits everything or nothing. A nested call joins the transaction already open.
   * Serialisation failures, deadlocks and lock time-outs are tried again from the start, at most 5 times.
   */
  async atomically<T>(work: () => Promise<T>): Promise<T> {
    if (this.isInTransaction) return work();
    const result = await withRetries(async () => {
      this.renew();
      return this.em.transactional(work, { propagation: TransactionPropagation.REQUIRED });
    });
    this.renew();
    this.shared.committed();
    return result;
  }
}
