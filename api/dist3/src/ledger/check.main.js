import 'reflect-metadata';
import { ConfigError, loadConfig } from '../config.js';
import { openDatabase } from '../database/index.js';
import { sqlState } from '../kernel/index.js';
import { reportLedger } from './ledger.report.js';
const UNDEFINED_OBJECT = ['42P01', '42883'];
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** On the database of the settings, whether or not the server runs; it keeps running if it does. */
async function check() {
    const { dataDir, database: settings } = loadConfig();
    const database = await openDatabase({ dataDir, ...settings }, quiet);
    try {
        return await reportLedger(database.appUrl);
    }
    finally {
        await database.stop();
    }
}
try {
    const { clean, lines } = await check();
    for (const line of lines)
        console.log(line);
    process.exitCode = clean ? 0 : 1;
}
catch (error) {
    const unborn = UNDEFINED_OBJECT.includes(sqlState(error) ?? '');
    const known = error instanceof ConfigError ? error.message : null;
    console.error(unborn ? 'Kajlet has not been started on this database yet.' : (known ?? error));
    process.exitCode = 1;
}
//# sourceMappingURL=check.main.js.map