import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
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
const program = (path) => fileURLToPath(new URL(path, import.meta.url));
/** A server of one's own: free port, empty data folder, gone afterwards. */
export class OwnServer {
    preload;
    lastLines = [];
    environment = {};
    folder;
    child;
    stopping;
    death = Promise.withResolvers();
    /** A preload is a module that Node runs in the server before the server itself; it may talk over IPC and collect garbage. */
    constructor(preload) {
        this.preload = preload;
        // Whoever does not wait for the end of the server need not handle it.
        this.death.promise.catch(() => undefined);
    }
    /** Fails with the server's last words if it ends before it is told to. */
    get died() {
        return this.death.promise;
    }
    /** Once it was started. */
    get process() {
        if (!this.child)
            throw new Error('the server was not started');
        return this.child;
    }
    async start() {
        this.folder = mkdtempSync(join(tmpdir(), 'kajlet-replay-'));
        // The database may run as another user, who must be able to pass through; what lies inside guards itself.
        chmodSync(this.folder, 0o711);
        const origin = new URL(`http://localhost:${await freePort()}`);
        if (this.stopping)
            throw new Error('stopped before it was started');
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
    async ledgerCheck() {
        const check = this.launch('../ledger/check.main.js');
        const output = [];
        for (const stream of [check.stdout, check.stderr])
            stream?.on('data', (chunk) => output.push(chunk.toString()));
        const ended = once(check, 'exit');
        const code = await Promise.race([
            ended.then(([exitCode]) => exitCode),
            pause(LEDGER_CHECKED_WITHIN_MS, 'late', { ref: false }),
        ]);
        if (code === 'late')
            check.kill('SIGKILL');
        return { clean: code === 0, output: output.join('').trim() };
    }
    /** May be called at any time and more than once. */
    stop() {
        this.stopping ??= this.end();
        return this.stopping;
    }
    async end() {
        const { child } = this;
        if (child && child.exitCode === null && child.signalCode === null) {
            const ended = once(child, 'exit');
            child.kill('SIGTERM');
            const late = await Promise.race([
                ended.then(() => false),
                pause(STOPPED_WITHIN_MS, true, { ref: false }),
            ]);
            if (late)
                child.kill('SIGKILL');
        }
        if (this.folder)
            await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
    launch(path, preload) {
        const preloading = preload ? ['--expose-gc', '--import', preload.href] : [];
        const child = spawn(process.execPath, ['--enable-source-maps', ...preloading, program(path)], {
            env: this.environment,
            stdio: ['ignore', 'pipe', 'pipe', ...(preload ? ['ipc'] : [])],
            // In a group of its own: a Ctrl-C reaches the replay only, which then stops its server in order.
            detached: true,
        });
        for (const stream of [child.stdout, child.stderr])
            stream?.on('data', (chunk) => this.keep(chunk.toString()));
        return child;
    }
    keep(text) {
        this.lastLines.push(...text.split('\n').filter((line) => line !== ''));
        this.lastLines.splice(0, this.lastLines.length - LINES_KEPT);
    }
    async ready(origin) {
        const until = Date.now() + READY_WITHIN_MS;
        while (!(await answersReady(origin))) {
            if (Date.now() > until)
                throw this.failure(`was not ready within ${READY_WITHIN_MS / 1_000} s`);
            await pause(100, undefined, { ref: false });
        }
    }
    failure(what) {
        return new Error(`the server ${what}; its last lines:\n${this.lastLines.join('\n')}`);
    }
}
async function answersReady(origin) {
    try {
        return (await fetch(new URL('/readyz', origin), { signal: AbortSignal.timeout(2_000) })).status === 200;
    }
    catch {
        return false;
    }
}
async function freePort() {
    const probe = createServer().listen(0, 'localhost');
    await once(probe, 'listening');
    const { port } = probe.address();
    probe.close();
    await once(probe, 'close');
    return port;
}
//# sourceMappingURL=own-server.js.map