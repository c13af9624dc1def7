/** More than so many ways to write one row are not worth their memory; neither are long ones, or what was asked at length. */
const MOST = 6;
const LONGEST_CHARACTERS = 1_000;
/**
 * A row that is shown to many and never changes once it is made: another state is another row. So what was written of
 * it for one reader is kept with it for the next.
 */
export class KeptRow {
    #written = null;
    /** `key` says what was asked for, with which values, and in which language. */
    writtenFor(key) {
        return this.#written?.get(key);
    }
    keepWritten(key, pieces) {
        if (pieces.reduce((sum, { length }) => sum + length, key.length) > LONGEST_CHARACTERS)
            return;
        this.#written ??= new Map();
        if (this.#written.size >= MOST)
            this.#written.clear();
        this.#written.set(key, pieces);
    }
}
//# sourceMappingURL=kept-row.js.map