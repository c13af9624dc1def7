/** Often enough for whatever forgets a line that is silent for a minute, and seldom enough for a phone's battery. */
const BEAT_MS = 25_000;
/** Sockets are pinged in so many shares, one after the other, so that no turn has all of them to do. */
const SHARES = 24;
/** A client that has vanished without a word is noticed within two beats. */
export class Heartbeat {
    #shares = Array.from({ length: SHARES }, () => new Set());
    #timer;
    #turn = 0;
    #added = 0;
    constructor() {
        this.#timer = setInterval(() => this.#beat(), BEAT_MS / SHARES).unref();
    }
    /** Into one of the shares that were pinged just now, so that it has nearly a whole beat before its first. */
    add(socket) {
        const ago = 1 + (this.#added++ % (SHARES / 4));
        this.#shares[(this.#turn + SHARES - ago) % SHARES].add(socket);
    }
    drop(socket) {
        this.#shares.some((share) => share.delete(socket));
    }
    stop() {
        clearInterval(this.#timer);
    }
    #beat() {
        const share = this.#shares[this.#turn++ % SHARES];
        for (const socket of share) {
            if (!socket.alive)
                socket.terminate();
            else {
                socket.alive = false;
                socket.ping();
            }
        }
    }
}
//# sourceMappingURL=socket.heartbeat.js.map