import { realpathSync } from 'node:fs';
import { withClient } from './sql.js';
/** The answers of a server that is there but not ready, or of a port where nobody listens (yet). */
const NOT_YET = new Set([
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    '57P01',
    '57P02',
    '57P03',
    '53300',
]);
const WRONG_PASSWORD = new Set(['28P01', '28000']);
/** Asks a server who it is. Only SQL can tell that the program on our port works on our folder. */
export async function probe(url, dataFolder) {
    let facts;
    try {
        facts = await withClient(url, askFacts);
    }
    catch (error) {
        const { code, message } = error;
        if (WRONG_PASSWORD.has(code ?? '')) {
            throw new Error(`The database server on the port noted in ${dataFolder} refuses our password.`, {
                cause: error,
            });
        }
        if (NOT_YET.has(code ?? '') || /terminated|timeout/.test(message)) {
            return 'starting';
        }
        throw error;
    }
    if (!facts || !isSameFolder(facts.data_directory, dataFolder)) {
        return 'foreign';
    }
    assertDurable(facts);
    return 'ready';
}
function isSameFolder(one, other) {
    try {
        return realpathSync(one) === realpathSync(other);
    }
    catch {
        return false;
    }
}
async function askFacts(client) {
    const { rows } = await client.query(`SELECT current_setting('data_directory') AS data_directory, current_setting('fsync') AS fsync,
            current_setting('synchronous_commit') AS synchronous_commit,
            current_setting('full_page_writes') AS full_page_writes`);
    return rows[0];
}
/** Money that was acknowledged must survive a power cut: none of the three may be off. */
export function assertDurable(facts) {
    for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) {
        if (facts[name] === 'off') {
            throw new Error(`PostgreSQL runs with ${name} = off; Kajlet keeps money and needs it on.`);
        }
    }
}
//# sourceMappingURL=postgres.probe.js.map