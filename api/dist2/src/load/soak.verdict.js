import { percentile } from '../replay/latencies.js';
/** Noise of a heap that holds still: pages of the collector, caches that fill to their bound. */
const GROWTH = { share: 0.1, bytes: 6e6 };
const median = (values) => percentile(values, 0.5) ?? 0;
/** By how many bytes the last third of the samples holds more than the first; medians, so that one burst does not decide. */
export function growth(samples) {
    const third = Math.ceil(samples.length / 3);
    const heaps = samples.map(({ heap }) => heap);
    return median(heaps.slice(-third)) - median(heaps.slice(0, third));
}
export const allowedGrowth = (from) => Math.max(GROWTH.bytes, from * GROWTH.share);
export function soakChecks({ busy, warm, last, poolSize, warnings }) {
    const from = median(busy.map(({ heap }) => heap));
    return [
        flat('heap flat under load', growth(busy), from),
        flat('heap flat once everybody left', last.heap - warm.heap, warm.heap),
        none('sockets left behind', last.sockets),
        none('subscriptions left behind', last.subscriptions),
        none('pool slots left behind', last.pool.inUse + last.pool.waiting),
        none('connections beyond the pool', Math.max(0, last.pool.inUse + last.pool.idle - poolSize)),
        resourceCheck(warm.resources, last.resources),
        { label: 'no warning of Node', good: warnings.length === 0 ? 1 : 0, of: 1, details: [...warnings] },
    ];
}
function flat(label, grown, from) {
    const allowed = allowedGrowth(from);
    const held = grown <= allowed;
    const details = held
        ? []
        : [`grew by ${Math.round(grown / 1e3)} kB, ${Math.round(allowed / 1e3)} are noise`];
    return { label, good: held ? 1 : 0, of: 1, details };
}
const none = (what, found) => ({
    label: `no ${what}`,
    good: found === 0 ? 1 : 0,
    of: 1,
    details: found === 0 ? [] : [`${found}`],
});
/** Timers, handles and sockets of the process: as many as after the warm-up, give or take one that is at work. */
function resourceCheck(warm, last) {
    const details = Object.entries(last)
        .filter(([kind, count]) => count > (warm[kind] ?? 0) + RESOURCES_AT_WORK)
        .map(([kind, count]) => `${kind}: ${warm[kind] ?? 0} before, ${count} after`);
    return { label: 'no timers or handles left behind', good: details.length === 0 ? 1 : 0, of: 1, details };
}
/** The pool's connections come and go by itself, and so do the timers of its sweeps. */
const RESOURCES_AT_WORK = 12;
//# sourceMappingURL=soak.verdict.js.map