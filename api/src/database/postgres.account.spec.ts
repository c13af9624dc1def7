import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Program } from '../testing/program.js';
import { openDatabase } from './index.js';
import { chooseAccount, reaches, type Account } from './postgres.account.js';
import { readPostmaster } from './postgres.process.js';
import { withClient } from './sql.js';

const program = new URL('../testing/database.program.ts', import.meta.url);
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kajlet-account-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The number that the server's process has inside its own world, as `id -u` would print it there. */
async function openAndAskWhoRuns(dataDir: string): Promise<{ uid: number; one: number }> {
  const database = await openDatabase({ dataDir }, quiet);
  try {
    const { rows } = await withClient(database.appUrl, (app) => app.query('SELECT 1 AS one'));
    const pid = readPostmaster(join(dataDir, 'postgres', 'data'))?.pid;
    const uid = /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { uid: Number(uid), one: rows[0].one };
  } finally {
    await database.stop();
  }
}

describe('the account of the database server', () => {
  test('is an unprivileged one where everybody may pass', async () => {
    chmodSync(folder, 0o755);
    const { uid, one } = await openAndAskWhoRuns(join(folder, 'data'));
    expect(one).toBe(1);
    expect(uid).not.toBe(0);
  });

  test('copes with a data folder below a private one', async () => {
    const dataDir = join(folder, 'private', 'data');
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    expect((await openAndAskWhoRuns(dataDir)).one).toBe(1);
    // What was made in one way opens again.
    expect((await openAndAskWhoRuns(dataDir)).one).toBe(1);
  });

  test('is the ordinary user who starts it, whoever that is', async () => {
    const account = ordinaryAccount();
    if (account.kind === 'setuid') {
      chownSync(folder, account.uid, account.gid);
    }
    const dataDir = join(folder, 'data');
    const first = Program.start(program, ['open', dataDir], account);
    const { appUrl } = JSON.parse(await first.line()) as { appUrl: string };
    const { rows } = await withClient(appUrl, (app) => app.query('SELECT 1 AS one'));
    expect(rows).toEqual([{ one: 1 }]);
    await first.end();
    // A start by root in between changes nothing for the user.
    expect((await openAndAskWhoRuns(dataDir)).one).toBe(1);
    const second = Program.start(program, ['open', dataDir], account);
    expect(JSON.parse(await second.line())).toHaveProperty('appUrl');
    await second.end();
  });
});

/** Ourselves; for root the account that may read this source. */
function ordinaryAccount(): Account {
  return chooseAccount(fileURLToPath(new URL('.', import.meta.url)), join(folder, 'none'));
}

if (process.getuid?.() === 0) {
  test('root passes a private folder in one of its ways', () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    const [uid, gid] = [65_534, 65_534];
    expect(reaches({ kind: 'setuid', uid, gid }, inner)).toBe(false);
    const ways: Account[] = [
      { kind: 'namespace', uid, gid },
      { kind: 'capability', capability: 'dac_read_search', uid, gid },
      { kind: 'capability', capability: 'dac_override', uid, gid },
    ];
    expect(ways.some((way) => reaches(way, inner))).toBe(true);
  });
}
