import { createHash } from 'node:crypto';
import { badInput, CodedError, IdempotencyMismatchError } from './errors.js';
import { Refusal, refuse } from './refusal.js';
import { sqlState, withRetries } from './retry.js';
import type { Scope } from './scope.js';

/** A mutation as the caller asked for it. */
export interface Command {
  readonly field: string;
  readonly input: object;
}

interface Kept {
  fresh: boolean;
  request_hash: string;
  outcome: object | null;
}

/**
 * Runs a command in one transaction; with an idempotency key, at most once per actor and key.
 * What is kept is the outcome's ids, written in the same transaction, so a repeat reads the selected fields afresh.
 * Refusals roll back and are not kept. A concurrent repeat waits for the first, at most 5 s.
 * @throws IDEMPOTENCY_IN_PROGRESS, IdempotencyMismatchError
 */
export async function runOnce<P extends object>(
  scope: Scope,
  command: Command,
  { Payload, work }: { Payload: new () => P; work: () => Promise<P> },
): Promise<P> {
  const key = keyOf(scope, command);
  if (key === null || scope.viewer === null) return scope.atomically(work);
  const hash = hashOf(command);
  return scope.atomically(async () => {
    const kept = await claim(scope, { key, hash, field: command.field });
    if (!kept.fresh) {
      if (kept.request_hash !== hash) refuse(new IdempotencyMismatchError());
      return Object.assign(new Payload(), kept.outcome);
    }
    const payload = await work();
    await scope.sql.rows('update idempotency_key set outcome = $3 where actor_id = $1 and key = $2', [
      scope.me.userId,
      key,
      JSON.stringify(payload),
    ]);
    return payload;
  });
}

/** A command's one statement. */
export interface HotCall {
  /** A SQL expression of type text over the values: the outcome of a function that changes nothing when it refuses. */
  readonly call: string;
  readonly values: readonly unknown[];
  /** The outcome that is kept; all others are refusals. */
  readonly success: string;
  /** The payload of then, as it is kept. */
  readonly payload: object;
}

/** Runs the one statement of a hot command and answers its outcome. */
export type RunHot = (hot: HotCall) => Promise<string>;

/** For callers without a command to keep: seeds and tests. */
export const runPlainly =
  (scope: Scope): RunHot =>
  (hot) =>
    runHot(scope, null, hot);

class Replay extends Error {
  constructor(readonly outcome: object) {
    super('answered before');
  }
}

/**
 * As runOnce, for a command that is one SQL function: claim, command and outcome travel in one statement that commits
 * by itself. The locks of a hot task are then held for the database's own time, never for a trip to this process.
 * `work` may read before it calls; nothing is locked meanwhile, the function decides.
 */
export async function runHotOnce<P extends object>(
  scope: Scope,
  command: Command,
  { Payload, work }: { Payload: new () => P; work: (run: RunHot) => Promise<P> },
): Promise<P> {
  const key = keyOf(scope, command);
  const claimed = key === null ? null : { key, hash: hashOf(command), field: command.field };
  const replay = (outcome: object): P => Object.assign(new Payload(), outcome);
  const before = await keptBefore(scope, claimed);
  if (before) return replay(before);
  try {
    const payload = await withRetries(() => work((hot) => runHot(scope, claimed, hot)));
    scope.renew();
    scope.shared.committed();
    return payload;
  } catch (error) {
    if (error instanceof Replay) return replay(error.outcome);
    // The first of two repeats may have been answered since: what refuses the second is its own doing.
    const meanwhile = error instanceof Refusal ? await keptBefore(scope, claimed) : null;
    if (meanwhile) return replay(meanwhile);
    throw error;
  }
}

interface Claim {
  readonly key: string;
  readonly hash: string;
  readonly field: string;
}

async function keptBefore(scope: Scope, claimed: Claim | null): Promise<object | null> {
  if (claimed === null) return null;
  const text = 'select request_hash, outcome from idempotency_key where actor_id = $1 and key = $2';
  const kept = await scope.sql.first<Omit<Kept, 'fresh'>>(text, [scope.me.userId, claimed.key]);
  if (kept && kept.request_hash !== claimed.hash) refuse(new IdempotencyMismatchError());
  return kept?.outcome ?? null;
}

async function runHot(scope: Scope, claimed: Claim | null, hot: HotCall): Promise<string> {
  if (claimed === null) {
    const row = await scope.sql.first<{ outcome: string }>(`select ${hot.call} as outcome`, hot.values);
    return row!.outcome;
  }
  const n = hot.values.length;
  const text = `
    with claim as materialized (
      select * from claim_idempotency_key($${n + 1}, $${n + 2}, $${n + 3}, $${n + 4}, $${n + 5})
    ), done as materialized (
      select ${hot.call} as outcome from claim where fresh
    ), kept as materialized (
      select keep_idempotent_outcome($${n + 1}, $${n + 2}, case when outcome = $${n + 6} then $${n + 7}::jsonb end) from done
    )
    select claim.fresh, claim.request_hash, claim.outcome as before, done.outcome
      from claim left join done on true left join kept on true`;
  const values = [...hot.values, scope.me.userId, claimed.key, claimed.field, claimed.hash, scope.now];
  const row = await inTime(() =>
    scope.sql.first<{ fresh: boolean; request_hash: string; before: object; outcome: string }>(text, [
      ...values,
      hot.success,
      JSON.stringify(hot.payload),
    ]),
  );
  if (row!.fresh) return row!.outcome;
  if (row!.request_hash !== claimed.hash) refuse(new IdempotencyMismatchError());
  throw new Replay(row!.before);
}

function keyOf(scope: Scope, { input }: Command): string | null {
  const own = (input as { idempotencyKey?: string | null }).idempotencyKey ?? null;
  const header = scope.request.idempotencyKey;
  if (own !== null && header !== null && own !== header) {
    throw badInput('The Idempotency-Key header and input.idempotencyKey differ.');
  }
  const key = own ?? header;
  if (key !== null && !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw badInput('An idempotency key is 1 to 200 printable ASCII characters without spaces.');
  }
  return key;
}

/** Same field and same input give the same hash, whatever the order of the input's names. */
function hashOf({ field, input }: Command): string {
  const { idempotencyKey: _, ...rest } = input as Record<string, unknown>;
  return createHash('sha256')
    .update(JSON.stringify([field, canonical(rest)]))
    .digest('hex');
}

function canonical(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, canonical(inner)]),
  );
}

async function claim(scope: Scope, { key, hash, field }: Claim): Promise<Kept> {
  const values = [scope.me.userId, key, field, hash, scope.now];
  const text = 'select * from claim_idempotency_key($1, $2, $3, $4, $5)';
  return (await inTime(() => scope.sql.first<Kept>(text, values)))!;
}

async function inTime<T>(asked: () => Promise<T>): Promise<T> {
  try {
    return await asked();
  } catch (error) {
    if (sqlState(error) !== '55P03') throw error;
    throw new CodedError(
      'IDEMPOTENCY_IN_PROGRESS',
      'The first request with this key is still running; repeat it in a moment.',
    );
  }
}
