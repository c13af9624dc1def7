import {
  isObjectType,
  getNamedType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { ROW, rowOf } from './compilable.rules.js';

/** A list of a document whose rows are partly written once for everybody. */
export interface RowList {
  /** Response keys of the root field and of the list in it. */
  readonly root: string;
  readonly list: string;
  /** Of a row. */
  readonly type: string;
  /** In the order of the answer: a run of shared fields, or the response key of one that is resolved for each reader. */
  readonly steps: readonly (readonly string[] | string)[];
  /** `query { row__: row__Task { … } }` with the shared fields of all runs. */
  readonly card: DocumentNode;
  /** Variables that the shared fields look at. */
  readonly variables: readonly string[];
}

export interface SplitDocument {
  /** The same operation, whose rows come as they are, with what is resolved for each reader. */
  readonly rest: DocumentNode;
  readonly lists: readonly RowList[];
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** Of a validated query: null where none of its root fields lists kept rows. */
export function splitKeptRows(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): SplitDocument | null {
  if (operation.operation !== 'query') return null;
  const splitter = new Splitter(schema, document, operation);
  const selections = operation.selectionSet.selections.map((selection) => splitter.root(selection));
  if (splitter.lists.length === 0) return null;
  const selectionSet = { ...operation.selectionSet, selections };
  const definitions = document.definitions.map((one) =>
    one === operation ? { ...operation, selectionSet } : one,
  );
  return { rest: { ...document, definitions }, lists: splitter.lists };
}

class Splitter {
  readonly lists: RowList[] = [];
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #taken = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    // One response key may stand in several places, which are then one field: such a document is left as it is.
    const plain = new Set<string>();
    for (const selection of operation.selectionSet.selections) {
      if (selection.kind !== Kind.FIELD || selection.directives?.length || plain.has(keyOf(selection)))
        this.#takeAll(selection);
      else plain.add(keyOf(selection));
    }
  }

  root(selection: SelectionNode): SelectionNode {
    if (selection.kind !== Kind.FIELD || selection.directives?.length || !selection.selectionSet)
      return selection;
    const field = this.schema.getQueryType()?.getFields()[selection.name.value];
    const key = keyOf(selection);
    const listed = field?.extensions['keptRows'];
    if (!field || typeof listed !== 'string' || this.#taken.has(key)) return selection;
    const type = getNamedType(field.type);
    const { selections } = selection.selectionSet;
    const [list, ...others] = selections.filter((one) => one.kind !== Kind.FIELD || keyOf(one) === listed);
    if (!isObjectType(type) || list?.kind !== Kind.FIELD || others.length > 0) return selection;
    const split = list.name.value === listed && !list.directives?.length && this.#rows(key, type, list);
    if (!split) return selection;
    const changed = selections.map((one) => (one === list ? split : one));
    return { ...selection, selectionSet: { ...selection.selectionSet, selections: changed } };
  }

  #rows(root: string, connection: GraphQLObjectType, list: FieldNode): FieldNode | null {
    const type = getNamedType(connection.getFields()[list.name.value]!.type);
    const fields = isObjectType(type) ? this.#flat(type, list.selectionSet!) : null;
    if (!isObjectType(type) || !fields) return null;
    const keys = fields.map(keyOf);
    if (new Set(keys).size < keys.length || keys.includes(ROW)) return null;
    const shared = fields.filter((field) => this.#isOfRow(type, field));
    if (shared.length === 0) return null;
    const live = fields.filter((field) => !shared.includes(field));
    this.#taken.add(root);
    this.lists.push({
      root,
      list: keyOf(list),
      type: type.name,
      steps: stepsOf(fields, shared),
      card: this.#card(type.name, shared),
      variables: this.#variablesOf(shared),
    });
    return { ...list, selectionSet: { kind: Kind.SELECTION_SET, selections: [named(ROW), ...live] } };
  }

  /** The fields of a selection, fragments among them spread out; null where one of those has a condition. */
  #flat(type: GraphQLObjectType, { selections }: SelectionSetNode): FieldNode[] | null {
    const fields: FieldNode[] = [];
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.push(selection);
      else {
        const inner = this.#spread(type, selection);
        const found = inner && this.#flat(type, inner);
        if (!found) return null;
        fields.push(...found);
      }
    }
    return fields;
  }

  #spread(type: GraphQLObjectType, selection: Exclude<SelectionNode, FieldNode>): SelectionSetNode | null {
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition?.name.value ?? type.name;
    return fragment && condition === type.name && !selection.directives?.length
      ? fragment.selectionSet
      : null;
  }

  /** It follows from the row, whoever asks and whenever: a property, or marked so. */
  #isOfRow(type: GraphQLObjectType, { name, directives, selectionSet }: FieldNode): boolean {
    if (directives?.length) return false;
    const field = type.getFields()[name.value];
    if (!field) return name.value === '__typename';
    if (field.resolve && field.extensions['ofItsRow'] !== true) return false;
    if (!selectionSet) return true;
    const next = getNamedType(field.type);
    if (!isObjectType(next)) return false;
    return this.#flat(next, selectionSet)?.every((inner) => this.#isOfRow(next, inner)) ?? false;
  }

  #card(type: string, shared: readonly FieldNode[]): DocumentNode {
    const alias = { kind: Kind.NAME, value: ROW } as const;
    const row: FieldNode = {
      ...named(rowOf(type)),
      alias,
      selectionSet: { kind: Kind.SELECTION_SET, selections: shared },
    };
    const operation: OperationDefinitionNode = {
      ...this.operation,
      selectionSet: { kind: Kind.SELECTION_SET, selections: [row] },
    };
    return { kind: Kind.DOCUMENT, definitions: [operation, ...this.#fragments.values()] };
  }

  #variablesOf(fields: readonly FieldNode[]): string[] {
    const names = new Set<string>();
    const read = (selection: SelectionNode): void => {
      visit(selection, {
        Variable: ({ name }) => void names.add(name.value),
        FragmentSpread: ({ name }) => this.#fragments.get(name.value)?.selectionSet.selections.forEach(read),
      });
    };
    fields.forEach(read);
    return [...names];
  }

  #takeAll(selection: SelectionNode): void {
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
    if (selection.kind === Kind.FIELD) this.#taken.add(keyOf(selection));
    else if (fragment && 'selectionSet' in fragment)
      fragment.selectionSet?.selections.forEach((one) => this.#takeAll(one));
  }
}

const named = (value: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } });

function stepsOf(fields: readonly FieldNode[], shared: readonly FieldNode[]): RowList['steps'] {
  const steps: (string[] | string)[] = [];
  for (const field of fields) {
    const last = steps.at(-1);
    if (!shared.includes(field)) steps.push(keyOf(field));
    else if (Array.isArray(last)) last.push(keyOf(field));
    else steps.push([keyOf(field)]);
  }
  return steps;
}
