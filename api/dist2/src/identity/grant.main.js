import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ConfigError, loadConfig } from '../config.js';
import { openDatabase } from '../database/index.js';
import { sqlState } from '../kernel/index.js';
import { grantRole, staffRoles } from './roles.service.js';
const USAGE = `Usage: npm run grant -- EMAIL ${staffRoles.join('|')}`;
const UNDEFINED_TABLE = '42P01';
const UNBORN = 'Kajlet has not been started on this database yet.';
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** Gives a staff role on the database of the settings, whether or not the server runs; it keeps running if it does. */
async function main([email, wanted, ...rest]) {
    const role = staffRoles.find((name) => name === wanted?.toUpperCase());
    if (!email || !role || rest.length > 0)
        throw new ConfigError(USAGE);
    const { dataDir, database: settings } = loadConfig();
    if (settings.url === undefined && !existsSync(join(dataDir, 'postgres')))
        throw new ConfigError(UNBORN);
    const database = await openDatabase({ dataDir, ...settings }, quiet);
    try {
        const client = new pg.Client({ connectionString: database.appUrl, application_name: 'kajlet grant' });
        await client.connect();
        try {
            const rows = async (text, values = []) => (await client.query(text, [...values])).rows;
            const first = async (text, values) => (await rows(text, values))[0] ?? null;
            const granted = await grantRole({ sql: { rows, first }, now: new Date() }, email, role);
            if (granted === null)
                throw new ConfigError(`Nobody has signed up with ${email}.`);
            return `${email} is ${role === 'ADMIN' ? 'an' : 'a'} ${role} now.`;
        }
        finally {
            await client.end();
        }
    }
    finally {
        await database.stop();
    }
}
try {
    console.log(await main(process.argv.slice(2)));
}
catch (error) {
    const unborn = sqlState(error) === UNDEFINED_TABLE;
    const known = error instanceof ConfigError ? error.message : null;
    console.error(unborn ? UNBORN : (known ?? error));
    process.exitCode = 1;
}
//# sourceMappingURL=grant.main.js.map