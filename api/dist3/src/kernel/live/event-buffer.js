/**
 * What one subscription has yet to be told while it catches up. Its own and bounded: a reader who stalls loses this
 * buffer and nothing else, nobody else's events ever pass through it.
 */
export class EventBuffer {
    limit;
    #waiting = [];
    #state = 'open';
    constructor(limit) {
        this.limit = limit;
    }
    get closed() {
        return this.#state === 'closed';
    }
    get overflown() {
        return this.#state === 'overflown';
    }
    get empty() {
        return this.#waiting.length === 0;
    }
    push(entry) {
        if (this.#state !== 'open')
            return;
        if (this.#waiting.length >= this.limit)
            this.#end('overflown');
        else
            this.#waiting.push(entry);
    }
    close() {
        this.#end('closed');
    }
    /** What waits right now, possibly nothing. */
    take() {
        const taken = this.#waiting;
        this.#waiting = [];
        return taken;
    }
    #end(state) {
        this.#state = state;
        this.#waiting = [];
    }
}
//# sourceMappingURL=event-buffer.js.map