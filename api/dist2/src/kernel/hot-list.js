import { isDatabaseAway, QUERY_CANCELED, sqlState } from './retry.js';
/** More in a batch would make the first wait for the last; a third statement would share a processor with the first two. */
const USUAL = { batch: 16, inFlight: 2 };
/** The asks as rows of `q`, numbered from 1 by `q.n`; a parameter for each column. */
export function asksTable(columns) {
    const names = Object.keys(columns);
    const arrays = Object.values(columns).map((type, at) => `$${at + 1}::${type}[] as ${names[at]}`);
    // Behind the offset the planner does not see how many there are, so that one plan serves every number of them.
    return `(select ${arrays.join(', ')} offset 0) given
      cross join lateral unnest(${names.map((name) => `given.${name}`).join(', ')}) with ordinality as q (${names.join(', ')}, n)`;
}
/** The parameters of {@link asksTable}. */
export function askValues(columns, asks) {
    const names = Object.keys(columns);
    return names.map((name) => asks.map((ask) => ask[name]));
}
/**
 * A list that is asked for all the time, as one statement. `columns` are what an ask consists of, with their types;
 * `lateral` is the projection of one ask, whose columns it reads as `q.name`. Everything one ask may see follows from
 * its columns (the viewer is one), so many asks are one statement without seeing each other's rows.
 */
export class HotList {
    columns;
    text;
    constructor(columns, lateral) {
        this.columns = columns;
        this.text = `select q.n::int as n, found.* from ${asksTable(columns)}
      cross join lateral (${lateral}) found`;
    }
    async read(sql, asks) {
        const found = await sql.rows(this.text, askValues(this.columns, asks));
        const answers = asks.map(() => []);
        for (const row of found)
            answers[row.n - 1].push(row);
        return answers;
    }
}
/** What of one list waits for its turn in this process. */
class Queue {
    list;
    #waiting = [];
    #inFlight = 0;
    #scheduled = false;
    #pace;
    constructor(list) {
        this.list = list;
        this.#pace = list.pace ?? USUAL;
    }
    add(waiting) {
        this.#waiting.push(waiting);
        this.#schedule();
    }
    /** After everything that arrived in this turn of the loop; no timer, so nobody waits for company. */
    #schedule() {
        const { batch, inFlight } = this.#pace;
        if (this.#scheduled || this.#inFlight >= inFlight || this.#waiting.length === 0)
            return;
        this.#scheduled = true;
        setImmediate(() => {
            this.#scheduled = false;
            while (this.#inFlight < inFlight && this.#waiting.length > 0) {
                void this.#run(this.#waiting.splice(0, batch));
            }
        });
    }
    async #run(batch) {
        this.#inFlight += 1;
        try {
            await this.#answer(batch);
        }
        finally {
            this.#inFlight -= 1;
            this.#schedule();
        }
    }
    async #answer(batch) {
        try {
            const answers = await this.list.read(batch[0].sql, batch.map(({ ask }) => ask));
            batch.forEach(({ resolve }, at) => resolve(answers[at]));
        }
        catch (error) {
            // One that the database cannot read must not spoil the others; one that took too long, or found no database, has.
            if (batch.length === 1 || isDatabaseAway(error) || sqlState(error) === QUERY_CANCELED)
                for (const { reject } of batch)
                    reject(error);
            else {
                const half = batch.length >> 1;
                await this.#answer(batch.slice(0, half));
                await this.#answer(batch.slice(half));
            }
        }
    }
}
/** Of each process, by list. */
const queues = new WeakMap();
/**
 * The rows of one ask. Everything of this process that waits for the same list becomes one statement.
 * Inside a transaction it is read alone, on the transaction's snapshot.
 */
export async function askHot(scope, list, ask) {
    if (scope.isInTransaction)
        return (await list.read(scope.sql, [ask]))[0];
    const queue = queueOf(scope.shared, list);
    return new Promise((resolve, reject) => {
        queue.add({ ask, sql: scope.sql, resolve, reject });
    });
}
function queueOf(shared, list) {
    const ofProcess = queues.get(shared) ?? new Map();
    queues.set(shared, ofProcess);
    const queue = ofProcess.get(list) ?? new Queue(list);
    ofProcess.set(list, queue);
    return queue;
}
//# sourceMappingURL=hot-list.js.map