import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const probe = new URL('./probe.mjs', import.meta.url).href;
const READY_WITHIN_MS = 90_000;
const STOPPED_WITHIN_MS = 20_000;

/** Of one process since its start. */
export interface Usage {
  /** User and system time, by the operating system's own account. */
  readonly cpuMicros: number;
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}

export interface ServerOptions {
  readonly name: string;
  readonly program: URL;
  readonly env?: Readonly<Record<string, string>>;
  /** Node's own, such as `--cpu-prof`. */
  readonly flags?: readonly string[];
  /** Asked until it answers with less than 500. */
  readonly readyPath?: string;
}

/** A server in a process of its own on a free port, which it is told as PORT. */
export class BenchServer {
  readonly name: string;
  readonly url: string;
  readonly #child: ChildProcess;
  #words = '';

  private constructor(options: ServerOptions, port: number) {
    const { name, program, env = {}, flags = [] } = options;
    this.name = name;
    this.url = `http://127.0.0.1:${port}`;
    const args = ['--enable-source-maps', '--import', probe, ...flags, fileURLToPath(program)];
    this.#child = spawn(process.execPath, args, {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#words = (this.#words + chunk.toString()).slice(-4_000)));
    process.once('exit', () => this.#child.kill('SIGKILL'));
  }

  static async start(options: ServerOptions): Promise<BenchServer> {
    const server = new BenchServer(options, await freePort());
    const until = Date.now() + READY_WITHIN_MS;
    while (!(await answers(`${server.url}${options.readyPath ?? '/'}`))) {
      if (server.#ended || Date.now() > until) {
        await server.stop();
        throw new Error(`${options.name} did not start:\n${server.#words}`);
      }
      await pause(50);
    }
    return server;
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** @param settled without garbage, for figures of memory; `compacted` without the free room between what is left as well */
  usage({ settled = null }: { settled?: 'collected' | 'compacted' | null } = {}): Promise<Usage> {
    return this.#ask<Usage>({ ask: 'usage', settled });
  }

  /** A CPU profile of the process while the work is done, for `node --cpu-prof`'s readers. */
  async profile(file: string, work: () => Promise<unknown>): Promise<void> {
    await this.#ask({ ask: 'profile' });
    await work();
    await this.#ask({ ask: 'profiled', file });
  }

  async #ask<T>(question: object): Promise<T> {
    if (this.#ended) throw new Error(`${this.name} has ended:\n${this.#words}`);
    const answer = once(this.#child, 'message') as Promise<[T]>;
    this.#child.send(question);
    return (await answer)[0];
  }

  async stop(): Promise<void> {
    if (this.#ended) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const late = await Promise.race([
      ended.then(() => false),
      pause(STOPPED_WITHIN_MS, true, { ref: false }),
    ]);
    if (late) this.#child.kill('SIGKILL');
  }

  get #ended(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.status < 500;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, 'close');
  return port;
}
