import { refuseOwner } from './app.role.js';
import { assertDurable } from './postgres.probe.js';
import { placeOf, userOf, withClient } from './sql.js';
const OLDEST_VERSION = 15;
/** A PostgreSQL that somebody else runs: checked, never started or stopped. */
export async function openExternalDatabase(appUrl, ownerUrl) {
    if (userOf(appUrl) === userOf(ownerUrl)) {
        throw new Error(`DATABASE_URL and DATABASE_OWNER_URL both name the role "${userOf(appUrl)}"; the app's role must own nothing.`);
    }
    await check('DATABASE_URL', appUrl);
    await check('DATABASE_OWNER_URL', ownerUrl);
    await refuseOwner(appUrl, ownerUrl);
    return { appUrl, ownerUrl, embedded: false, stop: () => Promise.resolve() };
}
async function check(setting, url) {
    const facts = await ask(setting, url);
    refuseUnfit(setting, facts);
}
/** Says in one sentence what makes a server or role unfit. */
export function refuseUnfit(setting, facts) {
    if (Number(facts.version) < OLDEST_VERSION * 10_000) {
        throw new Error(`${setting} leads to PostgreSQL ${facts.release}; Kajlet needs version ${OLDEST_VERSION} or newer.`);
    }
    if (facts.encoding !== 'UTF8') {
        throw new Error(`${setting} leads to a database with encoding ${facts.encoding}; Kajlet needs UTF8.`);
    }
    if (setting === 'DATABASE_URL' && facts.superuser) {
        throw new Error(`DATABASE_URL names a superuser; give the app a role of its own that owns nothing.`);
    }
    assertDurable(facts);
}
async function ask(setting, url) {
    try {
        const rows = await withClient(url, async (client) => {
            const result = await client.query(`SELECT current_setting('server_version_num') AS version, current_setting('server_version') AS release,
                current_setting('server_encoding') AS encoding, usesuper AS superuser,
                current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS synchronous_commit,
                current_setting('full_page_writes') AS full_page_writes
           FROM pg_user WHERE usename = current_user`);
            return result.rows;
        });
        return rows[0];
    }
    catch (error) {
        const { code, message } = error;
        const reason = message || code || 'no answer';
        throw new Error(`${setting} cannot be used: PostgreSQL at ${placeOf(url)} says "${reason}".`, {
            cause: error,
        });
    }
}
//# sourceMappingURL=external.database.js.map