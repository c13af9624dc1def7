import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Program } from '../testing/program.js';
import { acquireInstanceLock, AlreadyRunningError } from './index.js';

const program = new URL('../testing/database.program.ts', import.meta.url);

describe('the lock of a data folder', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'kajlet-lock-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  test('a second start is told where the first one runs, and may start after it', async () => {
    const first = await acquireInstanceLock(dataDir);
    await expect(acquireInstanceLock(dataDir)).rejects.toThrow(
      /already starting or running on the data folder/,
    );
    first.announce('http://localhost:4000');
    const refusal = await acquireInstanceLock(dataDir).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AlreadyRunningError);
    expect((refusal as AlreadyRunningError).url).toBe('http://localhost:4000');
    expect((refusal as AlreadyRunningError).message).toContain('already running at http://localhost:4000');
    first.release();
    (await acquireInstanceLock(dataDir)).release();
  });

  test('a start in another process is refused while this one runs', async () => {
    const first = await acquireInstanceLock(dataDir);
    first.announce('http://localhost:4000');
    const second = Program.start(program, ['lock', dataDir]);
    expect(JSON.parse(await second.line())).toEqual({
      refused: expect.stringContaining('http://localhost:4000'),
    });
    await second.end();
    first.release();
  });

  test('what a killed server left behind does not count', async () => {
    const first = Program.start(program, ['lock', dataDir]);
    expect(JSON.parse(await first.line())).toEqual({ held: true });
    await first.kill9();
    (await acquireInstanceLock(dataDir)).release();
  });

  test('a pid that another program has got since does not block for ever', async () => {
    mkdirSync(join(dataDir, 'instance'));
    const earlier = Buffer.from('1@boot').toString('base64url');
    const claim = join(dataDir, 'instance', `${process.pid}.${earlier}.0123456789ab.claim`);
    writeFileSync(claim, '');
    writeFileSync(`${claim}.held`, 'http://localhost:4000');
    (await acquireInstanceLock(dataDir)).release();
  });

  test('of six starts at once exactly one wins', async () => {
    const starts = Array.from({ length: 6 }, () => Program.start(program, ['lock', dataDir]));
    const answers = await Promise.all(starts.map((start) => start.line()));
    expect(answers.filter((answer) => answer.includes('held'))).toHaveLength(1);
    await Promise.all(starts.map((start) => start.end()));
  });

  test('a data folder that cannot be written is named', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    await expect(acquireInstanceLock(file)).rejects.toThrow(`The data folder ${file} cannot be written`);
  });
});
