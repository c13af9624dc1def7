import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type FieldResolver = (typeof globalThis.TypeGraphQLMetadataStorage.fieldResolvers)[number];
type Param = NonNullable<FieldResolver['params']>[number];
type Arguments = Readonly<Record<string, unknown>>;
type Method = (...values: unknown[]) => unknown;

/**
 * A field resolver is called with its parent as it is, the scope, and arguments that are plain values. type-graphql
 * sorts, maps and inspects the parameters anew for each value of an answer, and copies parents into their classes.
 */
export function callPlainly(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes, inputTypes } = globalThis.TypeGraphQLMetadataStorage;
  const nameOf = new Map<unknown, string>(objectTypes.map(({ target, name }) => [target, name]));
  const inputs = new Set<unknown>(inputTypes.map(({ target }) => target));
  const instances = new Map<unknown, Record<string, Method>>();
  const instanceOf = (target: unknown): Record<string, Method> => {
    const instance = instances.get(target) ?? new (target as new () => Record<string, Method>)();
    instances.set(target, instance);
    return instance;
  };
  for (const resolver of fieldResolvers) {
    const type = schema.getType(nameOf.get(resolver.getObjectType?.()) ?? '');
    const field = isObjectType(type) ? type.getFields()[resolver.schemaName] : undefined;
    const given = field && isPlain(resolver) ? givenTo(resolver, inputs) : null;
    if (given) field!.resolve = plain(resolver.methodName, given, instanceOf(resolver.target));
  }
}

const isPlain = ({ kind, middlewares, roles }: FieldResolver): boolean =>
  kind === 'external' && !middlewares?.length && !roles;

/** Where a parameter comes from. */
type Given = 'root' | 'context' | { readonly arg: string };

/** In the order of the method's parameters; null where one has to be made first. */
function givenTo({ params = [] }: FieldResolver, inputs: ReadonlySet<unknown>): Given[] | null {
  const given = params.toSorted((a, b) => a.index - b.index).map((param) => sourceOf(param, inputs));
  return given.includes(null) ? null : (given as Given[]);
}

function sourceOf(param: Param, inputs: ReadonlySet<unknown>): Given | null {
  if (param.kind === 'context' || param.kind === 'root')
    return param.propertyName === undefined ? param.kind : null;
  return param.kind === 'arg' && !inputs.has(param.getType()) ? { arg: param.name } : null;
}

function plain(
  name: string,
  given: readonly Given[],
  instance: Record<string, Method>,
): GraphQLFieldResolver<unknown, unknown> {
  if (given.join() === 'root,context') return (source, _args, context) => instance[name]!(source, context);
  return (source, args, context) =>
    instance[name]!(
      ...given.map((from) =>
        from === 'root' ? source : from === 'context' ? context : (args as Arguments)[from.arg],
      ),
    );
}
