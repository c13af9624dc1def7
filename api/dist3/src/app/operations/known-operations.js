import { compilingSchema } from './compilable.rules.js';
import { CompiledOperation } from './compiled.operation.js';
const REMEMBERED = 300;
/** Longer ones are rare, and would make a bounded number of them large. */
const LONGEST_CHARACTERS = 10_000;
/**
 * Documents that were found valid, by their text. One that is sent a second time is compiled. What our own pages
 * registered stays; of all others those that were not sent for the longest time are forgotten.
 */
export class KnownOperations {
    schema;
    documents;
    #registered = new Map();
    #others = new Map();
    #compiling;
    constructor(schema, documents) {
        this.schema = schema;
        this.documents = documents;
        this.#compiling = compilingSchema(schema);
    }
    /** Only what passed every rule of this server may be told here. */
    learn(text, document) {
        if (this.documents.holds(text)) {
            if (!this.#registered.has(text))
                this.#registered.set(text, { document });
        }
        else if (text.length <= LONGEST_CHARACTERS && !this.#others.has(text)) {
            this.#others.set(text, { document });
            if (this.#others.size > REMEMBERED)
                this.#others.delete(this.#others.keys().next().value);
        }
    }
    find(text) {
        const known = this.#registered.get(text) ?? this.#touched(text);
        if (known === undefined)
            return null;
        if (known.compiled === undefined)
            known.compiled = CompiledOperation.from(this.schema, this.#compiling, known.document);
        return known.compiled;
    }
    /** How many are held that nobody registered. */
    get strangers() {
        return this.#others.size;
    }
    #touched(text) {
        const known = this.#others.get(text);
        if (known === undefined)
            return undefined;
        this.#others.delete(text);
        this.#others.set(text, known);
        return known;
    }
}
//# sourceMappingURL=known-operations.js.map