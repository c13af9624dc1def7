import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE_NAME, OWNER_ROLE } from './database.roles.js';
import { EmbeddedServer } from './embedded.server.js';
import { chooseAccount } from './postgres.account.js';
import { findBinaries } from './postgres.binaries.js';
import { launch, runningPostmaster } from './postgres.process.js';
import { withClient } from './sql.js';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'kajlet-server-'))));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const anotherServer = () => new EmbeddedServer({ dataDir, ownerMayCreateDatabases: false }, quiet);

test('a start goes on with the server that a killed one has launched and that is only coming up', async () => {
  const first = anotherServer();
  await first.open();
  const { port } = first.known();
  await first.close();

  const home = join(dataDir, 'postgres');
  const dataFolder = join(home, 'data');
  const account = chooseAccount(home, dataFolder);
  const { postgres } = findBinaries(account, join(home, 'runtime'));
  expect(runningPostmaster(dataFolder)).toBeUndefined();
  launch({ postgres, account, dataFolder, logFile: join(home, 'server.log'), port: port! });

  const second = anotherServer();
  await second.open();
  const url = second.urlOf(OWNER_ROLE, second.known().ownerPassword, DATABASE_NAME);
  const { rows } = await withClient(url, (client) => client.query('select 1 as one'));
  expect(rows).toEqual([{ one: 1 }]);
  expect(second.pid).toBe(runningPostmaster(dataFolder)?.pid);
  await second.close();
  expect(runningPostmaster(dataFolder)).toBeUndefined();
});
