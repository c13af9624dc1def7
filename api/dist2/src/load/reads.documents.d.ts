import type { Operation, Page } from '../replay/documents.js';
export interface FeedVariables {
    filter: {
        categories: string[];
    } | null;
    after: string | null;
}
export declare const ReadFeed: Operation<{
    tasks: Page<{
        id: string;
    }>;
}, FeedVariables>;
export declare const ReadTaskPage: Operation<{
    task: {
        id: string;
    } | null;
}, {
    id: string;
}>;
export declare const ReadEntries: Operation<{
    viewer: object | null;
}, Record<string, never>>;
export declare const ReadMyWork: Operation<{
    viewer: object | null;
}, Record<string, never>>;
/** A document to subscribe to, with its variables. */
export interface Watched {
    readonly query: string;
    readonly variables: Record<string, unknown>;
}
export declare const watchFeed: (category: string | null) => Watched;
export declare const watchViewer: Watched;
