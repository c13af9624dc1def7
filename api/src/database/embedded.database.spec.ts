import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Program } from '../testing/program.js';
import { openDatabase, type Database } from './index.js';
import { readPostmaster } from './postgres.process.js';
import { identityOf } from './process.identity.js';
import { withClient } from './sql.js';

const program = new URL('../testing/database.program.ts', import.meta.url);
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let dataDir: string;
let opened: Database[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kajlet-database-'));
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((database) => database.stop()));
  expect(serverPid()).toBeUndefined();
  rmSync(dataDir, { recursive: true, force: true });
});

async function open(): Promise<Database> {
  const database = await openDatabase({ dataDir }, quiet);
  opened.push(database);
  return database;
}

/** The server that runs on the folder now. */
function serverPid(): number | undefined {
  const pid = readPostmaster(join(dataDir, 'postgres', 'data'))?.pid;
  return pid && identityOf(pid) ? pid : undefined;
}

async function ask<T>(url: string, sql: string): Promise<T[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows as T[]);
}

async function keepNote(database: Database, note: string): Promise<void> {
  await ask(
    database.ownerUrl,
    'CREATE TABLE IF NOT EXISTS note (text text); GRANT SELECT ON note TO kajlet_app',
  );
  await ask(database.ownerUrl, `INSERT INTO note VALUES ('${note}')`);
}

async function notes(database: Database): Promise<string[]> {
  return (await ask<{ text: string }>(database.appUrl, 'SELECT text FROM note')).map((row) => row.text);
}

describe('the first start', () => {
  test('makes a durable database with an owner and an app that owns nothing', async () => {
    const database = await open();
    expect(database.embedded).toBe(true);
    const facts = await ask(
      database.appUrl,
      `SELECT current_user AS app, current_database() AS name, pg_get_userbyid(datdba) AS owner,
              current_setting('server_encoding') AS encoding, datlocale AS locale,
              current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
              current_setting('full_page_writes') AS pages, current_setting('listen_addresses') AS address
         FROM pg_database WHERE datname = current_database()`,
    );
    expect(facts).toEqual([
      {
        app: 'kajlet_app',
        name: 'kajlet',
        owner: 'kajlet_owner',
        encoding: 'UTF8',
        locale: 'C.UTF-8',
        fsync: 'on',
        commit: 'on',
        pages: 'on',
        address: '127.0.0.1',
      },
    ]);
  });

  test('keeps its passwords to itself, and asks for them', async () => {
    const database = await open();
    expect(statSync(join(dataDir, 'postgres', 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'postgres', 'data')).mode & 0o077).toBe(0);
    expect(readdirSync(join(dataDir, 'postgres')).filter((name) => name.includes('password'))).toEqual([]);
    const guessed = new URL(database.ownerUrl);
    guessed.password = 'guess';
    await expect(ask(guessed.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('of three programs at once makes one database for all', async () => {
    const programs = [1, 2, 3].map(() => Program.start(program, ['open', dataDir]));
    const urls = await Promise.all(programs.map((each) => each.line()));
    expect(new Set(urls).size).toBe(1);
    expect(JSON.parse(urls[0] as string)).toHaveProperty('appUrl');
    await Promise.all(programs.map((each) => each.end()));
    expect(serverPid()).toBeUndefined();
  });

  test('killed at any moment is completed by the next one', async () => {
    for (const delayMs of [150, 400, 600, 800, 1_000, 1_300]) {
      const killed = Program.start(program, ['open', dataDir]);
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await killed.kill9();
    }
    const database = await open();
    await keepNote(database, 'whole');
    expect(await notes(database)).toEqual(['whole']);
    expect(readdirSync(join(dataDir, 'postgres')).filter((name) => name.startsWith('data'))).toEqual([
      'data',
    ]);
  });
});

describe('the next start', () => {
  test('finds everything where it was, within two seconds', { retry: 2 }, async () => {
    const first = await open();
    await keepNote(first, 'kept');
    await first.stop();
    expect(serverPid()).toBeUndefined();
    const from = performance.now();
    const second = await open();
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(second.appUrl).toBe(first.appUrl);
    expect(await notes(second)).toEqual(['kept']);
  });

  test('joins the server of an app that was killed, and stops it in the end', async () => {
    const killed = Program.start(program, ['open', dataDir]);
    const { appUrl } = JSON.parse(await killed.line()) as { appUrl: string };
    const pid = serverPid();
    expect(pid).toBeDefined();
    await killed.kill9();
    const database = await open();
    expect(serverPid()).toBe(pid);
    expect(database.appUrl).toBe(appUrl);
    await database.stop();
    expect(serverPid()).toBeUndefined();
  });

  test('takes another port where somebody else has ours', async () => {
    const first = await open();
    await first.stop();
    const port = Number(new URL(first.appUrl).port);
    const squatter = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const second = await open();
    expect(new URL(second.appUrl).port).not.toBe(String(port));
    expect(await ask(second.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await new Promise((resolve) => squatter.close(resolve));
  });

  test('is not held up by a stranger with the pid of the server that died', async () => {
    const first = await open();
    await keepNote(first, 'kept');
    await first.stop();
    const stranger = spawn('sleep', ['60']);
    const file = join(dataDir, 'postgres', 'data', 'postmaster.pid');
    writeFileSync(file, `${stranger.pid}\n${join(dataDir, 'postgres', 'data')}\n1\n5432\n\n127.0.0.1\n`);
    const second = await open();
    expect(await notes(second)).toEqual(['kept']);
    expect(serverPid()).not.toBe(stranger.pid);
    stranger.kill();
  });

  test('says what is wrong with a data folder it cannot open', async () => {
    const first = await open();
    await first.stop();
    const version = join(dataDir, 'postgres', 'data', 'PG_VERSION');
    const original = readFileSync(version);
    writeFileSync(version, '14\n');
    await expect(open()).rejects.toThrow('was made by PostgreSQL 14, this Kajlet brings 18');
    writeFileSync(version, original);
    rmSync(join(dataDir, 'postgres', 'secrets.json'));
    await expect(open()).rejects.toThrow(/secrets.json is missing/);
  });
});

describe('while the app runs', () => {
  test('a second program shares the server, and the last to leave stops it', async () => {
    const first = await open();
    const second = Program.start(program, ['open', dataDir]);
    await second.line();
    const pid = serverPid();
    await first.stop();
    expect(serverPid()).toBe(pid);
    await second.end();
    expect(serverPid()).toBeUndefined();
  });

  test(
    'a killed server is back in seconds on the same port with all that was acknowledged',
    { timeout: 90_000 },
    async () => {
      const database = await open();
      for (let round = 1; round <= 3; round += 1) {
        await keepNote(database, `note ${round}`);
        process.kill(serverPid() as number, 'SIGKILL');
        const from = performance.now();
        await expect.poll(() => notes(database).catch(() => []), { timeout: 15_000 }).toHaveLength(round);
        expect(performance.now() - from).toBeLessThan(15_000);
      }
    },
  );

  test('app and server killed together leave nothing that stands in the way', async () => {
    const app = Program.start(program, ['open', dataDir]);
    const urls = JSON.parse(await app.line()) as Database;
    await keepNote(urls, 'acknowledged');
    const pid = serverPid() as number;
    await app.kill9();
    process.kill(pid, 'SIGKILL');
    expect(await notes(await open())).toEqual(['acknowledged']);
  });

  test('a stop during the repair leaves no server behind', async () => {
    const database = await open();
    process.kill(serverPid() as number, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await database.stop();
    expect(serverPid()).toBeUndefined();
  });
});
