import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { APP_ROLE, closeDatabase, DATABASE_NAME, OWNER_ROLE } from '../database/database.roles.js';
import { EmbeddedServer } from '../database/embedded.server.js';
import { migrate } from '../database/index.js';
import { runningPostmaster } from '../database/postgres.process.js';
import { onDatabase, userOf, withClient } from '../database/sql.js';

/** How the test processes learn where the server is; set by the global setup, inherited by every worker. */
export interface TestServerEnvironment {
  ownerUrl: string;
  appUrl: string;
  template: string;
  /** The process that drops what its workers leave behind. */
  run: number;
}

const VARIABLE = 'KAJLET_TEST_SERVER';
const TEMPLATE_LOCK = 7_203_114_502;
const TEMPLATE_PREFIX = 'kajlet_template_';
const TEMPLATES_KEPT = 5;
/** Databases of tests carry the pid of their run, so that what a killed run left behind can be told and dropped. */
export const TEST_PREFIX = 'kajlet_test_';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

export function testServerEnvironment(): TestServerEnvironment {
  const value = process.env[VARIABLE];
  if (!value) {
    throw new Error('No test database server: run the specs with the root vitest configuration.');
  }
  return JSON.parse(value) as TestServerEnvironment;
}

/** One server for all spec files of a run, shared with other runs of this working tree at the same time. */
export async function startTestServer(): Promise<() => Promise<void>> {
  const { ownerUrl, appUrl, close } = await openServer();
  try {
    await dropLeftovers(ownerUrl);
    const template = await ensureTemplate(ownerUrl, appUrl);
    process.env[VARIABLE] = JSON.stringify({
      ownerUrl,
      appUrl,
      template,
      run: process.pid,
    } satisfies TestServerEnvironment);
  } catch (error) {
    await close();
    throw error;
  }
  return async () => {
    await dropDatabases(ownerUrl, `${TEST_PREFIX}${process.pid}_`);
    await close();
  };
}

interface OpenServer {
  ownerUrl: string;
  appUrl: string;
  close(): Promise<void>;
}

async function openServer(): Promise<OpenServer> {
  const ownerUrl = process.env['TEST_DATABASE_OWNER_URL'];
  const appUrl = process.env['TEST_DATABASE_URL'];
  if (ownerUrl && appUrl) {
    return { ownerUrl, appUrl, close: () => Promise.resolve() };
  }
  if (ownerUrl || appUrl) {
    throw new Error(
      'Set both TEST_DATABASE_URL and TEST_DATABASE_OWNER_URL (a role with CREATEDB), or neither.',
    );
  }
  const dataDir = join(repository, '.data', 'test-server');
  try {
    return await openEmbedded(dataDir);
  } catch (error) {
    if (runningPostmaster(join(dataDir, 'postgres', 'data'))) {
      throw error;
    }
    // It holds nothing of value: where it cannot be opened it is made anew.
    rmSync(dataDir, { recursive: true, force: true });
    return openEmbedded(dataDir);
  }
}

async function openEmbedded(dataDir: string): Promise<OpenServer> {
  const server = new EmbeddedServer({ dataDir, ownerMayCreateDatabases: true }, quiet);
  await server.open();
  const { ownerPassword, appPassword } = server.known();
  return {
    ownerUrl: server.urlOf(OWNER_ROLE, ownerPassword, DATABASE_NAME),
    appUrl: server.urlOf(APP_ROLE, appPassword, DATABASE_NAME),
    close: () => server.close(),
  };
}

/** A migrated database to copy from, made once for each state of the migrations. */
async function ensureTemplate(ownerUrl: string, appUrl: string): Promise<string> {
  const template = TEMPLATE_PREFIX + migrationsHash();
  await withClient(ownerUrl, async (owner) => {
    await owner.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await owner.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) {
      await buildTemplate(owner, { template, ownerUrl, appUrl });
    }
  });
  return template;
}

async function buildTemplate(
  owner: pg.Client,
  names: { template: string; ownerUrl: string; appUrl: string },
): Promise<void> {
  // Built under another name: a run that is killed half way must not leave a half migrated template.
  const draft = `${TEMPLATE_PREFIX}draft`;
  await dropDatabase(owner, draft);
  await owner.query(`CREATE DATABASE ${draft}`);
  await closeDatabase(owner, draft, userOf(names.appUrl));
  await migrate(onDatabase(names.ownerUrl, draft), onDatabase(names.appUrl, draft));
  await owner.query(`ALTER DATABASE ${draft} RENAME TO ${names.template}`);
  await dropOldTemplates(owner);
}

/** The newest few stay: another run at the same time may still copy from the one before. */
async function dropOldTemplates(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1) ORDER BY oid DESC OFFSET $2',
    [TEMPLATE_PREFIX, TEMPLATES_KEPT],
  );
  for (const { datname } of rows) {
    await dropDatabase(owner, datname);
  }
}

function migrationsHash(): string {
  const hash = createHash('sha256');
  const api = join(repository, 'api');
  const folder = join(api, 'migrations');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|sql)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
  for (const file of [...files, join(api, 'src', 'database', 'migrate.ts')]) {
    hash.update(file.slice(api.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Drops what dead runs left. */
async function dropLeftovers(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE datdba = (SELECT oid FROM pg_roles WHERE rolname = current_user)`,
    );
    for (const { datname } of rows) {
      const pid = Number(new RegExp(`^${TEST_PREFIX}(\\d+)_`).exec(datname)?.[1] ?? Number.NaN);
      if (pid && !runs(pid)) {
        await dropDatabase(owner, datname);
      }
    }
  });
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function dropDatabases(ownerUrl: string, prefix: string): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of rows) {
      await dropDatabase(owner, datname);
    }
  });
}

const DROP_TRIES = 50;

export async function dropDatabase(owner: pg.Client, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await owner.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
      return;
    } catch (error) {
      // An autovacuum worker is inside, which only a superuser may end; it leaves in a moment.
      if (tries === DROP_TRIES || sqlStateOf(error) !== '42501') throw error;
      await sleep(100);
    }
  }
}

const sqlStateOf = (error: unknown): unknown => (error as { code?: unknown }).code;
