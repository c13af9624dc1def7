import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const data = fileURLToPath(new URL('../../../.data/', import.meta.url));

/** An empty folder for the data of one run, below `.data/`. */
export function newFolder(): string {
  mkdirSync(data, { recursive: true });
  const folder = mkdtempSync(join(data, 'bench-'));
  // The database may run as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  return folder;
}

export function profileFolder(): string {
  const folder = join(data, 'profiles');
  mkdirSync(folder, { recursive: true });
  return folder;
}
