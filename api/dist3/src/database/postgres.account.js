import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lchownSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
export function chooseAccount(folder, dataFolder) {
    if (process.getuid?.() !== 0) {
        return { kind: 'self' };
    }
    const account = candidates(dataFolder).find((candidate) => reaches(candidate, folder));
    if (!account) {
        throw new Error(`PostgreSQL does not run as root, and no other user may enter ${folder}. ` +
            'Choose a DATA_DIR outside of private folders, or start Kajlet as an ordinary user.');
    }
    return account;
}
function candidates(dataFolder) {
    const nobody = findNobody();
    const owner = existsSync(dataFolder) ? statSync(dataFolder) : undefined;
    return [
        // Data of an ordinary user stays that user's, so that both ways of starting go on working.
        ...(owner && owner.uid !== 0 ? [{ kind: 'setuid', uid: owner.uid, gid: owner.gid }] : []),
        { kind: 'setuid', ...nobody },
        { kind: 'namespace', ...nobody },
        { kind: 'capability', capability: 'dac_read_search', ...nobody },
        { kind: 'capability', capability: 'dac_override', ...nobody },
    ];
}
/** Tried out rather than read from the modes: only so access lists and capabilities count. */
export function reaches(account, folder) {
    return succeeds(account, 'sh', ['-c', 'cd -- "$1"', 'sh', folder]);
}
/** Whether the program is there for the account, with its libraries. */
export function runs(account, file) {
    return succeeds(account, file, ['--version']);
}
function succeeds(account, program, programArgs) {
    const { file, args, options } = commandFor(account, program, programArgs);
    return spawnSync(file, args, { ...options, stdio: 'ignore' }).status === 0;
}
export function commandFor(account, file, args) {
    const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
    switch (account.kind) {
        case 'self':
            return { file, args, options: { env } };
        case 'setuid':
            return { file, args, options: { env, uid: account.uid, gid: account.gid } };
        case 'namespace':
            return {
                file: 'unshare',
                args: ['--user', `--map-user=${account.uid}`, `--map-group=${account.gid}`, file, ...args],
                options: { env },
            };
        case 'capability': {
            const capability = `+${account.capability}`;
            const drop = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
            const keep = [`--inh-caps=${capability}`, `--ambient-caps=${capability}`];
            return { file: 'setpriv', args: [...drop, ...keep, file, ...args], options: { env } };
        }
    }
}
/** Lets others pass through a folder of ours without seeing what is in it. */
export function openForPassing(folder) {
    const { mode } = statSync(folder);
    if (process.getuid?.() === 0 && (mode & 0o011) !== 0o011) {
        chmodSync(folder, (mode & 0o777) | 0o011);
    }
}
/** Hands a folder with all it holds to the account; the folder itself comes last, so a crash starts over. */
export function handOver(account, path) {
    if (account.kind === 'self') {
        return;
    }
    // In the namespace root keeps its number outside; only inside it looks like somebody else.
    const { uid, gid } = account.kind === 'namespace' ? { uid: 0, gid: 0 } : account;
    if (statSync(path).uid !== uid) {
        chownTree(path, uid, gid);
    }
}
function chownTree(path, uid, gid) {
    if (statSync(path).isDirectory()) {
        for (const entry of readdirSync(path, { withFileTypes: true })) {
            const child = join(path, entry.name);
            if (entry.isDirectory()) {
                chownTree(child, uid, gid);
            }
            else {
                lchownSync(child, uid, gid);
            }
        }
    }
    lchownSync(path, uid, gid);
}
/** initdb looks its user up by number, so it must be one that the system knows. */
function findNobody() {
    const line = readFileSync('/etc/passwd', 'utf8')
        .split('\n')
        .find((entry) => entry.startsWith('nobody:'));
    const [, , uid, gid] = line?.split(':') ?? [];
    return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}
//# sourceMappingURL=postgres.account.js.map