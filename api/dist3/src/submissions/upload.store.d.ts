import type { ReadStream } from 'node:fs';
/** Files on this machine's disk under random names that nobody can guess from an id. */
export declare class DiskStore {
    #private;
    constructor(dataDir: string);
    /** @returns the key to find it by; the file is whole or not there. */
    put(bytes: Buffer): Promise<string>;
    /** Null where this disk has no such file: another node's disk may have it, or a restore left it out. */
    read(key: string): Promise<ReadStream | null>;
    remove(key: string): Promise<void>;
}
