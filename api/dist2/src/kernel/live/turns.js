/** So many pieces of work at once; what comes beyond waits, first come first served. */
export class Turns {
    #free;
    #waiting = [];
    constructor(atOnce) {
        this.#free = atOnce;
    }
    async take(work) {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#free += 1;
        }
    }
}
//# sourceMappingURL=turns.js.map