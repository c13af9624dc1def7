import type { Database } from './database.types.js';
/** A PostgreSQL that somebody else runs: checked, never started or stopped. */
export declare function openExternalDatabase(appUrl: string, ownerUrl: string): Promise<Database>;
/** Says in one sentence what makes a server or role unfit. */
export declare function refuseUnfit(setting: string, facts: ServerFacts): void;
export interface ServerFacts {
    version: string;
    release: string;
    encoding: string;
    superuser: boolean;
    fsync: string;
    synchronous_commit: string;
    full_page_writes: string;
}
