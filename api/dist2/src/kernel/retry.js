import { setTimeout as sleep } from 'node:timers/promises';
/** Serialisation failure, deadlock, lock not available. */
const TRANSIENT = new Set(['40001', '40P01', '55P03']);
/** The SQLSTATE of an error, looking through what the ORM and the builder wrapped around it. */
export function sqlState(error) {
    for (let at = error; at instanceof Error; at = at.cause) {
        const code = at.code;
        if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code))
            return code;
    }
    return undefined;
}
/** The database was not there, or had no room: to ask again for each of many would only take longer. */
export const isDatabaseAway = (error) => /^(08|53|57P)/.test(sqlState(error) ?? '08');
/** The SQLSTATE of a statement that took longer than it may. */
export const QUERY_CANCELED = '57014';
/** Nothing is wrong with the work itself: it lost against others, waited or took too long, or the database was away. */
export const isPassing = (error) => {
    const state = sqlState(error) ?? '';
    return TRANSIENT.has(state) || state === QUERY_CANCELED || isDatabaseAway(error);
};
/** Repeats work that lost against other transactions, with jitter, at most `tries` times. */
export async function withRetries(work, tries = 5) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await work();
        }
        catch (error) {
            if (attempt >= tries || !TRANSIENT.has(sqlState(error) ?? ''))
                throw error;
            await sleep(Math.random() * 20 * 2 ** attempt);
        }
    }
}
//# sourceMappingURL=retry.js.map