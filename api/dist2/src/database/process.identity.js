import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
export function ownIdentity() {
    return { pid: process.pid, startedAt: startOf(process.pid) ?? 'unknown' };
}
export function isAlive(identity) {
    return startOf(identity.pid) === identity.startedAt;
}
/** Who has this pid now, if anybody; a zombie that nobody has reaped counts as dead. */
export function identityOf(pid) {
    const startedAt = startOf(pid);
    return startedAt === undefined ? undefined : { pid, startedAt };
}
/** What tells two runs with one pid apart, or undefined when no such program runs. */
function startOf(pid) {
    if (!Number.isSafeInteger(pid) || pid <= 0) {
        return undefined;
    }
    return process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid);
}
function startFromProc(pid) {
    let stat;
    try {
        stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    }
    catch {
        return undefined;
    }
    // The program's name (field 2) may hold spaces and brackets: count from the last closing bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    const ticks = fields[19];
    return state === 'Z' || state === 'X' || ticks === undefined ? undefined : `${ticks}@${bootId()}`;
}
function startFromPs(pid) {
    try {
        const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
        const [state = '', ...started] = line.split(/\s+/);
        return line === '' || state.startsWith('Z') ? undefined : started.join(' ');
    }
    catch {
        return undefined;
    }
}
let knownBootId;
function bootId() {
    knownBootId ??= readBootId();
    return knownBootId;
}
function readBootId() {
    try {
        return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().slice(0, 8);
    }
    catch {
        return 'boot';
    }
}
//# sourceMappingURL=process.identity.js.map