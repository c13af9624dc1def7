import { createHash } from 'node:crypto';
import { getOperationAST, isAbstractType, isInterfaceType, isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo, } from 'graphql';
const shapes = new WeakMap();
export function shapeOf(schema, document) {
    const known = shapes.get(document);
    if (known)
        return known;
    const shape = { perViewer: selectsPerViewer(schema, document), positions: positionsIn(document) };
    shapes.set(document, shape);
    return shape;
}
/** Fields are marked in the schema, see schema.ts; of an interface or union every type it may turn out to be counts. */
function selectsPerViewer(schema, document) {
    const types = new TypeInfo(schema);
    let found = false;
    const look = visitWithTypeInfo(types, {
        Field: ({ name }) => {
            const parent = types.getParentType();
            const possible = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
            for (const type of possible) {
                if (!isObjectType(type) && !isInterfaceType(type))
                    continue;
                if (type.getFields()[name.value]?.extensions['perViewer'] === true)
                    found = true;
            }
        },
    });
    visit(document, look);
    return found;
}
/** Used as `after` of a root field, and nowhere else. */
function positionsIn(document) {
    const elsewhere = new Map();
    const positions = new Map();
    const count = (uses, name) => uses.set(name, (uses.get(name) ?? 0) + 1);
    visit(document, {
        VariableDefinition: () => false,
        Variable: ({ name }) => void count(elsewhere, name.value),
    });
    for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION)
            continue;
        for (const field of definition.selectionSet.selections) {
            if (field.kind !== Kind.FIELD)
                continue;
            for (const { name, value } of field.arguments ?? []) {
                if (name.value === 'after' && value.kind === Kind.VARIABLE)
                    count(positions, value.name.value);
            }
        }
    }
    return new Set([...positions].filter(([name, uses]) => elsewhere.get(name) === uses).map(([name]) => name));
}
/**
 * Subscriptions with one key are always told the same, but for what a crowd says of single viewers. A digest: each
 * subscription of a feed keeps its key.
 */
export function groupKey({ kind, scope }, args) {
    const { document, schema, operationName } = args;
    const { perViewer } = shapeOf(schema, document);
    const { viewer, request } = scope;
    const alone = viewer && [viewer.userId, viewer.sessionId, viewer.country, viewer.via, ...viewer.roles];
    const parts = [
        document.loc?.source.body,
        operationName,
        answeringVariables(args),
        kind.crowd && !perViewer ? kind.crowd.name : alone,
        request.locale,
    ];
    return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}
/** Those that the document declares, as they were sent: what a scalar makes of them may look alike as JSON and differ. */
function answeringVariables({ schema, document, operationName, variableValues }) {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { positions } = shapeOf(schema, document);
    return definitions
        .map(({ variable }) => variable.name.value)
        .filter((name) => !positions.has(name))
        .map((name) => [name, variableValues?.[name]]);
}
//# sourceMappingURL=group.key.js.map