import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
/** Files on this machine's disk under random names that nobody can guess from an id. */
export class DiskStore {
    #folder;
    constructor(dataDir) {
        this.#folder = join(dataDir, 'uploads');
    }
    /** @returns the key to find it by; the file is whole or not there. */
    async put(bytes) {
        const name = randomBytes(20).toString('hex');
        const key = `${name.slice(0, 2)}/${name.slice(2)}`;
        const path = this.#path(key);
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeFile(`${path}.part`, bytes, { mode: 0o600 });
        await rename(`${path}.part`, path);
        return key;
    }
    /** Null where this disk has no such file: another node's disk may have it, or a restore left it out. */
    async read(key) {
        try {
            return (await open(this.#path(key))).createReadStream();
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return null;
            throw error;
        }
    }
    async remove(key) {
        await rm(this.#path(key), { force: true });
    }
    #path(key) {
        if (!/^[0-9a-f]{2}\/[0-9a-f]{38}$/.test(key))
            throw new Error('not a key of this store');
        return join(this.#folder, key);
    }
}
//# sourceMappingURL=upload.store.js.map