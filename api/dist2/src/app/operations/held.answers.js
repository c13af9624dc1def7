/** More than so many different ones within their short time are not worth their memory. */
const MOST = 500;
/** What is asked at greater length is read for each. */
const LONGEST_KEY = 1_000;
/**
 * One reading of a page for all who ask for it in the same moment with the same eyes. An answer is given for `holdMs` from
 * when its reading began, so whatever any node committed longer ago is in it; and it is forgotten when this node commits
 * anything, so who did something here sees it at once.
 */
export class HeldAnswers {
    clock;
    holdMs;
    #held = new Map();
    constructor(clock, holdMs) {
        this.clock = clock;
        this.holdMs = holdMs;
    }
    get size() {
        return this.#held.size;
    }
    /** Something was committed here. A reading that is under way began before it and is for those who wait for it only. */
    forget() {
        if (this.#held.size > 0)
            this.#held = new Map();
    }
    /** What went wrong is answered to those who wait for it, and to nobody else. */
    answer(key, read) {
        if (key.length > LONGEST_KEY)
            return read();
        const [since, at] = [performance.now(), this.clock.now().getTime()];
        const known = this.#held.get(key);
        if (known && since - known.since < this.holdMs && Math.abs(at - known.at) < this.holdMs)
            return known.answer;
        const held = this.#held;
        if (held.size >= MOST)
            held.clear();
        const answer = read().then((written) => {
            if ('failed' in written)
                held.delete(key);
            return written;
        });
        answer.catch(() => held.delete(key));
        held.set(key, { since, at, answer });
        return answer;
    }
}
//# sourceMappingURL=held.answers.js.map