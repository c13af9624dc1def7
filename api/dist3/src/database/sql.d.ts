import pg from 'pg';
/** Runs some work on one connection of its own, outside of every pool. */
export declare function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T>;
export declare function urlFor(target: {
    user: string;
    password: string;
    port: number;
    database: string;
}): string;
export declare function userOf(url: string): string;
/** Host, port and database, fit to be shown: without role and password. */
export declare function placeOf(url: string): string;
/** The same server and role, another database. */
export declare function onDatabase(url: string, database: string): string;
