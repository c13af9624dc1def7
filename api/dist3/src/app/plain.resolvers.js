import { isObjectType } from 'graphql';
/**
 * A field resolver is called with its parent as it is, the scope, and arguments that are plain values. type-graphql
 * sorts, maps and inspects the parameters anew for each value of an answer, and copies parents into their classes.
 */
export function callPlainly(schema) {
    const { fieldResolvers, objectTypes, inputTypes } = globalThis.TypeGraphQLMetadataStorage;
    const nameOf = new Map(objectTypes.map(({ target, name }) => [target, name]));
    const inputs = new Set(inputTypes.map(({ target }) => target));
    const instances = new Map();
    const instanceOf = (target) => {
        const instance = instances.get(target) ?? new target();
        instances.set(target, instance);
        return instance;
    };
    for (const resolver of fieldResolvers) {
        const type = schema.getType(nameOf.get(resolver.getObjectType?.()) ?? '');
        const field = isObjectType(type) ? type.getFields()[resolver.schemaName] : undefined;
        const given = field && isPlain(resolver) ? givenTo(resolver, inputs) : null;
        if (given)
            field.resolve = plain(resolver.methodName, given, instanceOf(resolver.target));
    }
}
const isPlain = ({ kind, middlewares, roles }) => kind === 'external' && !middlewares?.length && !roles;
/** In the order of the method's parameters; null where one has to be made first. */
function givenTo({ params = [] }, inputs) {
    const given = params.toSorted((a, b) => a.index - b.index).map((param) => sourceOf(param, inputs));
    return given.includes(null) ? null : given;
}
function sourceOf(param, inputs) {
    if (param.kind === 'context' || param.kind === 'root')
        return param.propertyName === undefined ? param.kind : null;
    return param.kind === 'arg' && !inputs.has(param.getType()) ? { arg: param.name } : null;
}
function plain(name, given, instance) {
    if (given.join() === 'root,context')
        return (source, _args, context) => instance[name](source, context);
    return (source, args, context) => instance[name](...given.map((from) => from === 'root' ? source : from === 'context' ? context : args[from.arg]));
}
//# sourceMappingURL=plain.resolvers.js.map