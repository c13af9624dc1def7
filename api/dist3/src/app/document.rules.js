import { GraphQLError, Kind, NoSchemaIntrospectionCustomRule, } from 'graphql';
import { cleanLiterals } from './text.guard.js';
/** What one document may hold; an honest page stays far below. */
export const documentLimits = {
    tokens: 1_000,
    aliases: 15,
    fields: 300,
    /** With each fragment counted wherever it is spread: what compilers and executors may have to write out. */
    fieldsInPlace: 1_000,
    directives: 10,
    depth: 8,
};
const tooMany = (context, what, limit) => context.reportError(new GraphQLError(`A document may hold at most ${limit} ${what}.`));
/** Aliases, fields and directives of the whole document, its fragments included. */
const counts = (context) => {
    const seen = { aliases: 0, fields: 0, directives: 0 };
    const add = (what) => {
        seen[what] += 1;
        // Once is enough: the first beyond the limit is told, the rest stays quiet.
        if (seen[what] === documentLimits[what] + 1)
            tooMany(context, what, documentLimits[what]);
    };
    return {
        [Kind.FIELD]: (node) => {
            add('fields');
            if (node.alias)
                add('aliases');
        },
        [Kind.DIRECTIVE]: () => add('directives'),
    };
};
/** Measures selections, fragments followed and each measured once; a cycle of them is another rule's to report. */
class Selections {
    context;
    measure;
    #known = new Map();
    constructor(context, measure) {
        this.context = context;
        this.measure = measure;
    }
    of(set) {
        return this.measure.set(set.selections.map((selection) => this.#ofSelection(selection)));
    }
    #ofSelection(selection) {
        if (selection.kind === Kind.INLINE_FRAGMENT)
            return this.of(selection.selectionSet);
        if (selection.kind === Kind.FRAGMENT_SPREAD)
            return this.#ofFragment(selection.name.value);
        return this.measure.field(selection, selection.selectionSet ? this.of(selection.selectionSet) : 0);
    }
    #ofFragment(name) {
        const fragment = this.context.getFragment(name);
        if (!fragment)
            return 0;
        const known = this.#known.get(fragment);
        if (known !== undefined)
            return known;
        this.#known.set(fragment, 0);
        const measured = this.of(fragment.selectionSet);
        this.#known.set(fragment, measured);
        return measured;
    }
}
/** How deep fields nest. */
const depth = {
    // The standard introspection query is deep by nature; where introspection is off, the rule below refuses it.
    field: ({ name }, inside) => (name.value.startsWith('__') ? 1 : 1 + inside),
    set: (parts) => Math.max(0, ...parts),
};
/** How many fields there are where all fragments stand in their places. Forty bytes of a fragment that spreads another twice double it. */
const inPlace = {
    field: (_, inside) => 1 + inside,
    set: (parts) => parts.reduce((sum, part) => sum + part, 0),
};
const atMost = (measure, limit, message) => (context) => {
    const selections = new Selections(context, measure);
    return {
        [Kind.OPERATION_DEFINITION]: (node) => {
            if (selections.of(node.selectionSet) > limit)
                context.reportError(new GraphQLError(message, { nodes: node }));
        },
    };
};
const { depth: deepest, fieldsInPlace: most } = documentLimits;
/** Ours, on top of the specification's. HTTP and WebSocket use the same list. */
export const documentRules = (introspection) => [
    counts,
    atMost(depth, deepest, `Fields may nest at most ${deepest} deep.`),
    atMost(inPlace, most, `A document may hold at most ${most} fields with its fragments in their places.`),
    cleanLiterals,
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
];
//# sourceMappingURL=document.rules.js.map