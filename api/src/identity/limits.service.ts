import { randomUUID } from 'node:crypto';
import { dayMs, after, toDate, type Scope, type Timer } from '../kernel/index.js';

/** At most `most` tries per key in any stretch of `seconds`. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  readonly seconds: number;
}

export interface Taken {
  /** Gives the try back with `release`. */
  readonly hit: string;
  /** The limit that refused the try, and when it has room again. */
  readonly blocked: Limit | null;
  readonly retryAt: Date | null;
  /** This try was the last for now. */
  readonly fullUntil: Date | null;
}

/** Counts tries in the database, so that several nodes and restarts count together. */
export class Limits {
  constructor(private readonly scope: Scope) {}

  /** Counts one try against all the limits, or against none where one is reached. */
  async take(limits: readonly Limit[]): Promise<Taken> {
    const hit = randomUUID();
    const row = await this.scope.sql.first<Record<'blocked' | 'retry_at' | 'full_until', string | null>>(
      'select blocked, retry_at, full_until from take_limits($1, $2, $3, $4, $5)',
      [
        hit,
        limits.map(({ key }) => key),
        limits.map(({ most }) => most),
        limits.map(({ seconds }) => seconds),
        this.scope.now,
      ],
    );
    return {
      hit,
      blocked: limits.find(({ key }) => key === row?.blocked) ?? null,
      retryAt: toDate(row?.retry_at ?? null),
      fullUntil: toDate(row?.full_until ?? null),
    };
  }

  /** Forgets one try, and all tries of the keys: it was the right one after all. */
  async forgive(hit: string | null, keys: readonly string[]): Promise<void> {
    await this.scope.sql.rows('delete from limit_hit where hit = $1 or key = any($2)', [hit, keys]);
  }
}

/** No limit looks back further than a day. */
export const limitTimers: Timer[] = [
  {
    name: 'old-limit-hits',
    due: async (scope) => {
      const old = await scope.sql.first('select 1 from limit_hit where at < $1 limit 1', [
        after(scope.now, -dayMs),
      ]);
      return old === null ? [] : ['old'];
    },
    fire: async (scope) => {
      await scope.sql.rows('delete from limit_hit where at < $1', [after(scope.now, -dayMs)]);
    },
  },
];
