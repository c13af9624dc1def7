import { type ClassType } from 'type-graphql';
export declare class PageInfo {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
}
export declare class PageArgs {
    first: number;
    after?: string | null;
}
export interface Connection<N> {
    edges: {
        cursor: string;
        node: N;
    }[];
    nodes: N[];
    pageInfo: PageInfo;
}
/** Relay's connection and edge types of one node type, `XConnection` and `XEdge`. */
export declare function defineConnection<N extends object>(name: string, Node: () => ClassType<N>): {
    new (): {
        edges: {
            cursor: string;
            node: N;
        }[];
        nodes: N[];
        pageInfo: PageInfo;
    };
};
/** A keyset position: the values the list is ordered by, as text, so that no precision is lost. */
export type Position = readonly (string | null)[];
/** `list` names the order it belongs to: a cursor of one order is refused by another. */
export declare const encodePosition: (list: string, position: Position) => string;
export declare function decodePosition(list: string, cursor: string): Position;
export declare const foreignCursor: () => import("./errors.js").CodedError;
/** What a walk with a budget found, and the position where it had to stop; null where it saw the end of the list. */
export interface Walked<N> {
    readonly found: N[];
    readonly stoppedAt: Position | null;
}
/**
 * One page by keyset. `fetch` gets one row more than asked for, which tells whether there is a next page. A walk that
 * stopped early makes a shorter page with a next one, whose cursor is where it stopped.
 * @throws BAD_USER_INPUT for `first` outside 1–100 and for a cursor of another list.
 */
export declare function paginate<N>({ first, after }: PageArgs, list: {
    name: string;
    position: (node: N) => Position;
    fetch: (limit: number, after: Position | null) => Promise<N[] | Walked<N>>;
}): Promise<Connection<N>>;
/** The same page of something that follows from each of what was found. */
export declare function mapConnection<F, N>(found: Connection<F>, toNode: (found: F, place: number) => N): Connection<N>;
