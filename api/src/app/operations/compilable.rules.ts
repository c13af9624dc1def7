import {
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';

/** Compiled answers are object literals, where the first means something else; the schema itself is asked for rarely. */
const LEFT_NAMES = new Set(['__proto__', '__schema', '__type']);

/**
 * Literals become source text. graphql-jit turns a string that begins with a mark of its own into code, so no document
 * with a text in it is compiled, whoever sent it; of objects and lists it forgets what
 * was left out. Numbers, enum values
 * and booleans are safe, and everything that varies is a variable anyway.
 */
const LEFT_VALUES = new Set<string>([Kind.STRING, Kind.OBJECT, Kind.FLOAT]);
const LISTED = new Set<string>([Kind.ENUM, Kind.INT, Kind.BOOLEAN]);

/** Whether a validated document may become code. */
export function isCompilable(document: DocumentNode): boolean {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  let fine = operations.length === 1;
  visit(document, {
    enter: (node: ASTNode) => {
      // Not compiled: the interpreter coerces variables, their defaults included.
      if (node.kind === Kind.VARIABLE_DEFINITION) return false;
      if (LEFT_VALUES.has(node.kind)) fine = false;
      if (node.kind === Kind.LIST && !node.values.every(({ kind }) => LISTED.has(kind))) fine = false;
      if (node.kind === Kind.NAME && LEFT_NAMES.has(node.value)) fine = false;
      if (node.kind === Kind.OPERATION_DEFINITION && node.operation === 'subscription') fine = false;
      return undefined;
    },
  });
  return fine;
}

const COERCED = 'CoercedVariable';
const coerced = new GraphQLScalarType({ name: COERCED });

/** The same schema with a type for variables whose values graphql-js has coerced already. */
export function compilingSchema(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, coerced], assumeValid: true });
}

/**
 * Of its own accord compiled code coerces anew, and wrongly: it forgets defaults of required fields. So every variable is
 * declared as one that needs no coercion; booleans keep their type, which @skip and @include look at.
 */
export const withCoercedVariables = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: (node): VariableDefinitionNode => {
      if (nameIn(node.type) === 'Boolean') return node;
      const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED } } as const;
      return { kind: Kind.VARIABLE_DEFINITION, variable: node.variable, type };
    },
  });

const nameIn = (type: TypeNode): string | null => {
  if (type.kind === Kind.NON_NULL_TYPE) return nameIn(type.type);
  return type.kind === Kind.NAMED_TYPE ? type.name.value : null;
};
