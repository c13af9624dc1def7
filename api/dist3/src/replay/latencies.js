/** The smallest value that at least `share` of all values do not exceed (nearest rank); undefined for no values. */
export function percentile(values, share) {
    const ascending = [...values].sort((a, b) => a - b);
    return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)];
}
/** Keeps each measured time: a job of some ten thousand calls fits into memory, and percentiles stay exact. */
export class Latencies {
    byOperation = new Map();
    add(operation, milliseconds) {
        const known = this.byOperation.get(operation);
        if (known)
            known.push(milliseconds);
        else
            this.byOperation.set(operation, [milliseconds]);
    }
    /** In the order in which the operations were first measured. */
    summaries() {
        return [...this.byOperation].map(([operation, times]) => ({
            operation,
            count: times.length,
            p50: percentile(times, 0.5) ?? 0,
            p99: percentile(times, 0.99) ?? 0,
            max: percentile(times, 1) ?? 0,
        }));
    }
}
//# sourceMappingURL=latencies.js.map