import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE_NAME, ensureRoles } from './database.roles.js';
import { EmbeddedServer } from './embedded.server.js';
import { SUPERUSER } from './postgres.cluster.js';
import { withClient } from './sql.js';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const options = { ownerMayCreateDatabases: false };

let dataDir: string;
let server: EmbeddedServer;
let superuserUrl: string;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kajlet-roles-'));
  server = new EmbeddedServer({ dataDir, ...options }, quiet);
  await server.open();
  superuserUrl = server.urlOf(SUPERUSER, server.known().superuserPassword, 'postgres');
});

afterEach(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('a start finds the session of a killed one still making the database, and completes what it left', async () => {
  await withClient(superuserUrl, (client) => client.query(`DROP DATABASE ${DATABASE_NAME}`));
  const setUp = () => ensureRoles(superuserUrl, server.known(), options);
  await Promise.all([setUp(), setUp()]);
  const made = await withClient(superuserUrl, (client) =>
    client.query('SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1', [
      DATABASE_NAME,
    ]),
  );
  expect(made.rows).toEqual([{ owner: 'kajlet_owner' }]);
});
