import { badInput, CodedError } from '../errors.js';
import { EventBuffer } from './event-buffer.js';
import { decodeLogCursor, encodeLogCursor } from './log-cursor.js';
import { readHead, readLog } from './log-entry.js';
/** Events one subscription may have waiting before it counts as stalled. */
const BUFFER_LIMIT = 5_000;
const REPLAY_PAGE = 500;
/** Events of one frame; a longer burst becomes several frames. */
const FRAME_LIMIT = 200;
/**
 * Opens a subscription: first frame at once, then what was missed since `after`; from where that ends it goes on with
 * all others that follow the same, without gap or repeat.
 * @throws BAD_USER_INPUT for a malformed cursor or one beyond the head.
 */
export async function openStream(scope, after, kind) {
    return new LiveStream(scope, kind, await startOf(scope, scope.shared.hub, after));
}
async function startOf(scope, hub, after) {
    if (after == null)
        return { from: hub.head, reset: false };
    const from = decodeLogCursor(after);
    const { head, horizon } = await readHead(scope.sql);
    if (from > head)
        throw badInput('`after` lies beyond the head of the event log.');
    return from < horizon ? { from: Math.max(hub.head, horizon), reset: true } : { from, reset: false };
}
/**
 * One subscriber until it has caught up: an iteration gives the frames it alone gets and ends where nothing waits.
 * Then settle(): it either tells the position from which others may serve it, or there is more to iterate.
 */
export class LiveStream {
    scope;
    kind;
    #buffer = new EventBuffer(BUFFER_LIMIT);
    #start;
    #joined;
    #stop;
    #replayed = false;
    constructor(scope, kind, start) {
        this.scope = scope;
        this.kind = kind;
        const { hub } = scope.shared;
        this.#start = start;
        this.#joined = Math.max(hub.head, start.from);
        const hear = (entry) => {
            if (entry.cursor > this.#joined && kind.wants(entry))
                this.#buffer.push(entry);
        };
        this.#stop = hub.listen(hear, kind.part);
    }
    /** Nobody reads it any more. */
    close() {
        this.#buffer.close();
        this.#stop();
    }
    /**
     * At this very moment: everything up to the answered cursor has been told, and the stream is closed. Null where more
     * has come.
     */
    settle() {
        if (!this.#buffer.empty || this.#buffer.overflown)
            return null;
        this.close();
        return Math.max(this.scope.shared.hub.head, this.#joined);
    }
    /** @throws SLOW_CONSUMER when its reader stalls */
    async *[Symbol.asyncIterator]() {
        if (!this.#replayed) {
            this.#replayed = true;
            yield* this.#replay();
        }
        while (!this.#buffer.empty)
            yield* this.#framesOf(this.#buffer.take());
        if (this.#buffer.overflown)
            throw slowConsumer();
    }
    async *#replay() {
        const { scope, kind } = this;
        let first = true;
        for (let from = this.#start.from; from < this.#joined;) {
            const range = { from, to: this.#joined, limit: REPLAY_PAGE };
            const page = await this.#inTurn(() => readLog(scope.sql, kind.part, range));
            if (page === null)
                return;
            from = page.length < REPLAY_PAGE ? this.#joined : page.at(-1).cursor;
            for await (const frame of this.#framesOf(page.filter(kind.wants))) {
                first = false;
                yield frame;
            }
        }
        if (!first)
            return;
        const head = { cursor: encodeLogCursor(this.#joined), reset: this.#start.reset };
        const empty = await this.#inTurn(() => kind.empty(head));
        if (empty !== null)
            yield empty;
    }
    async *#framesOf(entries) {
        for (const { part, head } of frameParts(entries)) {
            const frame = await this.#inTurn(() => this.kind.frame(part, head));
            if (this.#buffer.closed)
                return;
            if (frame !== null)
                yield frame;
        }
    }
    /** Null once nobody reads it any more: a log of weeks is not read for somebody who has left. */
    #inTurn(read) {
        const { scope } = this;
        return scope.shared.hub.catchUps.take(async () => {
            if (this.#buffer.closed)
                return null;
            scope.renew();
            return read();
        });
    }
}
export const slowConsumer = () => new CodedError('SLOW_CONSUMER', 'Events arrived faster than they were read; subscribe again with the last cursor.');
/** What one frame is made of: a part of a longer burst, and its head. */
export function* frameParts(entries) {
    for (let at = 0; at < entries.length; at += FRAME_LIMIT) {
        const part = entries.slice(at, at + FRAME_LIMIT);
        yield { part, head: { cursor: encodeLogCursor(part.at(-1).cursor), reset: false } };
    }
}
//# sourceMappingURL=stream.js.map