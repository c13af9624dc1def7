import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APP_ROLE, closeDatabase, DATABASE_NAME, OWNER_ROLE } from '../database/database.roles.js';
import { EmbeddedServer } from '../database/embedded.server.js';
import { migrate } from '../database/index.js';
import { ended } from '../database/postgres.process.js';
import { identityOf } from '../database/process.identity.js';
import { onDatabase, userOf, withClient } from '../database/sql.js';
import { dropDatabase, TEST_PREFIX, testServerEnvironment } from './test-server.js';

export interface TestDatabase {
  readonly name: string;
  /** The role of ordinary work. */
  readonly appUrl: string;
  /** The role that migrates. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of one's own: one for each spec file, dropped in its `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = testServerEnvironment();
  const name = `${TEST_PREFIX}${server.run}_${randomBytes(6).toString('hex')}`;
  await withClient(server.ownerUrl, async (owner) => {
    await owner.query(`CREATE DATABASE ${name} TEMPLATE ${server.template} STRATEGY FILE_COPY`);
    await closeDatabase(owner, name, userOf(server.appUrl));
  });
  return {
    name,
    appUrl: onDatabase(server.appUrl, name),
    ownerUrl: onDatabase(server.ownerUrl, name),
    drop: () => withClient(server.ownerUrl, (owner) => dropDatabase(owner, name)),
  };
}

export interface TestServer {
  readonly dataDir: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Kills the whole server as a crash would; answers when nothing of it is left. */
  kill9(): Promise<void>;
  /** Starts it again on the same port and data. */
  restart(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** A server of one's own for tests that crash it; nobody brings it back but the test. */
export async function testServer(): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kajlet-server-'));
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const server = new EmbeddedServer({ dataDir, ownerMayCreateDatabases: true }, quiet);
  await server.open();
  const { ownerPassword, appPassword } = server.known();
  const appUrl = server.urlOf(APP_ROLE, appPassword, DATABASE_NAME);
  const ownerUrl = server.urlOf(OWNER_ROLE, ownerPassword, DATABASE_NAME);
  await migrate(ownerUrl, appUrl);
  return {
    dataDir,
    appUrl,
    ownerUrl,
    kill9: () => kill9(server.pid),
    restart: () => server.revive(),
    stop: async () => {
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function kill9(pid: number | undefined): Promise<void> {
  const identity = pid === undefined ? undefined : identityOf(pid);
  if (identity) {
    process.kill(identity.pid, 'SIGKILL');
    await ended(identity, 5_000);
  }
}
