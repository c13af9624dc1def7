import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from './errors.js';
import { isDatabaseAway, withRetries } from './retry.js';
/** In one statement: more would keep those who come next waiting for longer than they gain. */
const MOST_AT_ONCE = 64;
const MOST_WEIGHT = 500;
const BUSY_PAUSE_MS = 20;
const BUSY_PATIENCE_MS = 4_500;
const ask = 'select * from run_hot($1, $2, $3)';
const opOf = ({ scope, call, claim }, place) => ({
    place,
    actor: scope.me.userId,
    ...claim,
    ...call.args,
});
/** In the open transaction, where the command is part of something greater. */
export async function runInTransaction(scope, call) {
    const ops = JSON.stringify([opOf({ scope, call, claim: null }, 0)]);
    return (await scope.sql.first(ask, [call.command, ops, scope.now]));
}
/**
 * What waits for the same rows goes through the database together. While one statement of a lane is under way, those who
 * come line up; then all of them are the next statement. So a hot row is locked, and a commit written, once for many, and
 * who comes alone waits for nobody.
 */
class HotLanes {
    #waiting = new Map();
    enter(ticket) {
        return new Promise((answer, fail) => {
            this.#queue({ ...ticket, since: performance.now(), answer, fail });
        });
    }
    #queue(ticket) {
        const name = `${ticket.call.command} ${ticket.call.lane}`;
        const waiting = this.#waiting.get(name);
        if (waiting) {
            waiting.push(ticket);
            return;
        }
        this.#waiting.set(name, [ticket]);
        // Whoever else has arrived in this turn of the loop comes along.
        setImmediate(() => void this.#drain(name));
    }
    async #drain(name) {
        const waiting = this.#waiting.get(name);
        while (waiting.length > 0)
            await this.#runTogether(nextBatch(waiting));
        this.#waiting.delete(name);
    }
    /** What fails together is tried one by one, so that nobody's failure is another's. */
    async #runTogether(batch) {
        try {
            this.#settle(batch, await execute(batch));
        }
        catch (error) {
            if (isDatabaseAway(error))
                for (const ticket of batch)
                    ticket.fail(error);
            else
                for (const ticket of batch)
                    await this.#runAlone(ticket);
        }
    }
    async #runAlone(ticket) {
        try {
            this.#settle([ticket], await withRetries(() => execute([ticket])));
        }
        catch (error) {
            ticket.fail(error);
        }
    }
    #settle(batch, answers) {
        for (const answer of answers) {
            const ticket = batch[answer.place];
            if (answer.state !== 'BUSY')
                ticket.answer(answer);
            else if (performance.now() - ticket.since < BUSY_PATIENCE_MS)
                void this.#later(ticket);
            else
                ticket.fail(stillRunning());
        }
    }
    async #later(ticket) {
        await sleep(BUSY_PAUSE_MS);
        this.#queue(ticket);
    }
}
/** From the front, as many as go together; at least one. */
function nextBatch(waiting) {
    let weight = 0;
    let n = 0;
    while (n < Math.min(waiting.length, MOST_AT_ONCE)) {
        weight += waiting[n].call.weight ?? 1;
        if (n > 0 && weight > MOST_WEIGHT)
            break;
        n += 1;
    }
    return waiting.splice(0, n);
}
function execute(batch) {
    const { scope, call } = batch[0];
    return scope.sql.rows(ask, [call.command, JSON.stringify(batch.map(opOf)), scope.now]);
}
export const stillRunning = () => new CodedError('IDEMPOTENCY_IN_PROGRESS', 'The first request with this key is still running; repeat it in a moment.');
const lanes = new WeakMap();
/** The lanes of this process. */
export function hotLanes(shared) {
    let found = lanes.get(shared);
    if (!found)
        lanes.set(shared, (found = new HotLanes()));
    return found;
}
//# sourceMappingURL=hot-lanes.js.map