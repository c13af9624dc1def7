import { type Account } from './postgres.account.js';
import { type ServerSecrets } from './secrets.file.js';
export declare const SUPERUSER = "postgres";
export interface ClusterPlan {
    readonly home: string;
    readonly dataFolder: string;
    readonly secretsFile: string;
    readonly account: Account;
    readonly initdb: string;
}
/** What a finished data folder needs to be opened, or undefined where there is none yet. */
export declare function existingCluster(dataFolder: string, secretsFile: string): ServerSecrets | undefined;
/** Makes a data folder in one visible step: a crash before its end leaves only a draft, swept by the next start. */
export declare function createCluster(plan: ClusterPlan): ServerSecrets;
