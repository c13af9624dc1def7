import { type IdPrefix } from './ids.js';
import type { Scope } from './scope.js';
interface NodeKind {
    readonly typeName: string;
    readonly load: (scope: Scope, id: string) => Promise<object | null>;
}
export declare abstract class Node {
    id: string;
}
/** Makes a kind reachable through `node(id)`; `load` answers null for what the viewer may not see. */
export declare function registerNode(prefix: IdPrefix, kind: NodeKind): void;
export declare const loadNode: (scope: Scope, id: string) => Promise<object | null>;
export {};
