import { createHash } from 'node:crypto';
import { badInput, IdempotencyMismatchError } from './errors.js';
import { hotLanes, runInTransaction, stillRunning, } from './hot-lanes.js';
import { Refusal, refuse } from './refusal.js';
import { sqlState } from './retry.js';
/**
 * Runs a command in one transaction; with an idempotency key, at most once per actor and key.
 * What is kept is the outcome's ids, written in the same transaction, so a repeat reads the selected fields afresh.
 * Refusals roll back and are not kept. A concurrent repeat waits for the first, at most 5 s.
 * @throws IDEMPOTENCY_IN_PROGRESS, IdempotencyMismatchError
 */
export async function runOnce(scope, command, { Payload, work }) {
    const key = keyOf(scope, command);
    if (key === null || scope.viewer === null)
        return scope.atomically(work);
    const hash = hashOf(command);
    return scope.atomically(async () => {
        const kept = await claimKey(scope, { key, hash, field: command.field });
        if (!kept.fresh) {
            if (kept.request_hash !== hash)
                refuse(new IdempotencyMismatchError());
            // Without an outcome it was begun by runOnceAfter, and is for us to finish.
            if (kept.outcome !== null)
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
/**
 * As runOnce, for a command that has to ask somebody outside before it can decide: `before` runs in no transaction, and
 * `work` gets its answer. The key is taken first, in a transaction of its own, so that a used one asks nobody. A key whose
 * command died in between stays with that command, which can be sent again; a refusal sets it free.
 * @throws IDEMPOTENCY_IN_PROGRESS, IdempotencyMismatchError
 */
export async function runOnceAfter(scope, command, { Payload, before, work, }) {
    const key = keyOf(scope, command);
    const claim = key === null ? null : { key, hash: hashOf(command), field: command.field };
    const done = claim && (await begin(scope, claim));
    if (done)
        return Object.assign(new Payload(), done);
    try {
        const answer = await before();
        return await runOnce(scope, command, { Payload, work: () => work(answer) });
    }
    catch (error) {
        if (claim && error instanceof Refusal)
            await setFree(scope, claim);
        throw error;
    }
}
/** The outcome of the first time; null where there is none yet, and the key is this command's from now on. */
const begin = (scope, claim) => scope.atomically(async () => {
    const kept = await claimKey(scope, claim);
    if (kept.request_hash !== claim.hash)
        refuse(new IdempotencyMismatchError());
    return kept.outcome;
});
async function setFree(scope, { key, hash }) {
    const text = 'delete from idempotency_key where actor_id = $1 and key = $2 and request_hash = $3 and outcome is null';
    await scope.sql.rows(text, [scope.me.userId, key, hash]);
}
/** For callers without a command to keep: seeds and tests. */
export const runPlainly = (scope) => (call) => scope.isInTransaction
    ? runInTransaction(scope, call)
    : hotLanes(scope.shared).enter({ scope, call, claim: null });
class Replay extends Error {
    outcome;
    constructor(outcome) {
        super('answered before');
        this.outcome = outcome;
    }
}
/**
 * As runOnce, for a command that is one SQL function: claim, command and outcome travel in one statement that commits
 * by itself, together with those of others who want the same rows. Locks are then held for the database's own time,
 * never for a trip to this process. `work` may read before it calls; nothing is locked meanwhile, the function decides.
 */
export async function runHotOnce(scope, command, { Payload, work }) {
    const key = keyOf(scope, command);
    const claim = key === null ? null : { key, hash: hashOf(command), field: command.field };
    const replay = (outcome) => Object.assign(new Payload(), outcome);
    try {
        const payload = await work((call) => runHot(scope, call, claim));
        scope.renew();
        scope.shared.committed();
        return payload;
    }
    catch (error) {
        if (error instanceof Replay)
            return replay(error.outcome);
        // A repeat is refused by what the first time did: it hears of that instead.
        const before = error instanceof Refusal ? await keptBefore(scope, claim) : null;
        if (before)
            return replay(before);
        throw error;
    }
}
async function keptBefore(scope, claim) {
    if (claim === null)
        return null;
    const text = 'select request_hash, outcome from idempotency_key where actor_id = $1 and key = $2';
    const kept = await scope.sql.first(text, [scope.me.userId, claim.key]);
    if (kept && kept.request_hash !== claim.hash)
        refuse(new IdempotencyMismatchError());
    return kept?.outcome ?? null;
}
async function runHot(scope, call, claim) {
    const answer = await hotLanes(scope.shared).enter({ scope, call, claim });
    if (answer.state === 'DONE')
        return answer;
    if (answer.hash !== claim?.hash)
        refuse(new IdempotencyMismatchError());
    throw new Replay(answer.payload);
}
function keyOf(scope, { input }) {
    const own = input.idempotencyKey ?? null;
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
function hashOf({ field, input }) {
    const { idempotencyKey: _, ...rest } = input;
    return createHash('sha256')
        .update(JSON.stringify([field, canonical(rest)]))
        .digest('hex');
}
function canonical(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value ?? null;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, canonical(inner)]));
}
async function claimKey(scope, { key, hash, field }) {
    const values = [scope.me.userId, key, field, hash, scope.now];
    const text = 'select * from claim_idempotency_key($1, $2, $3, $4, $5)';
    return (await inTime(() => scope.sql.first(text, values)));
}
async function inTime(asked) {
    try {
        return await asked();
    }
    catch (error) {
        throw sqlState(error) === '55P03' ? stillRunning() : error;
    }
}
//# sourceMappingURL=idempotency.js.map