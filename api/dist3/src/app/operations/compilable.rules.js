import { extendSchema, getNamedType, isObjectType, Kind, parse, visit, } from 'graphql';
/** Compiled answers are object literals, where the first means something else; the schema itself is asked for rarely. */
const LEFT_NAMES = new Set(['__proto__', '__schema', '__type']);
/**
 * Literals become source text. graphql-jit turns a string that begins with a mark of its own into code, so no document
 * with a text in it is compiled, whoever sent it; of objects and lists it forgets what
 * was left out. Numbers, enum values
 * and booleans are safe, and everything that varies is a variable anyway.
 */
const LEFT_VALUES = new Set([Kind.STRING, Kind.OBJECT, Kind.FLOAT]);
const LISTED = new Set([Kind.ENUM, Kind.INT, Kind.BOOLEAN]);
/** Whether a validated document may become code. */
export function isCompilable(document) {
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    let fine = operations.length === 1;
    visit(document, {
        enter: (node) => {
            // Not compiled: the interpreter coerces variables, their defaults included.
            if (node.kind === Kind.VARIABLE_DEFINITION)
                return false;
            if (LEFT_VALUES.has(node.kind))
                fine = false;
            if (node.kind === Kind.LIST && !node.values.every(({ kind }) => LISTED.has(kind)))
                fine = false;
            if (node.kind === Kind.NAME && LEFT_NAMES.has(node.value))
                fine = false;
            if (node.kind === Kind.OPERATION_DEFINITION && node.operation === 'subscription')
                fine = false;
            return undefined;
        },
    });
    return fine;
}
const COERCED = 'CoercedVariable';
/** A field of kept rows that answers the row itself. */
export const ROW = 'row__';
/** A field of the query that answers such a row, which it is given. */
export const rowOf = (type) => `${ROW}${type}`;
/**
 * The same schema with what only compiled documents may ask for: a type for variables whose values graphql-js has coerced
 * already, and kept rows as they are.
 */
export function compilingSchema(schema) {
    const kept = keptTypes(schema);
    const additions = [
        `scalar ${COERCED} scalar KeptRow`,
        ...kept.map((type) => `extend type ${type} { ${ROW}: KeptRow }`),
        ...kept.map((type) => `extend type Query { ${rowOf(type)}: ${type} }`),
    ];
    const extended = extendSchema(schema, parse(additions.join(' ')), { assumeValid: true });
    for (const name of kept) {
        const type = extended.getType(name);
        type.getFields()[ROW].resolve = (row) => row;
    }
    return extended;
}
/** Of the lists of kept rows; there is one, the task. */
function keptTypes(schema) {
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
    const names = roots.flatMap(({ type, extensions }) => {
        const list = extensions['keptRows'];
        const connection = getNamedType(type);
        if (typeof list !== 'string' || !isObjectType(connection))
            return [];
        return [getNamedType(connection.getFields()[list].type).name];
    });
    return [...new Set(names)];
}
/**
 * Of its own accord compiled code coerces anew, and wrongly: it forgets defaults of required fields. So every variable is
 * declared as one that needs no coercion; booleans keep their type, which @skip and @include look at.
 */
export const withCoercedVariables = (document) => visit(document, {
    [Kind.VARIABLE_DEFINITION]: (node) => {
        if (nameIn(node.type) === 'Boolean')
            return node;
        const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED } };
        return { kind: Kind.VARIABLE_DEFINITION, variable: node.variable, type };
    },
});
const nameIn = (type) => {
    if (type.kind === Kind.NON_NULL_TYPE)
        return nameIn(type.type);
    return type.kind === Kind.NAMED_TYPE ? type.name.value : null;
};
//# sourceMappingURL=compilable.rules.js.map