import { Field, ID, InterfaceType } from 'type-graphql';
import { prefixOf, type IdPrefix } from './ids.js';
import type { Scope } from './scope.js';

interface NodeKind {
  readonly typeName: string;
  readonly load: (scope: Scope, id: string) => Promise<object | null>;
}
const kinds = new Map<string, NodeKind>();

@InterfaceType('Node', {
  description: 'Anything with an id. `node(id)` finds it again.',
  resolveType: ({ id }: { id: string }) => kinds.get(prefixOf(id))?.typeName,
})
export abstract class Node {
  @Field(() => ID, { description: 'Prefixed by kind, otherwise opaque.' })
  id!: string;
}

/** Makes a kind reachable through `node(id)`; `load` answers null for what the viewer may not see. */
export function registerNode(prefix: IdPrefix, kind: NodeKind): void {
  kinds.set(prefix, kind);
}

export const loadNode = async (scope: Scope, id: string): Promise<object | null> =>
  (await kinds.get(prefixOf(id))?.load(scope, id)) ?? null;
