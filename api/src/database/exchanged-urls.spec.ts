import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServer, type TestServer } from '../testing/database.js';
import { migrate, openDatabase } from './index.js';
import { SUPERUSER } from './postgres.cluster.js';
import { readSecrets } from './secrets.file.js';
import { onDatabase, urlFor, withClient } from './sql.js';

let server: TestServer;
let superuserUrl: string;
beforeAll(async () => {
  server = await testServer();
  const { superuserPassword, port } = readSecrets(join(server.dataDir, 'postgres', 'secrets.json'))!;
  const url = urlFor({ user: SUPERUSER, password: superuserPassword, port: port!, database: 'postgres' });
  superuserUrl = onDatabase(url, new URL(server.ownerUrl).pathname.slice(1));
});
afterAll(() => server.stop());

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const open = (url: string, ownerUrl: string) => openDatabase({ dataDir: 'unused', url, ownerUrl }, quiet);
const asSuperuser = (statement: string) => withClient(superuserUrl, (client) => client.query(statement));
const ownersLimits = async () =>
  (await asSuperuser(`select rolconfig from pg_roles where rolname = 'kajlet_owner'`)).rows as unknown[];

/** As a start does it: first looked at, then migrated. */
async function expectRefused(url: string, ownerUrl: string, sentence: string): Promise<void> {
  await expect(open(url, ownerUrl)).rejects.toThrow(sentence);
  await expect(migrate(ownerUrl, url)).rejects.toThrow(sentence);
}

test('a start with the two roles exchanged is refused, and the owner keeps its limits', async () => {
  const sentence =
    'DATABASE_URL names the role "kajlet_app", which owns the database or part of it, or may act as its owner; ' +
    'the app’s role must own nothing. Are DATABASE_URL and DATABASE_OWNER_URL exchanged?';
  const exchanged = sentence.replace('kajlet_app', 'kajlet_owner');
  await expectRefused(server.ownerUrl, server.appUrl, exchanged);
  expect(await ownersLimits()).toEqual([{ rolconfig: null }]);

  await asSuperuser('grant kajlet_owner to kajlet_app');
  await expectRefused(server.appUrl, server.ownerUrl, sentence);
  await asSuperuser('revoke kajlet_owner from kajlet_app');

  await asSuperuser('create table stray (); alter table stray owner to kajlet_app');
  await expectRefused(server.appUrl, server.ownerUrl, sentence);
  await asSuperuser('drop table stray');

  expect((await migrate(server.ownerUrl, server.appUrl)).applied).toEqual([]);
});

test('a start with two databases is refused', async () => {
  await withClient(server.ownerUrl, (owner) => owner.query('create database other'));
  const { host } = new URL(server.ownerUrl);
  await expectRefused(
    onDatabase(server.appUrl, 'other'),
    server.ownerUrl,
    `DATABASE_URL leads to ${host}/other and DATABASE_OWNER_URL to ${host}/kajlet; both must lead to the same database.`,
  );
});

test('an owner that others have given limits migrates without them', async () => {
  await asSuperuser(`alter role kajlet_owner set lock_timeout = '1ms'`);
  await withClient(superuserUrl, async (busy) => {
    await busy.query('begin; lock table schema_migration in access exclusive mode');
    let over = false;
    const migrated = migrate(server.ownerUrl, server.appUrl).finally(() => (over = true));
    migrated.catch(() => undefined);
    const waiting = async () =>
      over || (await asSuperuser('select from pg_locks where not granted')).rowCount! > 0;
    await expect.poll(waiting, { timeout: 30_000 }).toBe(true);
    await busy.query('commit');
    expect((await migrated).applied).toEqual([]);
  });
});
