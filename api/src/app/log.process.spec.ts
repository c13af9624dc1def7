import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CompiledServer } from '../testing/compiled-server.js';

let server: CompiledServer;
let folder: string;
let file: string;
beforeAll(async () => {
  server = await CompiledServer.prepare({ LOG_LEVEL: 'debug' });
  folder = join(server.dataDir, 'data', 'log');
  file = join(folder, 'kajlet.log');
  mkdirSync(folder, { recursive: true });
});
afterAll(() => server.remove());

const ready = async () => (await server.caller().send('/readyz')).status;

it(
  'a log that cannot be written is said once, and neither ends the server nor keeps it from its end',
  { timeout: 120_000 },
  async () => {
    symlinkSync('/dev/full', file);
    await server.start();
    for (let times = 0; times < 3; times += 1) expect(await ready()).toBe(200);
    expect(await server.end('SIGTERM')).toBe(0);
    expect(server.databasePid).toBeNull();
    const complaints = server.output.split('\n').filter((line) => line.startsWith('error: '));
    expect(complaints).toEqual([
      `error: the log ${file} cannot be written (ENOSPC); the server goes on without it`,
    ]);
  },
);

it('is opened again on SIGHUP, for whoever moved it away', { timeout: 120_000 }, async () => {
  unlinkSync(file);
  // As older versions left it.
  writeFileSync(file, '', { mode: 0o644 });
  await server.start();
  const moved = join(folder, 'yesterday.log');
  renameSync(file, moved);
  server.send('SIGHUP');
  await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true);
  // Who may read it is its owner.
  expect([moved, file].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
  await ready();
  await expect.poll(() => server.log, { timeout: 30_000 }).toContain('"msg":"answered"');
  expect(await server.end('SIGTERM')).toBe(0);
  expect(server.log).toContain('"msg":"stopping"');
});

it('and a data folder that is none is one sentence', { timeout: 120_000 }, async () => {
  const none = join(server.dataDir, 'a-file');
  writeFileSync(none, '');
  const child = server.launch({ DATA_DIR: none });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(server.output).toBe(
    `Kajlet cannot start: The data folder ${none} cannot be written (EEXIST); choose another DATA_DIR.\n`,
  );
});
