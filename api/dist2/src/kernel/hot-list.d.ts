import type { Scope } from './scope.js';
import type { Sql } from './sql.js';
/** How many are one statement, and how many statements are under way. */
interface Pace {
    readonly batch: number;
    readonly inFlight: number;
}
type Column = 'text' | 'int' | 'bigint' | 'boolean' | 'timestamptz' | 'jsonb';
export type AskColumns<Ask> = Readonly<Record<keyof Ask & string, Column>>;
/** What many may ask at once: all that wait are one read. */
export interface Hot<Ask, Row> {
    /** Another than usual: for a list whose asks share most of their work, so that more at once are less of it. */
    readonly pace?: Pace;
    /** Answers the rows of each ask, in its order. */
    read(sql: Sql, asks: readonly Ask[]): Promise<Row[][]>;
}
/** The asks as rows of `q`, numbered from 1 by `q.n`; a parameter for each column. */
export declare function asksTable<Ask extends object>(columns: AskColumns<Ask>): string;
/** The parameters of {@link asksTable}. */
export declare function askValues<Ask extends object>(columns: AskColumns<Ask>, asks: readonly Ask[]): unknown[][];
/**
 * A list that is asked for all the time, as one statement. `columns` are what an ask consists of, with their types;
 * `lateral` is the projection of one ask, whose columns it reads as `q.name`. Everything one ask may see follows from
 * its columns (the viewer is one), so many asks are one statement without seeing each other's rows.
 */
export declare class HotList<Ask extends object, Row> implements Hot<Ask, Row> {
    private readonly columns;
    /** Only its type is of interest. */
    readonly row: Row;
    readonly text: string;
    constructor(columns: AskColumns<Ask>, lateral: string);
    read(sql: Sql, asks: readonly Ask[]): Promise<Row[][]>;
}
/**
 * The rows of one ask. Everything of this process that waits for the same list becomes one statement.
 * Inside a transaction it is read alone, on the transaction's snapshot.
 */
export declare function askHot<Ask extends object, Row>(scope: Scope, list: Hot<Ask, Row>, ask: Ask): Promise<Row[]>;
export {};
