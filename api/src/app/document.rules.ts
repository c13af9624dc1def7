import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { cleanLiterals } from './text.guard.js';

/** What one document may hold; an honest page stays far below. */
export const documentLimits = { tokens: 1_000, aliases: 15, fields: 300, directives: 10, depth: 8 } as const;

const tooMany = (context: ValidationContext, what: string, limit: number): void =>
  context.reportError(new GraphQLError(`A document may hold at most ${limit} ${what}.`));

/** Aliases, fields and directives of the whole document, its fragments included. */
const counts: ValidationRule = (context): ASTVisitor => {
  const seen = { aliases: 0, fields: 0, directives: 0 };
  const add = (what: keyof typeof seen) => {
    seen[what] += 1;
    // Once is enough: the first beyond the limit is told, the rest stays quiet.
    if (seen[what] === documentLimits[what] + 1) tooMany(context, what, documentLimits[what]);
  };
  return {
    [Kind.FIELD]: (node) => {
      add('fields');
      if (node.alias) add('aliases');
    },
    [Kind.DIRECTIVE]: () => add('directives'),
  };
};

/** How deep the fields of a selection nest, fragments followed; a cycle of fragments is another rule's to report. */
class Depths {
  readonly #known = new Map<FragmentDefinitionNode, number>();

  constructor(private readonly context: ValidationContext) {}

  of(set: SelectionSetNode): number {
    return Math.max(0, ...set.selections.map((selection) => this.#ofSelection(selection)));
  }

  #ofSelection(selection: SelectionSetNode['selections'][number]): number {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.of(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value);
    // The standard introspection query is deep by nature; where introspection is off, the rule below refuses it.
    if (selection.name.value.startsWith('__')) return 1;
    return selection.selectionSet ? 1 + this.of(selection.selectionSet) : 1;
  }

  #ofFragment(name: string): number {
    const fragment = this.context.getFragment(name);
    if (!fragment) return 0;
    const known = this.#known.get(fragment);
    if (known !== undefined) return known;
    this.#known.set(fragment, 0);
    const depth = this.of(fragment.selectionSet);
    this.#known.set(fragment, depth);
    return depth;
  }
}

const depth: ValidationRule = (context): ASTVisitor => {
  const depths = new Depths(context);
  return {
    [Kind.OPERATION_DEFINITION]: (node) => {
      if (depths.of(node.selectionSet) <= documentLimits.depth) return;
      context.reportError(
        new GraphQLError(`Fields may nest at most ${documentLimits.depth} deep.`, { nodes: node }),
      );
    },
  };
};

/** Ours, on top of the specification's. HTTP and WebSocket use the same list. */
export const documentRules = (introspection: boolean): ValidationRule[] => [
  counts,
  depth,
  cleanLiterals,
  ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
];
