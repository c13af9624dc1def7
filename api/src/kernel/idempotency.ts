import { createHash } from 'node:crypto';
import { badInput, CodedError, IdempotencyMismatchError } from './errors.js';
import { refuse } from './refusal.js';
import { sqlState } from './retry.js';
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

async function claim(
  scope: Scope,
  { key, hash, field }: { key: string; hash: string; field: string },
): Promise<Kept> {
  const values = [scope.me.userId, key, field, hash, scope.now];
  try {
    const kept = await scope.sql.first<Kept>(
      'select * from claim_idempotency_key($1, $2, $3, $4, $5)',
      values,
    );
    return kept!;
  } catch (error) {
    if (sqlState(error) !== '55P03') throw error;
    throw new CodedError(
      'IDEMPOTENCY_IN_PROGRESS',
      'The first request with this key is still running; repeat it in a moment.',
    );
  }
}
