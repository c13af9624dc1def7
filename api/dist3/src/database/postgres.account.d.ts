import { type SpawnOptions } from 'node:child_process';
interface Numbers {
    readonly uid: number;
    readonly gid: number;
}
/**
 * Who the server runs as. PostgreSQL refuses root, so root steps down to `nobody`: by `setuid` where that user can
 * reach the data folder. Below a private folder of root (its home, mostly) it is either a user namespace in which
 * root looks like `nobody`, or, in containers without such namespaces, `nobody` with the one capability to pass.
 */
export type Account = {
    readonly kind: 'self';
} | ({
    readonly kind: 'setuid';
} & Numbers) | ({
    readonly kind: 'namespace';
} & Numbers) | ({
    readonly kind: 'capability';
    readonly capability: 'dac_read_search' | 'dac_override';
} & Numbers);
export interface Command {
    readonly file: string;
    readonly args: readonly string[];
    readonly options: Pick<SpawnOptions, 'uid' | 'gid' | 'env'>;
}
export declare function chooseAccount(folder: string, dataFolder: string): Account;
/** Tried out rather than read from the modes: only so access lists and capabilities count. */
export declare function reaches(account: Account, folder: string): boolean;
/** Whether the program is there for the account, with its libraries. */
export declare function runs(account: Account, file: string): boolean;
export declare function commandFor(account: Account, file: string, args: readonly string[]): Command;
/** Lets others pass through a folder of ours without seeing what is in it. */
export declare function openForPassing(folder: string): void;
/** Hands a folder with all it holds to the account; the folder itself comes last, so a crash starts over. */
export declare function handOver(account: Account, path: string): void;
export {};
