import { isObjectType, getNamedType, Kind, visit, } from 'graphql';
import { ROW, rowOf } from './compilable.rules.js';
const keyOf = ({ alias, name }) => (alias ?? name).value;
/** Of a validated query: null where none of its root fields lists kept rows. */
export function splitKeptRows(schema, document, operation) {
    if (operation.operation !== 'query')
        return null;
    const splitter = new Splitter(schema, document, operation);
    const selections = operation.selectionSet.selections.map((selection) => splitter.root(selection));
    if (splitter.lists.length === 0)
        return null;
    const selectionSet = { ...operation.selectionSet, selections };
    const definitions = document.definitions.map((one) => one === operation ? { ...operation, selectionSet } : one);
    return { rest: { ...document, definitions }, lists: splitter.lists };
}
class Splitter {
    schema;
    operation;
    lists = [];
    #fragments;
    #taken = new Set();
    constructor(schema, document, operation) {
        this.schema = schema;
        this.operation = operation;
        const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
        this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
        // One response key may stand in several places, which are then one field: such a document is left as it is.
        const plain = new Set();
        for (const selection of operation.selectionSet.selections) {
            if (selection.kind !== Kind.FIELD || selection.directives?.length || plain.has(keyOf(selection)))
                this.#takeAll(selection);
            else
                plain.add(keyOf(selection));
        }
    }
    root(selection) {
        if (selection.kind !== Kind.FIELD || selection.directives?.length || !selection.selectionSet)
            return selection;
        const field = this.schema.getQueryType()?.getFields()[selection.name.value];
        const key = keyOf(selection);
        const listed = field?.extensions['keptRows'];
        if (!field || typeof listed !== 'string' || this.#taken.has(key))
            return selection;
        const type = getNamedType(field.type);
        const { selections } = selection.selectionSet;
        const [list, ...others] = selections.filter((one) => one.kind !== Kind.FIELD || keyOf(one) === listed);
        if (!isObjectType(type) || list?.kind !== Kind.FIELD || others.length > 0)
            return selection;
        const split = list.name.value === listed && !list.directives?.length && this.#rows(key, type, list);
        if (!split)
            return selection;
        const changed = selections.map((one) => (one === list ? split : one));
        return { ...selection, selectionSet: { ...selection.selectionSet, selections: changed } };
    }
    #rows(root, connection, list) {
        const type = getNamedType(connection.getFields()[list.name.value].type);
        const fields = isObjectType(type) ? this.#flat(type, list.selectionSet) : null;
        if (!isObjectType(type) || !fields)
            return null;
        const keys = fields.map(keyOf);
        if (new Set(keys).size < keys.length || keys.includes(ROW))
            return null;
        const shared = fields.filter((field) => this.#isOfRow(type, field));
        if (shared.length === 0)
            return null;
        const live = fields.filter((field) => !shared.includes(field));
        this.#taken.add(root);
        this.lists.push({
            root,
            list: keyOf(list),
            type: type.name,
            steps: stepsOf(fields, shared),
            card: this.#card(type.name, shared),
            variables: this.#variablesOf(shared),
        });
        return { ...list, selectionSet: { kind: Kind.SELECTION_SET, selections: [named(ROW), ...live] } };
    }
    /** The fields of a selection, fragments among them spread out; null where one of those has a condition. */
    #flat(type, { selections }) {
        const fields = [];
        for (const selection of selections) {
            if (selection.kind === Kind.FIELD)
                fields.push(selection);
            else {
                const inner = this.#spread(type, selection);
                const found = inner && this.#flat(type, inner);
                if (!found)
                    return null;
                fields.push(...found);
            }
        }
        return fields;
    }
    #spread(type, selection) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
        const condition = fragment?.typeCondition?.name.value ?? type.name;
        return fragment && condition === type.name && !selection.directives?.length
            ? fragment.selectionSet
            : null;
    }
    /** It follows from the row, whoever asks and whenever: a property, or marked so. */
    #isOfRow(type, { name, directives, selectionSet }) {
        if (directives?.length)
            return false;
        const field = type.getFields()[name.value];
        if (!field)
            return name.value === '__typename';
        if (field.resolve && field.extensions['ofItsRow'] !== true)
            return false;
        if (!selectionSet)
            return true;
        const next = getNamedType(field.type);
        if (!isObjectType(next))
            return false;
        return this.#flat(next, selectionSet)?.every((inner) => this.#isOfRow(next, inner)) ?? false;
    }
    #card(type, shared) {
        const alias = { kind: Kind.NAME, value: ROW };
        const row = {
            ...named(rowOf(type)),
            alias,
            selectionSet: { kind: Kind.SELECTION_SET, selections: shared },
        };
        const operation = {
            ...this.operation,
            selectionSet: { kind: Kind.SELECTION_SET, selections: [row] },
        };
        return { kind: Kind.DOCUMENT, definitions: [operation, ...this.#fragments.values()] };
    }
    #variablesOf(fields) {
        const names = new Set();
        const read = (selection) => {
            visit(selection, {
                Variable: ({ name }) => void names.add(name.value),
                FragmentSpread: ({ name }) => this.#fragments.get(name.value)?.selectionSet.selections.forEach(read),
            });
        };
        fields.forEach(read);
        return [...names];
    }
    #takeAll(selection) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
        if (selection.kind === Kind.FIELD)
            this.#taken.add(keyOf(selection));
        else if (fragment && 'selectionSet' in fragment)
            fragment.selectionSet?.selections.forEach((one) => this.#takeAll(one));
    }
}
const named = (value) => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } });
function stepsOf(fields, shared) {
    const steps = [];
    for (const field of fields) {
        const last = steps.at(-1);
        if (!shared.includes(field))
            steps.push(keyOf(field));
        else if (Array.isArray(last))
            last.push(keyOf(field));
        else
            steps.push([keyOf(field)]);
    }
    return steps;
}
//# sourceMappingURL=kept-rows.document.js.map