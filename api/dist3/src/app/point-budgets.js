const MANY = 10_000;
/** Token buckets in memory: a node limits what it serves itself. */
export class PointBudgets {
    clock;
    #buckets = new Map();
    constructor(clock = () => performance.now()) {
        this.clock = clock;
    }
    /** Takes the points, or refuses and takes none. A call larger than the whole budget passes when the budget is full. */
    charge(key, points, { perMinute }) {
        const restoreRate = perMinute / 60;
        const bucket = this.#filled(key, perMinute);
        const needed = Math.min(points, perMinute);
        const granted = bucket.points >= needed;
        if (granted)
            bucket.points -= points;
        return {
            granted,
            retryAfterSeconds: granted ? 0 : Math.max(1, Math.ceil((needed - bucket.points) / restoreRate)),
            cost: {
                requested: points,
                actual: granted ? points : 0,
                available: Math.max(0, Math.floor(bucket.points)),
                restoreRate,
            },
        };
    }
    /** What was taken for a call that turned out to cost nothing. */
    giveBack(key, points) {
        const bucket = this.#buckets.get(key);
        if (bucket)
            bucket.points += points;
    }
    #filled(key, capacity) {
        const now = this.clock();
        const bucket = this.#buckets.get(key) ?? { points: capacity, at: now };
        bucket.points = Math.min(capacity, bucket.points + ((now - bucket.at) * capacity) / 60_000);
        bucket.at = now;
        this.#buckets.delete(key);
        this.#buckets.set(key, bucket);
        if (this.#buckets.size > MANY)
            this.#forgetIdle(now);
        return bucket;
    }
    /** Oldest first: whoever was quiet for a minute has a full budget again and need not be remembered. */
    #forgetIdle(now) {
        for (const [key, { at }] of this.#buckets) {
            if (now - at < 60_000)
                return;
            this.#buckets.delete(key);
        }
    }
}
//# sourceMappingURL=point-budgets.js.map