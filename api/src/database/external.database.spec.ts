import { describe, expect, test } from 'vitest';
import { testServerEnvironment } from '../testing/test-server.js';
import { refuseUnfit, type ServerFacts } from './external.database.js';
import { openDatabase } from './index.js';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const fit: ServerFacts = {
  version: '150004',
  release: '15.4',
  encoding: 'UTF8',
  superuser: false,
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
};

function open(url: string | undefined, ownerUrl: string | undefined): Promise<unknown> {
  return openDatabase({ dataDir: 'unused', url, ownerUrl }, quiet);
}

describe('a PostgreSQL of one’s own', () => {
  test('is used as it is', async () => {
    const { appUrl, ownerUrl } = testServerEnvironment();
    expect(await open(appUrl, ownerUrl)).toMatchObject({ appUrl, ownerUrl, embedded: false });
  });

  test('needs both roles, and two different ones', async () => {
    const { appUrl, ownerUrl } = testServerEnvironment();
    await expect(open(appUrl, undefined)).rejects.toThrow('Set both DATABASE_URL and DATABASE_OWNER_URL');
    await expect(open(ownerUrl, ownerUrl)).rejects.toThrow(/both name the role .* must own nothing/);
  });

  test('that cannot be reached or refuses us is named without its password', async () => {
    const { appUrl, ownerUrl } = testServerEnvironment();
    const closed = 'postgres://someone:secret@127.0.0.1:1/kajlet';
    const nobodyThere = await open(closed, ownerUrl).catch((error: unknown) => (error as Error).message);
    expect(nobodyThere).toMatch(
      /^DATABASE_URL cannot be used: PostgreSQL at 127\.0\.0\.1:1\/kajlet says .*ECONNREFUSED/,
    );
    expect(nobodyThere).not.toContain('secret');
    const wrong = new URL(ownerUrl);
    wrong.password = 'secret';
    await expect(open(appUrl, wrong.href)).rejects.toThrow(
      /^DATABASE_OWNER_URL cannot be used: .*authentication failed/,
    );
  });

  test.each([
    [{ version: '140009', release: '14.9' }, 'leads to PostgreSQL 14.9; Kajlet needs version 15 or newer'],
    [{ encoding: 'SQL_ASCII' }, 'a database with encoding SQL_ASCII'],
    [{ superuser: true }, 'names a superuser'],
    [{ fsync: 'off' }, 'runs with fsync = off'],
    [{ synchronous_commit: 'off' }, 'runs with synchronous_commit = off'],
    [{ full_page_writes: 'off' }, 'runs with full_page_writes = off'],
  ])('is refused with %j', (flaw, sentence) => {
    expect(() => refuseUnfit('DATABASE_URL', { ...fit, ...flaw })).toThrow(sentence);
  });

  test('is welcome from version 15 on', () => {
    expect(() => refuseUnfit('DATABASE_URL', fit)).not.toThrow();
  });
});
