import { getNamedType, getNullableType, getVariableValues, isCompositeType, isInterfaceType, isListType, isObjectType, Kind, } from 'graphql';
import { badInput, CodedError } from '../kernel/index.js';
const MAX_COST = 1_000;
const MUTATION_COST = 10;
const MAX_FIRST = 100;
/**
 * What an operation may cost at most: an object 1, a scalar 0, a mutation 10, the items of a list times its `first`.
 * Known before anything runs, so a refused operation reads no row.
 * @throws BAD_USER_INPUT for `first` outside 1–100, QUERY_TOO_COMPLEX beyond 1,000
 */
export function costOf(call) {
    const { coerced } = getVariableValues(call.schema, call.operation.variableDefinitions ?? [], call.variables);
    // Variables that do not fit: the executor says so in its own words, and runs nothing.
    if (!coerced)
        return 1;
    const root = call.schema.getRootType(call.operation.operation);
    if (!root)
        return 1;
    const cost = Math.max(1, new Costs(call, coerced).ofSet(call.operation.selectionSet, root, 1));
    if (cost > MAX_COST) {
        throw new CodedError('QUERY_TOO_COMPLEX', `This operation costs ${cost} points; at most ${MAX_COST} are allowed.`);
    }
    return cost;
}
class Costs {
    call;
    variables;
    #fragments = new Map();
    #known = new Map();
    constructor(call, variables) {
        this.call = call;
        this.variables = variables;
        for (const definition of call.document.definitions) {
            if (definition.kind === Kind.FRAGMENT_DEFINITION)
                this.#fragments.set(definition.name.value, definition);
        }
    }
    /** `items`: how many a list directly inside holds, where the field around it says `first`. */
    ofSet(set, type, items) {
        let sum = 0;
        for (const selection of set.selections) {
            if (selection.kind === Kind.FIELD)
                sum += this.#ofField(selection, type, items);
            else if (selection.kind === Kind.FRAGMENT_SPREAD)
                sum += this.#ofFragment(selection.name.value, items);
            else
                sum += this.ofSet(selection.selectionSet, this.#typeNamed(selection.typeCondition?.name.value) ?? type, items);
        }
        return sum;
    }
    #ofFragment(name, items) {
        const key = `${name} ${items}`;
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const fragment = this.#fragments.get(name);
        const type = this.#typeNamed(fragment?.typeCondition.name.value);
        const cost = fragment && type ? this.ofSet(fragment.selectionSet, type, items) : 0;
        this.#known.set(key, cost);
        return cost;
    }
    #ofField(node, parent, items) {
        const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
        const base = parent === this.call.schema.getMutationType() ? MUTATION_COST : 0;
        const type = field && getNamedType(field.type);
        if (!field || !isCompositeType(type))
            return base;
        const isList = isListType(getNullableType(field.type));
        const first = this.#firstOf(node, field);
        const inner = node.selectionSet ? this.ofSet(node.selectionSet, type, isList ? 1 : (first ?? 1)) : 0;
        return base + (isList ? (first ?? items) : 1) * (1 + inner);
    }
    #firstOf(node, field) {
        const declared = field.args.find(({ name }) => name === 'first');
        if (!declared)
            return null;
        const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
        let first = declared.defaultValue;
        if (given?.kind === Kind.INT)
            first = Number(given.value);
        if (given?.kind === Kind.VARIABLE)
            first = this.variables[given.name.value] ?? first;
        if (first < 1 || first > MAX_FIRST)
            throw badInput(`\`first\` must be 1 to ${MAX_FIRST}.`);
        return first;
    }
    #typeNamed(name) {
        return name === undefined ? undefined : this.call.schema.getType(name);
    }
}
//# sourceMappingURL=complexity.js.map