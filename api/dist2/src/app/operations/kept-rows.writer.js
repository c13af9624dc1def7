import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { KeptRow } from '../../kernel/index.js';
import { ROW, rowOf, withCoercedVariables } from './compilable.rules.js';
/** Null where only the interpreter runs it as it should. */
export function compile(schema, document) {
    const compiled = compileQuery(schema, withCoercedVariables(document));
    return isCompiledQuery(compiled) ? compiled.query : null;
}
/**
 * An operation over kept rows: what follows from a row alone is written once, for all who are shown it; what is left is
 * resolved for each reader.
 */
export class KeptRowsWriter {
    rest;
    lists;
    constructor(rest, lists) {
        this.rest = rest;
        this.lists = lists;
    }
    /** `serial`: of the operation, which no other of this process has. */
    static from(serial, compiling, split) {
        const rest = compile(compiling, split.rest);
        const lists = split.lists.flatMap((list, place) => {
            const card = compile(compiling, list.card);
            return card ? [new WrittenList(list, card, `${serial}.${place}`)] : [];
        });
        return rest && lists.length === split.lists.length ? new KeptRowsWriter(rest, lists) : null;
    }
    /** Null where a row cannot be written alone: only who runs the operation as a whole can say why. */
    async answer(call) {
        const { data = null, errors } = (await this.rest({}, call.scope, call.coerced));
        const json = data && (await this.#written(data, call));
        if (data && json === null)
            return null;
        if (json !== null && !errors?.length)
            return { json };
        const rest = json === null ? null : JSON.parse(json);
        return { failed: { data: rest, errors: errors ?? [] } };
    }
    async #written(data, call) {
        const written = [];
        for (const list of this.lists) {
            const rows = await list.write(data, call);
            if (rows === null)
                return null;
            written.push(rows);
            list.leaveMark(data, written.length - 1);
        }
        return JSON.stringify(data).replace(MARKED, (_, place) => written[Number(place)]);
    }
}
/** Stands in the data where written rows belong; nothing that anybody may have written looks like it. */
const MARK = crypto.randomUUID();
const MARKED = new RegExp(`"${MARK}\\.(\\d+)"`, 'g');
class WrittenList {
    list;
    card;
    id;
    /** The keys of each run of shared fields. */
    #runs;
    constructor(list, card, 
    /** No other of this process has it. */
    id) {
        this.list = list;
        this.card = card;
        this.id = id;
        this.#runs = list.steps.filter((step) => typeof step !== 'string');
    }
    /** Null: one of the rows cannot be written alone. */
    async write(data, call) {
        const key = this.#keyOf(call);
        const written = [];
        for (const shown of this.#connectionIn(data)[this.list.list]) {
            const row = shown[ROW];
            const pieces = row.writtenFor(key) ?? (await this.#piecesOf(row, call, key));
            if (pieces === null)
                return null;
            written.push(this.#joined(shown, pieces));
        }
        return `[${written.join()}]`;
    }
    leaveMark(data, place) {
        this.#connectionIn(data)[this.list.list] = `${MARK}.${place}`;
    }
    #connectionIn(data) {
        return data[this.list.root];
    }
    #keyOf({ scope, coerced }) {
        const values = this.list.variables.map((name) => coerced[name]);
        return `${this.id} ${scope.request.locale} ${values.length > 0 ? JSON.stringify(values) : ''}`;
    }
    async #piecesOf(row, { scope, coerced }, key) {
        const { data, errors } = (await this.card({ [rowOf(this.list.type)]: row }, scope, coerced));
        const values = data?.[ROW];
        if (errors?.length || !values)
            return null;
        const pieces = this.#runs.map((run) => run.map((name) => member(name, values[name])).join());
        row.keepWritten(key, pieces);
        return pieces;
    }
    #joined(shown, pieces) {
        if (this.list.steps.length === 1)
            return `{${pieces[0]}}`;
        let run = 0;
        const members = [];
        for (const step of this.list.steps) {
            if (typeof step !== 'string')
                members.push(pieces[run++]);
            // What its condition leaves out is not there.
            else if (shown[step] !== undefined)
                members.push(member(step, shown[step]));
        }
        return `{${members.join()}}`;
    }
}
const member = (name, value) => `${JSON.stringify(name)}:${JSON.stringify(value)}`;
//# sourceMappingURL=kept-rows.writer.js.map