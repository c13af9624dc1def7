import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ended } from '../database/postgres.process.js';
import { identityOf, type ProcessIdentity } from '../database/process.identity.js';
import { Caller } from './caller.js';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const START_PATIENCE_MS = 60_000;

/** The built server as `npm start` runs it, in a process and on data of its own. */
export class CompiledServer {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'kajlet-built-'));
  readonly url: string;
  output = '';
  #child: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly settings: Readonly<Record<string, string>>,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  static async prepare(settings: Record<string, string> = {}): Promise<CompiledServer> {
    if (!existsSync(main))
      throw new Error('The API is not built: run `npm test`, or `npm run build` before.');
    // Below the ports that systems give away: while the server is down nobody else is given its own.
    const probe = createServer().listen(10_000 + randomInt(20_000), '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, 'close');
    return new CompiledServer(port, settings);
  }

  get running(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Starts it and answers once it says that it is ready. */
  async start(overrides: Record<string, string> = {}): Promise<void> {
    const child = this.launch(overrides);
    this.#child = child;
    const deadline = Date.now() + START_PATIENCE_MS;
    while (!this.output.includes('Kajlet is ready at')) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`It did not start: ${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** One more process with the same settings. */
  launch(overrides: Record<string, string> = {}): ChildProcess {
    this.output = '';
    const child = spawn(process.execPath, ['--enable-source-maps', main], {
      env: {
        PATH: process.env['PATH'],
        PORT: String(this.port),
        DATA_DIR: join(this.dataDir, 'data'),
        DEMO: 'off',
        RATE_LIMITS: 'relaxed',
        ...this.settings,
        ...overrides,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    return child;
  }

  send(signal: NodeJS.Signals): void {
    this.#child!.kill(signal);
  }

  /** Sends a signal and answers the exit code, null where the signal itself was the end. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child!;
    const exit = once(child, 'exit') as Promise<[number | null]>;
    child.kill(signal);
    return (await exit)[0];
  }

  /** The embedded PostgreSQL's process, where it runs. */
  get databasePid(): number | null {
    const file = join(this.dataDir, 'data', 'postgres', 'data', 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
  }

  /** The one that runs now, or that is about to: a restart takes its time. */
  async killDatabase(): Promise<void> {
    const identity = await this.#livingDatabase();
    process.kill(identity.pid, 'SIGKILL');
    await ended(identity, 5_000);
  }

  async #livingDatabase(): Promise<ProcessIdentity> {
    for (const until = Date.now() + 15_000; ; await sleep(20)) {
      const identity = this.databasePid === null ? undefined : identityOf(this.databasePid);
      if (identity) return identity;
      if (Date.now() > until) throw new Error('No database runs.');
    }
  }

  get log(): string {
    return readFileSync(join(this.dataDir, 'data', 'log', 'kajlet.log'), 'utf8');
  }

  caller(token: string | null = null): Caller {
    return new Caller(this.url, token);
  }

  async remove(): Promise<void> {
    if (this.running) await this.end('SIGTERM');
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
