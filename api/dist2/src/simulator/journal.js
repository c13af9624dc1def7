import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
/**
 * All that ever happened, in order. With a file every entry is in it before anybody hears of it, and what one step
 * wrote is there completely or not at all, so a simulator that is killed and started again has forgotten nothing.
 */
export class Journal {
    #entries = [];
    #desks = new Map();
    #file;
    constructor(file) {
        this.#file = file;
        if (file === undefined)
            return;
        mkdirSync(dirname(file), { recursive: true });
        if (existsSync(file))
            this.#keep(read(file));
    }
    /** The last of a token desk, whoever wrote it. */
    desk(provider) {
        return this.#desks.get(provider) ?? { calls: [], blockedUntil: 0, tokens: {}, refreshTokens: {} };
    }
    get entries() {
        return this.#entries;
    }
    write(at, happenings) {
        const first = this.#entries.length + 1;
        const added = happenings.map((happening, index) => ({
            n: first + index,
            at: at.toISOString(),
            ...happening,
        }));
        // One line for the whole step.
        if (this.#file !== undefined)
            appendFileSync(this.#file, `${JSON.stringify(added)}\n`);
        this.#keep(added);
        return added;
    }
    #keep(entries) {
        for (const entry of entries) {
            this.#entries.push(entry);
            if (entry.kind === 'token')
                this.#desks.set(entry.provider, entry.desk);
        }
    }
}
/** A last line without its end was never answered to anybody: it is cut off. */
function read(file) {
    const text = readFileSync(file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length)
        truncateSync(file, Buffer.byteLength(whole));
    return whole
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => JSON.parse(line));
}
//# sourceMappingURL=journal.js.map