import { setTimeout as sleep } from 'node:timers/promises';
import { APP_ROLE, DATABASE_NAME, OWNER_ROLE } from './database.roles.js';
import { EmbeddedServer } from './embedded.server.js';
const WATCH_MS = 200;
/** After a start that failed for good there is no hurry: its reason stands in the log once in a while. */
const RETRY_MS = 5_000;
/** The database that comes with Kajlet, for machines without a PostgreSQL of their own. */
export async function openEmbeddedDatabase(dataDir, log) {
    const server = new EmbeddedServer({ dataDir, ownerMayCreateDatabases: false }, log);
    await server.open();
    const { appPassword, ownerPassword } = server.known();
    const watch = watchOver(server, log);
    return {
        appUrl: server.urlOf(APP_ROLE, appPassword, DATABASE_NAME),
        ownerUrl: server.urlOf(OWNER_ROLE, ownerPassword, DATABASE_NAME),
        embedded: true,
        stop: async () => {
            await watch.end();
            await server.close();
        },
    };
}
/** There is nobody else to restart the embedded server when it is killed, so the app does. */
function watchOver(server, log) {
    let reviving;
    const over = new AbortController();
    const timer = setInterval(() => {
        if (reviving || server.running) {
            return;
        }
        log.warn({}, 'the database server is gone, starting it again');
        reviving = server
            .revive()
            .catch(async (error) => {
            log.error({ err: error }, 'the database server could not be started again');
            await sleep(RETRY_MS, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
        })
            .finally(() => (reviving = undefined));
    }, WATCH_MS).unref();
    return {
        end: async () => {
            clearInterval(timer);
            over.abort();
            await reviving;
        },
    };
}
//# sourceMappingURL=embedded.database.js.map