import { Kind, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { costOf } from '../complexity.js';

const REMEMBERED = 200;

/** What one operation costs, worked out once for each combination of the page sizes it is sent with. */
export class OperationPrice {
  readonly #known = new Map<string, number>();
  readonly #sizes: readonly string[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    this.#sizes = sizeVariables(document);
  }

  /** @throws as costOf */
  of(variables: Readonly<Record<string, unknown>>): number {
    const key = this.#sizes.map((name) => String(variables[name])).join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { schema, document, operation } = this;
    const cost = costOf({ schema, document, operation, variables });
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(key, cost);
    return cost;
  }
}

/** Nothing else that a caller sends changes the cost. */
function sizeVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    [Kind.ARGUMENT]: ({ name, value }) => {
      if (name.value === 'first' && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
