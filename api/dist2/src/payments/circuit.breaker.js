import { after, secondMs } from '../kernel/index.js';
const MOST_FAILURES = 5;
const REST_MS = 30 * secondMs;
/**
 * Leaves a provider alone that failed several times in a row. After a rest one call is let through; if it succeeds
 * everybody may call again. Each node finds out for itself.
 */
export class CircuitBreaker {
    id;
    now;
    #failures = 0;
    #openedAt = null;
    #probeAt = null;
    constructor(id, now) {
        this.id = id;
        this.now = now;
    }
    /** Whether a call may be made now; the one that may after a rest is the caller's. */
    admits() {
        if (this.#probeAt === null)
            return true;
        if (this.now() < this.#probeAt)
            return false;
        this.#probeAt = after(this.now(), REST_MS);
        return true;
    }
    succeeded() {
        this.#failures = 0;
        this.#openedAt = this.#probeAt = null;
    }
    failed() {
        this.#failures += 1;
        if (this.#failures < MOST_FAILURES)
            return;
        this.#openedAt ??= this.now();
        this.#probeAt = after(this.now(), REST_MS);
    }
    health() {
        return { id: this.id, open: this.#openedAt !== null, since: this.#openedAt };
    }
}
//# sourceMappingURL=circuit.breaker.js.map