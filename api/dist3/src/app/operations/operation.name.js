import { Kind } from 'graphql';
/** Kind and first root field: a word of the schema, where the document is valid. */
export function nameOf({ operation, selectionSet }) {
    const [first] = selectionSet.selections;
    const field = first?.kind === Kind.FIELD ? first.name.value : 'fragment';
    return `${operation}.${field.startsWith('__') ? 'introspection' : field}`;
}
//# sourceMappingURL=operation.name.js.map