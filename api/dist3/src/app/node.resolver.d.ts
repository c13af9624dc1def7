import { type Scope } from '../kernel/index.js';
export declare class NodeResolver {
    node(id: string, scope: Scope): Promise<object | null>;
}
