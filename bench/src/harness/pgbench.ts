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

/** Its connections are new and plan everything once; those of a server did so long ago. */
const WARM_UP_SECONDS = 1;

/**
 * Transactions per second of one statement with nothing around it, once its connections have planned what they ask.
 * @throws Error when pgbench is not there or any transaction fails
 */
export async function pgbench({ url, statement, clients, seconds }: BareRun): Promise<number> {
  const file = join(newFolder(), 'script.sql');
  writeFileSync(file, `${statement};\n`);
  const lasts = ['-T', `${seconds + WARM_UP_SECONDS}`, '-P', '1'];
  const args = ['-n', '-M', 'prepared', '-c', `${clients}`, '-j', '2', ...lasts, '-f', file, url];
  const child = spawn('pgbench', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close').catch(() => {
    throw new Error('pgbench is needed for this table; on Debian: apt-get install postgresql-contrib');
  })) as [number | null];
  const everySecond = [...output.matchAll(/^progress: .* s, ([\d.]+) tps/gm)].map(([, tps]) => Number(tps));
  const measured = everySecond.slice(WARM_UP_SECONDS);
  if (code !== 0 || measured.length === 0 || /number of failed transactions: [1-9]/.test(output))
    throw new Error(`pgbench ended with ${code}: ${output.slice(-1_000)}`);
  return measured.reduce((sum, tps) => sum + tps, 0) / measured.length;
}
