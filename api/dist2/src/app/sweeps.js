import { setTimeout as sleep } from 'node:timers/promises';
import { secondMs, sweep, sweepSideBySide } from '../kernel/index.js';
import { audits, jobs, mails, timers } from './features.js';
import { measuredTimers } from './metrics/metrics.plugin.js';
import { every, failed } from './ticker.js';
/** As many talks with providers as a small pool of connections bears. */
const JOBS_AT_ONCE = 8;
/** As many connections of one account as the strictest of the big mail houses takes. */
const MAILS_AT_ONCE = 3;
/** A stop does not wait longer for a mail server; the letter goes out again, under the same id. */
const MAILS_PATIENCE_MS = 8 * secondMs;
/** Everything that happens because its time has come: four sweeps, so that no slow one holds up another. */
export class Sweeps {
    parts;
    #timers;
    #jobs;
    #mails;
    #audits;
    #tickers = [];
    #stopping = false;
    #missed = (timer, id, error) => failed({ name: `timer ${timer} for ${id}`, log: this.parts.log }, error);
    constructor(parts) {
        this.parts = parts;
        this.#timers = sweeper(this.#inTurn(timers));
        this.#jobs = sweeper(this.#sideBySide(jobs, JOBS_AT_ONCE));
        const letters = mails.map((timer) => this.#unlessStopping(timer));
        this.#mails = sweeper(this.#sideBySide(letters, MAILS_AT_ONCE));
        this.#audits = sweeper(this.#inTurn(audits));
    }
    /** One round of each; answers how much was done. */
    async all() {
        return (await this.#timers()) + (await this.#jobs()) + (await this.#mails()) + (await this.#audits());
    }
    /** From here on each sweeps every second. */
    start() {
        const { log } = this.parts;
        const mailing = every(secondMs, this.#mails, { name: 'the sweep of mails', log });
        this.#tickers = [
            every(secondMs, this.#timers, { name: 'the timer sweep', log }),
            every(secondMs, this.#jobs, { name: 'the sweep of payouts', log }),
            every(secondMs, this.#audits, { name: 'the sweep of audits', log }),
            { stop: () => Promise.race([mailing.stop(), sleep(MAILS_PATIENCE_MS, undefined, { ref: false })]) },
        ];
    }
    /** What is under way is finished, no letter is begun any more. */
    async stop() {
        this.#stopping = true;
        await Promise.all(this.#tickers.map((ticker) => ticker.stop()));
    }
    #inTurn(due) {
        const measured = measuredTimers(due, this.parts.metrics);
        return () => sweep(measured, this.parts.open, this.#missed);
    }
    #sideBySide(due, atOnce) {
        const measured = { jobs: measuredTimers(due, this.parts.metrics), atOnce };
        return () => sweepSideBySide(measured, this.parts.open, this.#missed);
    }
    /** Left for the next start once this one ends. */
    #unlessStopping({ fire, ...timer }) {
        return { ...timer, fire: async (scope, id) => (this.#stopping ? undefined : fire(scope, id)) };
    }
}
/** One sweep after the other, so that whoever waits for his has seen everything that was due. */
function sweeper(once) {
    let last = Promise.resolve(0);
    return () => {
        const mine = last.then(once);
        last = mine.catch(() => 0);
        return mine;
    };
}
//# sourceMappingURL=sweeps.js.map