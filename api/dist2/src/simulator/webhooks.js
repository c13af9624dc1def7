import { randomUUID } from 'node:crypto';
const TRIES = 5;
const DEADLINE_MS = 5_000;
const PAUSE_MS = 200;
const none = new Map();
/** Carries the providers' messages to the merchant, well or badly. */
export class Webhooks {
    parts;
    #announcers = new Map();
    #waiting = new Set();
    #underWay = new Set();
    /** What a payment's later messages have to bear as well. */
    #fates = new Map();
    #faults = none;
    constructor(parts) {
        this.parts = parts;
    }
    register(provider, announcer) {
        this.#announcers.set(provider, announcer);
    }
    /** Whatever becomes of payments during the work is announced with these faults. */
    with(faults, work) {
        this.#faults = faults;
        try {
            return work();
        }
        finally {
            this.#faults = none;
        }
    }
    announce(payment) {
        const name = `${payment.provider} ${payment.id}`;
        if (this.#faults.size > 0)
            this.#fates.set(name, this.#faults);
        const faults = this.#fates.get(name) ?? none;
        const announcer = this.#announcers.get(payment.provider);
        if (faults.has('webhook_never') || announcer === undefined)
            return;
        const wish = { payment, eventId: randomUUID(), forged: faults.has('webhook_forged') };
        const notice = announcer(wish);
        if (notice === null)
            return;
        const waitMs = faults.get('webhook_late') ?? faults.get('webhook_shuffled') ?? 0;
        // Shuffled: what comes first waits longest, so a later message overtakes it.
        const first = payment.state === 'succeeded';
        const times = faults.has('webhook_duplicate') ? 3 : 1;
        for (let n = 0; n < times; n += 1) {
            this.#after(faults.has('webhook_shuffled') && !first ? 0 : waitMs, () => this.#deliver({ ...notice, tells: payment.state }));
        }
    }
    /** When everything that was to go out at once has arrived or failed. */
    async delivered() {
        await Promise.all(this.#underWay);
    }
    /** What has not gone out yet never will. */
    async close() {
        for (const timer of this.#waiting)
            clearTimeout(timer);
        this.#waiting.clear();
        await this.delivered();
    }
    #after(ms, work) {
        if (ms === 0) {
            const promise = work().finally(() => this.#underWay.delete(promise));
            this.#underWay.add(promise);
            return;
        }
        const timer = setTimeout(() => {
            this.#waiting.delete(timer);
            this.#after(0, work);
        }, ms);
        this.#waiting.add(timer);
    }
    /** A merchant that does not answer is told again, a few times. */
    async #deliver(notice, tries = TRIES) {
        const target = this.parts.target();
        if (target === null)
            return;
        const answer = await post(`${target}/providers/${notice.provider}/webhook`, notice);
        const { eventId, reference, tells } = notice;
        this.parts.note({ kind: 'webhook', eventId, reference, tells, answer });
        if (/^[2-4]/.test(answer) || tries === 1)
            return;
        const wait = PAUSE_MS * 2 ** (TRIES - tries);
        this.#after(wait, () => this.#deliver(notice, tries - 1));
    }
}
async function post(url, { headers, body }) {
    try {
        const signal = AbortSignal.timeout(DEADLINE_MS);
        const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
        await response.arrayBuffer();
        return String(response.status);
    }
    catch (error) {
        return error instanceof Error ? error.name : 'failed';
    }
}
//# sourceMappingURL=webhooks.js.map