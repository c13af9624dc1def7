import { getVariableValues, GraphQLError, Kind, } from 'graphql';
import { isCompilable } from './compilable.rules.js';
import { splitKeptRows } from './kept-rows.document.js';
import { compile, KeptRowsWriter } from './kept-rows.writer.js';
import { nameOf } from './operation.name.js';
import { OperationPrice } from './operation.price.js';
let made = 0;
/** A validated document with one operation, as a function. */
export class CompiledOperation {
    parts;
    /** No other of this process has it. */
    serial;
    /** As metrics call it. */
    label;
    name;
    isMutation;
    /** All it asks for is `@HeldBriefly`. */
    isHeldBriefly;
    constructor(serial, parts) {
        this.parts = parts;
        const { operation } = parts;
        this.serial = serial;
        this.label = nameOf(operation);
        this.name = operation.name?.value;
        this.isMutation = operation.operation === 'mutation';
        this.isHeldBriefly = asksHeldOnly(parts);
    }
    /** Null for what only the interpreter runs as it should. `compiling`: see compilingSchema. */
    static from(schema, compiling, document) {
        const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
        if (operation?.kind !== Kind.OPERATION_DEFINITION || !isCompilable(document))
            return null;
        const query = compile(compiling, document);
        if (!query)
            return null;
        const serial = (made += 1);
        const split = splitKeptRows(schema, document, operation);
        const writer = split && KeptRowsWriter.from(serial, compiling, split);
        const price = new OperationPrice(schema, document, operation);
        return new CompiledOperation(serial, { schema, operation, price, query, writer });
    }
    /**
     * Null where the variables do not fit, which the interpreter says in its own words.
     * @throws as costOf
     */
    priced(variables) {
        const { schema, operation, price } = this.parts;
        const definitions = operation.variableDefinitions ?? [];
        const { coerced } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
        return coerced ? { coerced, points: price.of(coerced) } : null;
    }
    async answer(scope, call) {
        const written = await this.parts.writer?.answer({ scope, coerced: call.coerced });
        if (written)
            return 'json' in written ? written : { failed: failed(written.failed.data, written.failed.errors) };
        const result = await this.run(scope, call);
        return result.errors ? { failed: result } : { json: JSON.stringify(result.data) };
    }
    async run(scope, { coerced }) {
        const { data = null, errors } = await this.parts.query({}, scope, coerced);
        return errors?.length ? failed(data, errors) : { data };
    }
}
function asksHeldOnly({ schema, operation }) {
    const fields = schema.getQueryType()?.getFields();
    return (operation.operation === 'query' &&
        operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && fields?.[selection.name.value]?.extensions['heldBriefly'] === true));
}
const failed = (data, errors) => ({
    data,
    errors: errors.map(rebuilt),
});
/** Errors of compiled code have no extensions and no nodes, so they are made anew; only their locations are known. */
function rebuilt(error) {
    const { message, path, locations, originalError } = error;
    const made = new GraphQLError(message, { path, originalError });
    return Object.defineProperty(made, 'locations', { value: locations, enumerable: true });
}
//# sourceMappingURL=compiled.operation.js.map