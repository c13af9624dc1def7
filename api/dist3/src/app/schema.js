import 'reflect-metadata';
import { GraphQLError, isAbstractType, isObjectType, lexicographicSortSchema, printSchema, } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { accessChecker, DateTime } from '../kernel/index.js';
import { resolvers } from './features.js';
import { callPlainly } from './plain.resolvers.js';
/** The option is demanded; our subscriptions bring their own source, so a topic is always a mistake. */
const noPubSub = {
    publish: () => {
        throw new Error('Events go through the outbox.');
    },
    subscribe: () => {
        throw new Error('Subscriptions bring their own source.');
    },
};
export function createSchema() {
    readPropertiesPlainly();
    const schema = buildSchemaSync({
        resolvers: [...resolvers],
        scalarsMap: [{ type: Date, scalar: DateTime }],
        authChecker: accessChecker,
        validate: false,
        pubSub: noPubSub,
    });
    resolveTypesSynchronously(schema);
    callPlainly(schema);
    describeRoots(schema);
    markPerViewer(schema);
    return schema;
}
/**
 * A field without code of its own is a property of what its parent answered. type-graphql would call a function through
 * its middleware for each of them, an async one for each value of an answer.
 */
function readPropertiesPlainly() {
    for (const type of globalThis.TypeGraphQLMetadataStorage.objectTypes)
        type.simpleResolvers = true;
}
/** Whatever is resolved by code of its own may be another for each viewer; `@SameForAll` says where it is not. */
function markPerViewer(schema) {
    const { fieldResolvers, objectTypes } = globalThis.TypeGraphQLMetadataStorage;
    const nameOf = new Map(objectTypes.map(({ target, name }) => [target, name]));
    for (const { kind, target, getObjectType, schemaName } of fieldResolvers) {
        const type = schema.getType(nameOf.get(kind === 'internal' ? target : getObjectType?.()) ?? '');
        const field = isObjectType(type) ? type.getFields()[schemaName] : undefined;
        if (field)
            field.extensions = { ...field.extensions, perViewer: !field.extensions['sameForAll'] };
    }
}
/** type-graphql has no place for words about the root types. */
function describeRoots(schema) {
    const words = {
        Query: 'What can be read: each field says who may.',
        Mutation: 'What can be done: each field says who may, and which events follow.',
        Subscription: 'What can be followed, over graphql-transport-ws only.',
    };
    for (const [name, description] of Object.entries(words)) {
        const type = schema.getType(name);
        if (type)
            type.description = description;
    }
}
/**
 * type-graphql wraps each resolveType in a promise: a tick for every union and interface in an answer, and compiled
 * executors refuse promises there. The declared functions are synchronous, so they are put in their place.
 */
function resolveTypesSynchronously(schema) {
    const { unions, interfaceTypes, objectTypes } = globalThis.TypeGraphQLMetadataStorage;
    const nameOf = new Map(objectTypes.map(({ target, name }) => [target, name]));
    const declared = new Map([...unions, ...interfaceTypes].map((type) => [type.name, type.resolveType]));
    for (const type of Object.values(schema.getTypeMap())) {
        if (!isAbstractType(type))
            continue;
        const resolve = declared.get(type.name);
        type.resolveType = (value) => {
            const found = resolve ? resolve(value) : value.constructor;
            const name = typeof found === 'string' ? found : nameOf.get(found);
            if (name === undefined)
                throw new GraphQLError(`No type of ${type.name} fits this value.`);
            return name;
        };
    }
}
/** The same code prints the same text, whatever the order in which modules were loaded. */
export const printedSchema = (schema) => `# Printed from the code by \`npm run schema\`; not to be edited.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
//# sourceMappingURL=schema.js.map