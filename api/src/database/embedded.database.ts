import type { Database, Logger } from './database.types.js';
import { APP_ROLE, DATABASE_NAME, OWNER_ROLE } from './database.roles.js';
import { EmbeddedServer } from './embedded.server.js';

const WATCH_MS = 200;

/** The database that comes with Kajlet, for machines without a PostgreSQL of their own. */
export async function openEmbeddedDatabase(dataDir: string, log: Logger): Promise<Database> {
  const server = new EmbeddedServer({ dataDir, durable: true, ownerMayCreateDatabases: false }, log);
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
function watchOver(server: EmbeddedServer, log: Logger): { end(): Promise<void> } {
  let reviving: Promise<void> | undefined;
  const timer = setInterval(() => {
    if (reviving || server.running) {
      return;
    }
    log.warn({}, 'the database server is gone, starting it again');
    reviving = server
      .revive()
      .catch((error: unknown) => log.error({ err: error }, 'the database server could not be started again'))
      .finally(() => (reviving = undefined));
  }, WATCH_MS).unref();
  return {
    end: async () => {
      clearInterval(timer);
      await reviving;
    },
  };
}
