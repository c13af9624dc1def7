import { Kind, visit } from 'graphql';
import { costOf } from '../complexity.js';
const REMEMBERED = 200;
/** What one operation costs, worked out once for each combination of the page sizes it is sent with. */
export class OperationPrice {
    schema;
    document;
    operation;
    #known = new Map();
    #sizes;
    constructor(schema, document, operation) {
        this.schema = schema;
        this.document = document;
        this.operation = operation;
        this.#sizes = sizeVariables(document);
    }
    /** @throws as costOf */
    of(variables) {
        const key = this.#sizes.map((name) => String(variables[name])).join();
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const { schema, document, operation } = this;
        const cost = costOf({ schema, document, operation, variables });
        if (this.#known.size >= REMEMBERED)
            this.#known.clear();
        this.#known.set(key, cost);
        return cost;
    }
}
/** Nothing else that a caller sends changes the cost. */
function sizeVariables(document) {
    const names = new Set();
    visit(document, {
        [Kind.ARGUMENT]: ({ name, value }) => {
            if (name.value === 'first' && value.kind === Kind.VARIABLE)
                names.add(value.name.value);
        },
    });
    return [...names];
}
//# sourceMappingURL=operation.price.js.map