/** Numbers that look random and come the same again for the same seed (mulberry32). */
export class Random {
    seed;
    #state;
    constructor(seed) {
        this.seed = seed;
        this.#state = seed >>> 0;
    }
    /** At least 0, less than 1. */
    next() {
        this.#state = (this.#state + 0x6d2b79f5) >>> 0;
        let t = this.#state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    }
    below(limit) {
        return Math.floor(this.next() * limit);
    }
    chance(share) {
        return this.next() < share;
    }
    /** So many characters of an alphabet that nobody misreads. */
    text(length, alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789') {
        return Array.from({ length }, () => alphabet[this.below(alphabet.length)]).join('');
    }
}
//# sourceMappingURL=random.js.map