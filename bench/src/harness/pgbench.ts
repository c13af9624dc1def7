import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './workspace.ts';

export interface BareRun {
  readonly url: string;
  /** One statement of pgbench's own dialect, committed by itself. */
  readonly statement: string;
  readonly clients: number;
  readonly seconds: number;
}

/**
 * Transactions per second of one statement with nothing around it.
 * @throws Error when pgbench is not there or any transaction fails
 */
export async function pgbench({ url, statement, clients, seconds }: BareRun): Promise<number> {
  const file = join(newFolder(), 'script.sql');
  writeFileSync(file, `${statement};\n`);
  const args = ['-n', '-M', 'prepared', '-c', `${clients}`, '-j', '2', '-T', `${seconds}`, '-f', file, url];
  const child = spawn('pgbench', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close').catch(() => {
    throw new Error('pgbench is needed for this table; on Debian: apt-get install postgresql-contrib');
  })) as [number | null];
  const tps = /^tps = ([\d.]+)/m.exec(output)?.[1];
  if (code !== 0 || tps === undefined || /number of failed transactions: [1-9]/.test(output))
    throw new Error(`pgbench ended with ${code}: ${output.slice(-1_000)}`);
  return Number(tps);
}
