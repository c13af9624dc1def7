/**
 * What was asked for lately, at most twice `generation` of it. One that nobody asks for while a whole generation of
 * others comes in is forgotten; unlike an order of use kept to the last, that costs a reader nothing.
 */
export class RecentlyUsed {
    generation;
    #young = new Map();
    #old = new Map();
    constructor(generation) {
        this.generation = generation;
    }
    get(key) {
        const young = this.#young.get(key);
        if (young !== undefined)
            return young;
        const old = this.#old.get(key);
        if (old !== undefined)
            this.set(key, old);
        return old;
    }
    set(key, value) {
        if (this.#young.size >= this.generation && !this.#young.has(key)) {
            this.#old = this.#young;
            this.#young = new Map();
        }
        this.#young.set(key, value);
    }
}
//# sourceMappingURL=recently-used.js.map