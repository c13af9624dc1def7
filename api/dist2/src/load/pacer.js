import { setTimeout as pause } from 'node:timers/promises';
import { ApiClient } from '../replay/api-client.js';
/** Gives out turns, so many a second and no bursts: a turn that nobody took in time is gone. */
export class Pacer {
    perSecond;
    now;
    next = -Infinity;
    /** Null: a turn is there whenever somebody asks. */
    constructor(perSecond, now = () => performance.now()) {
        this.perSecond = perSecond;
        this.now = now;
    }
    /** How long the caller has to wait for the turn it now has, in milliseconds. */
    take() {
        if (this.perSecond === null)
            return 0;
        const now = this.now();
        const at = Math.max(now, this.next);
        this.next = at + 1_000 / this.perSecond;
        return at - now;
    }
    async turn() {
        const ms = this.take();
        if (ms > 0)
            await pause(ms);
    }
}
/** The replay's client, which waits for its turn before each call; the wait is not part of what is measured. */
export class PacedApiClient extends ApiClient {
    calls = 0;
    pacer;
    constructor(origin, { http, latencies, pacer }) {
        super(origin, http, latencies);
        this.pacer = pacer;
    }
    async call(operation, variables, token) {
        await this.pacer.turn();
        this.calls += 1;
        return super.call(operation, variables, token);
    }
}
//# sourceMappingURL=pacer.js.map