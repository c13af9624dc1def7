import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readlinkSync, realpathSync, statSync, truncateSync, writeFileSync, } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandFor } from './postgres.account.js';
import { identityOf, isAlive } from './process.identity.js';
const LOG_LIMIT = 5_000_000;
/** What `postmaster.pid` says: who runs on this data folder, or did when it was killed. */
export function readPostmaster(dataFolder) {
    try {
        const [pid, , , port] = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
        return { pid: Number(pid), port: Number(port) };
    }
    catch {
        return undefined;
    }
}
/** The living server of this very data folder; a program that merely inherited its pid is not it. */
export function runningPostmaster(dataFolder) {
    const noted = readPostmaster(dataFolder);
    const identity = noted && identityOf(noted.pid);
    return noted && identity && worksIn(noted.pid, dataFolder) ? { ...identity, port: noted.port } : undefined;
}
/** A PostgreSQL server stands in its data folder. Where that cannot be seen, SQL has to tell (see `probe`). */
function worksIn(pid, dataFolder) {
    if (process.platform !== 'linux') {
        return true;
    }
    try {
        return realpathSync(readlinkSync(`/proc/${pid}/cwd`)) === realpathSync(dataFolder);
    }
    catch (error) {
        // Inside a container even root may not look into the processes of others, but everybody may see their names.
        return error.code === 'EACCES' && programOf(pid) === 'postgres';
    }
}
function programOf(pid) {
    try {
        return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    }
    catch {
        return undefined;
    }
}
/**
 * Starts the server in a session of its own: Ctrl-C in a terminal must not stop the database before the app has
 * drained, and a killed app must not take it along.
 */
export function launch(plan) {
    forgetReusedPid(plan.dataFolder);
    const settings = {
        listen_addresses: '127.0.0.1',
        port: plan.port,
        unix_socket_directories: '',
        fsync: 'on',
        synchronous_commit: 'on',
        full_page_writes: 'on',
        timezone: 'UTC',
        log_timezone: 'UTC',
        password_encryption: 'scram-sha-256',
        jit: 'off',
        max_connections: 200,
    };
    const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const command = commandFor(plan.account, plan.postgres, ['-D', plan.dataFolder, ...args]);
    trimLog(plan.logFile);
    const log = openSync(plan.logFile, 'a', 0o600);
    try {
        const child = spawn(command.file, command.args, {
            ...command.options,
            detached: true,
            stdio: ['ignore', log, log],
        });
        // Without a listener a failed spawn would end the program; the caller sees the missing pid.
        child.on('error', () => undefined);
        child.unref();
        if (child.pid === undefined) {
            throw new Error(`The PostgreSQL program ${plan.postgres} could not be started.`);
        }
        return identityOf(child.pid) ?? { pid: child.pid, startedAt: 'over already' };
    }
    finally {
        closeSync(log);
    }
}
/** Asks for a fast shutdown (sessions end, everything is written), insists after a while. */
export async function shutDown(server) {
    for (const [signal, patienceMs] of [
        ['SIGINT', 20_000],
        ['SIGQUIT', 5_000],
        ['SIGKILL', 5_000],
    ]) {
        if (!isAlive(server)) {
            return;
        }
        process.kill(server.pid, signal);
        if (await ended(server, patienceMs)) {
            return;
        }
    }
}
export async function ended(server, patienceMs) {
    const deadline = Date.now() + patienceMs;
    while (isAlive(server)) {
        if (Date.now() > deadline) {
            return false;
        }
        await sleep(10);
    }
    return true;
}
/** Reads what the server wrote since this reader was made. */
export class LogReader {
    logFile;
    from;
    constructor(logFile) {
        this.logFile = logFile;
        this.from = this.text().length;
    }
    /** Whether the reason of a failed start goes away by itself. */
    mayPass() {
        return /pre-existing shared memory|lock file .* already exists|could not bind|could not create any TCP/.test(this.news());
    }
    tail(lines) {
        return this.news().trimEnd().split('\n').slice(-lines).join('\n');
    }
    news() {
        const text = this.text();
        // A log that grew too long was emptied by the start.
        return text.slice(text.length < this.from ? 0 : this.from);
    }
    text() {
        try {
            return readFileSync(this.logFile, 'utf8');
        }
        catch {
            return '';
        }
    }
}
/**
 * After a crash the noted pid may belong to another program, and the server would refuse for ever to start. It does
 * not mind its parent's pid, which is ours; its other check, for backends of the dead server, stays in force.
 */
function forgetReusedPid(dataFolder) {
    const noted = readPostmaster(dataFolder);
    if (noted && identityOf(noted.pid) && !worksIn(noted.pid, dataFolder)) {
        const file = join(dataFolder, 'postmaster.pid');
        const [, ...rest] = readFileSync(file, 'utf8').split('\n');
        writeFileSync(file, [process.pid, ...rest].join('\n'));
    }
}
function trimLog(logFile) {
    try {
        if (statSync(logFile).size > LOG_LIMIT) {
            truncateSync(logFile, 0);
        }
    }
    catch {
        // There is no log before the first start.
    }
}
//# sourceMappingURL=postgres.process.js.map