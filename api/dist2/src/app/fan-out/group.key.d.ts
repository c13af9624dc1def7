import { type DocumentNode, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { LiveStream } from '../../kernel/index.js';
/** What matters of a document for who may share its answers. */
interface Shape {
    /** It selects something that is another for each viewer. */
    readonly perViewer: boolean;
    /** Variables that say nothing but where a stream begins. */
    readonly positions: ReadonlySet<string>;
}
export declare function shapeOf(schema: GraphQLSchema, document: DocumentNode): Shape;
/**
 * Subscriptions with one key are always told the same, but for what a crowd says of single viewers. A digest: each
 * subscription of a feed keeps its key.
 */
export declare function groupKey({ kind, scope }: LiveStream<unknown>, args: ExecutionArgs): string;
export {};
