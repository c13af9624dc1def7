import { setTimeout as sleep } from 'node:timers/promises';
import { sqlState } from '../kernel/index.js';
/** Lost connections, a server going down, no connection left, and work that lost against others too often. */
const OUTAGE = /^(08...|57P..|53...|57014|55P03|40001|40P01|25P03)$/;
const SOCKET = new Set([
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'ENOENT',
    'EHOSTUNREACH',
]);
/** What pg says in words only. */
const WORDS = /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after/;
/** Whether an error means that the database, not the request, is to blame. */
export function isOutage(error) {
    const state = sqlState(error);
    if (state !== undefined && OUTAGE.test(state))
        return true;
    for (let at = error; at instanceof Error; at = at.cause) {
        if (isLost(at) || (at instanceof AggregateError && at.errors.some(isLost)))
            return true;
    }
    return false;
}
const isLost = (error) => error instanceof Error &&
    (SOCKET.has(String(error.code)) || WORDS.test(error.message));
/** Between tries of what streams tell: who is sent away comes back, and all at once. */
const PATIENCE_MS = [100, 400, 1_500, 4_000];
/** Tries again what met an outage, while anybody wants it. @throws what is no outage, and an outage that lasts */
export async function patiently(work, wanted) {
    for (const ms of PATIENCE_MS) {
        try {
            return await work();
        }
        catch (error) {
            if (!wanted() || !isOutage(error))
                throw error;
        }
        await sleep(ms, undefined, { ref: false });
    }
    return work();
}
/** The status and `retry-after` of an answer in which an outage was met; other errors stand beside what was found. */
export function outageAmong(errors) {
    const outage = errors.find(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE');
    return outage ? { status: 503, retryAfter: String(outage.extensions?.['retryAfterSeconds'] ?? 1) } : null;
}
//# sourceMappingURL=outage.js.map