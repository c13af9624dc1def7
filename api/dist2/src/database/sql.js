import pg from 'pg';
/** Runs some work on one connection of its own, outside of every pool. */
export async function withClient(url, work) {
    const client = new pg.Client({
        connectionString: url,
        connectionTimeoutMillis: 5_000,
        application_name: 'kajlet-setup',
    });
    // A connection that breaks while idle is an event; the next query reports it.
    client.on('error', () => undefined);
    await client.connect();
    try {
        return await work(client);
    }
    finally {
        await client.end().catch(() => undefined);
    }
}
export function urlFor(target) {
    const url = new URL(`postgres://127.0.0.1:${target.port}/${target.database}`);
    url.username = target.user;
    url.password = target.password;
    return url.href;
}
export function userOf(url) {
    return decodeURIComponent(new URL(url).username);
}
/** Host, port and database, fit to be shown: without role and password. */
export function placeOf(url) {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || '5432'}${pathname}`;
}
/** The same server and role, another database. */
export function onDatabase(url, database) {
    const other = new URL(url);
    other.pathname = `/${database}`;
    return other.href;
}
//# sourceMappingURL=sql.js.map