import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from './index.js';
import { runningPostmaster } from './postgres.process.js';
import { withClient } from './sql.js';

const CRASHES = 20;
const WRITERS = 8;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let dataDir: string;
let database: Database;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kajlet-crash-'));
  database = await openDatabase({ dataDir }, quiet);
  await withClient(database.ownerUrl, (owner) =>
    owner.query('CREATE TABLE payment (id int PRIMARY KEY); GRANT SELECT, INSERT ON payment TO kajlet_app'),
  );
});

afterAll(async () => {
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Writers that go on through every crash and remember what was acknowledged. */
class Load {
  readonly acknowledged: number[] = [];
  lastAt = 0;
  private next = 0;
  private over = false;
  private readonly writers: Promise<void>[];

  constructor(private readonly pool: pg.Pool) {
    this.writers = Array.from({ length: WRITERS }, () => this.write());
  }

  async end(): Promise<void> {
    this.over = true;
    await Promise.all(this.writers);
  }

  private async write(): Promise<void> {
    while (!this.over) {
      const id = (this.next += 1);
      try {
        await this.pool.query('INSERT INTO payment VALUES ($1)', [id]);
        this.acknowledged.push(id);
        this.lastAt = performance.now();
      } catch {
        await sleep(20);
      }
    }
  }
}

async function crash(load: Load): Promise<number> {
  // What the last crash left behind may acknowledge before the next server is there.
  const server = await vi.waitUntil(() => runningPostmaster(join(dataDir, 'postgres', 'data')), 15_000);
  process.kill(server.pid, 'SIGKILL');
  const at = performance.now();
  // Backends may still acknowledge for a moment after their postmaster is gone.
  await sleep(150);
  const after = performance.now();
  await expect.poll(() => load.lastAt, { timeout: 15_000, interval: 20 }).toBeGreaterThan(after);
  return performance.now() - at;
}

test('twenty crashes under load lose nothing that was acknowledged', { timeout: 300_000 }, async () => {
  const pool = new pg.Pool({
    connectionString: database.appUrl,
    max: WRITERS,
    connectionTimeoutMillis: 2_000,
  });
  pool.on('error', () => undefined);
  const load = new Load(pool);
  for (let round = 0; round < CRASHES; round += 1) {
    await sleep(100 + Math.random() * 200);
    expect(await crash(load)).toBeLessThan(15_000);
  }
  await load.end();
  // The last crash may not be over yet.
  const ids = () =>
    pool.query<{ id: number }>('SELECT id FROM payment').then(
      ({ rows }) => rows,
      () => null,
    );
  const rows = await vi.waitUntil(ids, 15_000);
  const found = new Set(rows.map((row) => row.id));
  expect(load.acknowledged.length).toBeGreaterThan(CRASHES);
  expect(load.acknowledged.filter((id) => !found.has(id))).toEqual([]);
  await pool.end();
});
