import pg from 'pg';
import { onDatabase, withClient } from './sql.js';
export const OWNER_ROLE = 'kajlet_owner';
export const APP_ROLE = 'kajlet_app';
export const DATABASE_NAME = 'kajlet';
const SETUP_LOCK = 7129;
/**
 * Brings roles and database of the embedded server to what they shall be. Safe to repeat: a start that was killed
 * half way is completed by the next one.
 */
export async function ensureRoles(superuserUrl, secrets, options) {
    await inTurn(superuserUrl, async (client) => {
        await ensureRole(client, OWNER_ROLE, secrets.ownerPassword);
        await ensureRole(client, APP_ROLE, secrets.appPassword);
        await client.query(`ALTER ROLE ${OWNER_ROLE} ${options.ownerMayCreateDatabases ? 'CREATEDB' : 'NOCREATEDB'}`);
        const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE_NAME]);
        if (rowCount === 0) {
            await client.query(`CREATE DATABASE ${DATABASE_NAME} OWNER ${OWNER_ROLE}`);
        }
        await closeDatabase(client, DATABASE_NAME, APP_ROLE);
    });
    await inTurn(onDatabase(superuserUrl, DATABASE_NAME), async (client) => {
        await client.query(`ALTER SCHEMA public OWNER TO ${OWNER_ROLE}`);
        await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    });
}
/** A program that was killed leaves a session behind, which still finishes what it was told last: it has its turn. */
function inTurn(url, work) {
    return withClient(url, async (client) => {
        await client.query('SELECT pg_advisory_lock($1)', [SETUP_LOCK]);
        await work(client);
    });
}
/** Only the app's role may enter, and nobody but the owner makes temporary tables. */
export async function closeDatabase(client, database, appRole) {
    const name = pg.escapeIdentifier(database);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${pg.escapeIdentifier(appRole)}`);
}
async function ensureRole(client, role, password) {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
    await client.query(`${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS PASSWORD ${pg.escapeLiteral(password)}`);
}
//# sourceMappingURL=database.roles.js.map