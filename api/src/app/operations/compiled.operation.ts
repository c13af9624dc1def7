import {
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Scope } from '../../kernel/index.js';
import { isCompilable, withCoercedVariables } from './compilable.rules.js';
import { nameOf } from './operation.name.js';
import { OperationPrice } from './operation.price.js';

/** As a caller sent them. */
type Variables = Readonly<Record<string, unknown>>;

/** The price and the variables of one call, both known before anything runs. */
export interface PricedCall {
  readonly points: number;
  readonly coerced: Variables;
}

interface OperationParts {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly price: OperationPrice;
  readonly query: CompiledQuery['query'];
}

let made = 0;

/** A validated document with one operation, as a function. */
export class CompiledOperation {
  /** No other of this process has it. */
  readonly serial = (made += 1);
  /** As metrics call it. */
  readonly label: string;
  readonly name: string | undefined;
  readonly isMutation: boolean;
  /** All it asks for is `@HeldBriefly`. */
  readonly isHeldBriefly: boolean;

  private constructor(private readonly parts: OperationParts) {
    const { operation } = parts;
    this.label = nameOf(operation);
    this.name = operation.name?.value;
    this.isMutation = operation.operation === 'mutation';
    this.isHeldBriefly = asksHeldOnly(parts);
  }

  /** Null for what only the interpreter runs as it should. `compiling`: see compilingSchema. */
  static from(
    schema: GraphQLSchema,
    compiling: GraphQLSchema,
    document: DocumentNode,
  ): CompiledOperation | null {
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operation?.kind !== Kind.OPERATION_DEFINITION || !isCompilable(document)) return null;
    const compiled = compileQuery(compiling, withCoercedVariables(document));
    if (!isCompiledQuery(compiled)) return null;
    const price = new OperationPrice(schema, document, operation);
    return new CompiledOperation({ schema, operation, price, query: compiled.query });
  }

  /**
   * Null where the variables do not fit, which the interpreter says in its own words.
   * @throws as costOf
   */
  priced(variables: Variables): PricedCall | null {
    const { schema, operation, price } = this.parts;
    const definitions = operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
    return coerced ? { coerced, points: price.of(coerced) } : null;
  }

  async run(scope: Scope, { coerced }: PricedCall): Promise<ExecutionResult> {
    const { data = null, errors } = await this.parts.query({}, scope, coerced);
    return errors?.length ? { data, errors: errors.map(rebuilt) } : { data };
  }
}

function asksHeldOnly({ schema, operation }: OperationParts): boolean {
  const fields = schema.getQueryType()?.getFields();
  return (
    operation.operation === 'query' &&
    operation.selectionSet.selections.every(
      (selection) =>
        selection.kind === Kind.FIELD && fields?.[selection.name.value]?.extensions['heldBriefly'] === true,
    )
  );
}

/** Errors of compiled code have no extensions and no nodes, so they are made anew; only their locations are known. */
function rebuilt(error: Error): GraphQLError {
  const { message, path, locations, originalError } = error as GraphQLError;
  const made = new GraphQLError(message, { path, originalError });
  return Object.defineProperty(made, 'locations', { value: locations, enumerable: true });
}
