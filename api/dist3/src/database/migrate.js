import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import pg from 'pg';
import { grants } from '../../migrations/grants.js';
import { migrations } from '../../migrations/index.js';
import { refuseOwner } from './app.role.js';
import { userOf, withClient } from './sql.js';
/** A migration takes as long as it takes, whatever limits the owner was given. */
const NO_LIMITS = 'SET lock_timeout = 0; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0';
/** Any fixed number; every node of every version asks for the same lock. */
const MIGRATION_LOCK = 7_203_114_501;
/** The app's own limits: a statement, a lock or a forgotten transaction must not hold up everybody else. */
const APP_LIMITS = {
    statement_timeout: '5s',
    lock_timeout: '3s',
    idle_in_transaction_session_timeout: '10s',
    TimeZone: 'UTC',
};
/**
 * Brings the schema up to date and hands the app's role its rights. Several nodes may start at once: the first does
 * the work, the others wait and find it done.
 * @throws Error in one sentence where the app's role is an owner; nothing was changed then
 */
export async function migrate(ownerUrl, appUrl) {
    await refuseOwner(appUrl, ownerUrl);
    return withClient(ownerUrl, async (owner) => {
        await owner.query(NO_LIMITS);
        await owner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
        const applied = await runMigrations(ownerUrl);
        await grantRights(owner, userOf(appUrl));
        await limitAppRole(appUrl);
        return { applied };
    });
}
async function runMigrations(ownerUrl) {
    const orm = await MikroORM.init({
        clientUrl: ownerUrl,
        entities: [],
        discovery: { warnWhenNoEntities: false },
        extensions: [Migrator],
        migrations: {
            migrationsList: migrations,
            tableName: 'schema_migration',
            snapshot: false,
            silent: true,
            emit: 'ts',
        },
        pool: { min: 0, max: 2 },
        // A connection does one query after the other, so nothing comes before this one.
        driverOptions: {
            onPoolCreated: (pool) => pool.on('connect', (client) => void client.query(NO_LIMITS).catch(() => undefined)),
        },
    });
    try {
        const done = await orm.migrator.up();
        return done.map((migration) => migration.name);
    }
    finally {
        await orm.close(true);
    }
}
/** All or nothing: between two grants no other node may find the app without its rights. */
async function grantRights(owner, appRole) {
    await owner.query('BEGIN');
    for (const statement of grants(appRole)) {
        await owner.query(statement);
    }
    await owner.query('COMMIT');
}
/** Every role may set its own defaults, so this works without any right over other roles. */
async function limitAppRole(appUrl) {
    await withClient(appUrl, async (app) => {
        for (const [name, value] of Object.entries(APP_LIMITS)) {
            const { rows } = await app.query('SELECT current_setting($1) AS value', [name]);
            if (rows[0]?.value !== value) {
                await app.query(`ALTER ROLE CURRENT_USER SET ${name} = ${pg.escapeLiteral(value)}`);
            }
        }
    });
}
//# sourceMappingURL=migrate.js.map