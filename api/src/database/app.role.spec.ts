import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userOf, withClient } from '../database/sql.js';
import { testDatabase, type TestDatabase } from '../testing/database.js';

describe('the app’s role', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  test.each([
    'CREATE TABLE mine (id int)',
    'CREATE TEMPORARY TABLE mine (id int)',
    'CREATE SCHEMA mine',
    'CREATE DATABASE mine',
    'CREATE ROLE mine',
    'CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    'DROP TABLE schema_migration',
    'ALTER TABLE schema_migration ADD COLUMN mine int',
    'TRUNCATE schema_migration',
    'DROP SCHEMA public CASCADE',
    'ALTER SYSTEM SET fsync = off',
  ])('may not %s', async (statement) => {
    await expect(withClient(database.appUrl, (app) => app.query(statement))).rejects.toMatchObject({
      code: '42501',
    });
  });

  test('may not become the owner', async () => {
    const become = `SET ROLE ${pg.escapeIdentifier(userOf(database.ownerUrl))}`;
    await expect(withClient(database.appUrl, (app) => app.query(become))).rejects.toMatchObject({
      code: '42501',
    });
  });

  test('owns nothing', async () => {
    const { rows } = await withClient(database.appUrl, (app) =>
      app.query(
        'SELECT relname FROM pg_class JOIN pg_roles r ON r.oid = relowner WHERE rolname = current_user',
      ),
    );
    expect(rows).toEqual([]);
  });

  test('is limited in time, and speaks UTC', async () => {
    const { rows } = await withClient(database.appUrl, (app) =>
      app.query(
        `SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock,
                current_setting('idle_in_transaction_session_timeout') AS idle, current_setting('TimeZone') AS zone`,
      ),
    );
    expect(rows).toEqual([{ statement: '5s', lock: '3s', idle: '10s', zone: 'UTC' }]);
  });
});
