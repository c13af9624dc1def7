import { spawnSync, type SpawnOptions } from 'node:child_process';
import { chmodSync, lchownSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Who the server runs as. PostgreSQL refuses root, so root steps down to `nobody`: by `setuid` where that user can
 * reach the data folder, else inside a user namespace in which root looks like `nobody` (a data folder under a
 * private home of root).
 */
export type Account =
  | { readonly kind: 'self' }
  | { readonly kind: 'setuid'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace'; readonly uid: number; readonly gid: number };

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: Pick<SpawnOptions, 'uid' | 'gid' | 'env'>;
}

export function chooseAccount(folder: string): Account {
  if (process.getuid?.() !== 0) {
    return { kind: 'self' };
  }
  const nobody = findNobody();
  if (reaches({ kind: 'setuid', ...nobody }, folder)) {
    return { kind: 'setuid', ...nobody };
  }
  const namespace: Account = { kind: 'namespace', ...nobody };
  if (reaches(namespace, folder)) {
    return namespace;
  }
  throw new Error(
    `PostgreSQL does not run as root, and no other user may enter ${folder}. ` +
      'Choose a DATA_DIR outside of private folders, or start Kajlet as an ordinary user.',
  );
}

/** Whether the account may run (or, for a folder, enter) this path. */
export function reaches(account: Account, path: string): boolean {
  const { file, args, options } = commandFor(account, 'test', ['-x', path]);
  return spawnSync(file, args, { ...options, stdio: 'ignore' }).status === 0;
}

export function commandFor(account: Account, file: string, args: readonly string[]): Command {
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
  }
}

/** Lets others pass through a folder of ours without seeing what is in it. */
export function openForPassing(folder: string): void {
  const { mode } = statSync(folder);
  if (process.getuid?.() === 0 && (mode & 0o011) !== 0o011) {
    chmodSync(folder, (mode & 0o777) | 0o011);
  }
}

/** Hands a folder with all it holds to the account; the folder itself comes last, so a crash starts over. */
export function handOver(account: Account, path: string): void {
  if (account.kind === 'self') {
    return;
  }
  // In the namespace root keeps its number outside; only inside it looks like somebody else.
  const { uid, gid } = account.kind === 'setuid' ? account : { uid: 0, gid: 0 };
  if (statSync(path).uid !== uid) {
    chownTree(path, uid, gid);
  }
}

function chownTree(path: string, uid: number, gid: number): void {
  if (statSync(path).isDirectory()) {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) {
        chownTree(child, uid, gid);
      } else {
        lchownSync(child, uid, gid);
      }
    }
  }
  lchownSync(path, uid, gid);
}

/** initdb looks its user up by number, so it must be one that the system knows. */
function findNobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}
