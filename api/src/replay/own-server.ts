import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 20_000;
const LEDGER_CHECKED_WITHIN_MS = 120_000;
const LINES_KEPT = 40;

/** What a program needs from its surroundings; settings of the market are not among them, so the defaults hold. */
const INHERITED = [
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'LD_LIBRARY_PATH',
  'NODE_OPTIONS',
];

const program = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A server of one's own: free port, empty data folder, gone afterwards. */
export class OwnServer {
  private readonly lastLines: string[] = [];
  private environment: NodeJS.ProcessEnv = {};
  private folder?: string;
  private child?: ChildProcess;
  private stopping?: Promise<void>;
  private readonly death = Promise.withResolvers<never>();

  /** A preload is a module that Node runs in the server before the server itself; it may talk over IPC and collect garbage. */
  constructor(private readonly preload?: URL) {
    // Whoever does not wait for the end of the server need not handle it.
    this.death.promise.catch(() => undefined);
  }

  /** Fails with the server's last words if it ends before it is told to. */
  get died(): Promise<never> {
    return this.death.promise;
  }

  /** Once it was started. */
  get process(): ChildProcess {
    if (!this.child) throw new Error('the server was not started');
    return this.child;
  }

  async start(): Promise<URL> {
    this.folder = mkdtempSync(join(tmpdir(), 'kajlet-replay-'));
    // The database may run as another user, who must be able to pass through; what lies inside guards itself.
    chmodSync(this.folder, 0o711);
    const origin = new URL(`http://localhost:${await freePort()}`);
    if (this.stopping) throw new Error('stopped before it was started');
    this.environment = {
      ...Object.fromEntries(INHERITED.map((name) => [name, process.env[name]])),
      PORT: origin.port,
      DATA_DIR: join(this.folder, 'data'),
      DEMO: 'off',
      RATE_LIMITS: 'relaxed',
      LOG_LEVEL: 'warn',
    };
    this.child = this.launch('../main.js', this.preload);
    this.child.once('close', () => this.stopping ?? this.death.reject(this.failure('ended by itself')));
    await Promise.race([this.ready(origin), this.died]);
    return origin;
  }

  /** The server's own proof that its books are in order, against its data folder. */
  async ledgerCheck(): Promise<{ clean: boolean; output: string }> {
    const check = this.launch('../ledger/check.main.js');
    const output: string[] = [];
    for (const stream of [check.stdout, check.stderr])
      stream?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    const ended = once(check, 'exit') as Promise<[number | null]>;
    const code = await Promise.race([
      ended.then(([exitCode]) => exitCode),
      pause(LEDGER_CHECKED_WITHIN_MS, 'late', { ref: false }),
    ]);
    if (code === 'late') check.kill('SIGKILL');
    return { clean: code === 0, output: output.join('').trim() };
  }

  /** May be called at any time and more than once. */
  stop(): Promise<void> {
    this.stopping ??= this.end();
    return this.stopping;
  }

  private async end(): Promise<void> {
    const { child } = this;
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const late = await Promise.race([
        ended.then(() => false),
        pause(STOPPED_WITHIN_MS, true, { ref: false }),
      ]);
      if (late) child.kill('SIGKILL');
    }
    if (this.folder) await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private launch(path: string, preload?: URL): ChildProcess {
    const preloading = preload ? ['--expose-gc', '--import', preload.href] : [];
    const child = spawn(process.execPath, ['--enable-source-maps', ...preloading, program(path)], {
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe', ...(preload ? (['ipc'] as const) : [])],
      // In a group of its own: a Ctrl-C reaches the replay only, which then stops its server in order.
      detached: true,
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => this.keep(chunk.toString()));
    return child;
  }

  private keep(text: string): void {
    this.lastLines.push(...text.split('\n').filter((line) => line !== ''));
    this.lastLines.splice(0, this.lastLines.length - LINES_KEPT);
  }

  private async ready(origin: URL): Promise<void> {
    const until = Date.now() + READY_WITHIN_MS;
    while (!(await answersReady(origin))) {
      if (Date.now() > until) throw this.failure(`was not ready within ${READY_WITHIN_MS / 1_000} s`);
      await pause(100, undefined, { ref: false });
    }
  }

  private failure(what: string): Error {
    return new Error(`the server ${what}; its last lines:\n${this.lastLines.join('\n')}`);
  }
}

async function answersReady(origin: URL): Promise<boolean> {
  try {
    return (await fetch(new URL('/readyz', origin), { signal: AbortSignal.timeout(2_000) })).status === 200;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
