import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CompiledServer } from '../testing/compiled-server.js';
import { testDatabase, type TestDatabase } from '../testing/database.js';

let database: TestDatabase;
let one: CompiledServer;
let other: CompiledServer;
beforeAll(async () => {
  database = await testDatabase();
  const settings = {
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    PAYMENT_PROVIDERS: 'simulator',
  };
  one = await CompiledServer.prepare(settings);
  const DATA_DIR = join(one.dataDir, 'data');
  other = await CompiledServer.prepare({ ...settings, DATA_DIR, LOG_FILE: 'other.log' });
  await one.start();
}, 90_000);
afterAll(async () => {
  await other.remove();
  await one.remove();
  await database.drop();
});

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpPayload { token } } }`;

it(
  'two nodes serve one database from one data folder, each with a log of its own',
  { timeout: 90_000 },
  async () => {
    await other.start();
    const input = {
      ...{ email: 'rina@example.com', password: 'jol-pore pata-nore 7', displayName: 'Rina' },
      ...{ country: 'BD', roles: ['WORKER'] },
    };
    const { signUp } = await one.caller().execute(SIGN_UP, { input });
    const { viewer } = await other.caller(String(signUp.token)).execute('{ viewer { email } }');
    expect(viewer).toEqual({ email: 'rina@example.com' });
    const logs = ['kajlet.log', 'other.log'].map((name) => join(one.dataDir, 'data', 'log', name));
    expect(logs.map((path) => existsSync(path))).toEqual([true, true]);
    expect(await one.end('SIGTERM')).toBe(0);
    expect((await other.caller().send('/readyz')).status).toBe(200);
  },
);
