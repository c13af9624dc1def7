import { isDatabaseAway } from './retry.js';
const BATCH = 200;
/** At most `limit` ids that are due of one timer. */
export async function dueOf({ due }, scope, limit) {
    if (typeof due === 'function')
        return due(scope, limit);
    const values = [];
    const found = await scope.sql.rows(asked(due, { scope, limit, values }), values);
    return found.map(({ id }) => id);
}
/**
 * What is due of several timers. All questions are one statement, for as long as nothing is done about the answers: a
 * server that waits asks the database once in a sweep and not for each timer. After a change the timers that follow are
 * asked one by one, since what one did may have made another's work due.
 */
export class Due {
    #timers;
    #open;
    #refused;
    #together = null;
    #changed = false;
    /** @param refused hears why the one statement failed; all are asked one by one then */
    constructor(timers, open, refused) {
        this.#timers = timers;
        this.#open = open;
        this.#refused = refused;
    }
    async of(timer) {
        if (!this.#changed && typeof timer.due !== 'function') {
            const together = await (this.#together ??= this.#ask());
            const found = together?.get(timer);
            if (found)
                return found;
        }
        return dueOf(timer, this.#open(), BATCH);
    }
    /** From here on what was asked together may be over. */
    changes() {
        this.#changed = true;
    }
    /** Null where the statement failed: asked one by one it shows which of them it was, and the others get their turn. */
    async #ask() {
        const timers = this.#timers.filter(({ due }) => typeof due !== 'function');
        const questions = timers.map(({ due }) => due);
        const scope = this.#open();
        try {
            const { text, values } = together(questions, scope);
            const rows = await scope.sql.rows(text, values);
            return new Map(timers.map((timer, nth) => [timer, idsOf(rows, nth)]));
        }
        catch (error) {
            if (isDatabaseAway(error))
                throw error;
            this.#refused(error);
            return null;
        }
    }
}
const idsOf = (rows, nth) => rows.filter((row) => row.nth === nth).map(({ id }) => id);
function together(questions, scope) {
    const values = [];
    const parts = questions.map((question, nth) => `(select ${nth} as nth, due.id from (${asked(question, { scope, limit: BATCH, values })}) due)`);
    return { text: parts.join(' union all '), values };
}
function asked({ text, values: more }, { scope, limit, values }) {
    const own = [limit, scope.now, ...(more?.(scope) ?? [])];
    const places = new Map();
    const renumbered = text.replace(/\$(\d+)/g, (name, nth) => {
        if (Number(nth) > own.length)
            throw new Error(`a question speaks of ${name}, which has no value: ${text}`);
        const place = places.get(name) ?? values.push(own[Number(nth) - 1]);
        places.set(name, place);
        return `$${place}`;
    });
    for (let nth = 3; nth <= own.length; nth += 1)
        if (!places.has(`$${nth}`))
            throw new Error(`a question does not speak of $${nth}: ${text}`);
    return renumbered;
}
//# sourceMappingURL=due.js.map