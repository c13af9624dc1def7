import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrations } from '../../migrations/index.js';
import { testServer, type TestServer } from '../testing/database.js';
import { onDatabase, withClient } from './sql.js';
import { migrate } from './index.js';

describe('the migrations', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.stop());

  test('run once, whoever of five nodes comes first', async () => {
    await withClient(server.ownerUrl, (owner) => owner.query('CREATE DATABASE five'));
    const [ownerUrl, appUrl] = [onDatabase(server.ownerUrl, 'five'), onDatabase(server.appUrl, 'five')];
    const runs = await Promise.all([1, 2, 3, 4, 5].map(() => migrate(ownerUrl, appUrl)));
    const applied = runs.flatMap((run) => run.applied);
    expect(applied).toHaveLength(migrations.length);
    expect(new Set(applied).size).toBe(migrations.length);
    expect((await migrate(ownerUrl, appUrl)).applied).toEqual([]);
  });

  test('survive a crash of the server', async () => {
    await server.kill9();
    await expect(withClient(server.appUrl, (app) => app.query('SELECT 1'))).rejects.toThrow();
    await server.restart();
    expect((await migrate(server.ownerUrl, server.appUrl)).applied).toEqual([]);
  });
});
