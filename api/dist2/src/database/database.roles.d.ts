import pg from 'pg';
import type { ServerSecrets } from './secrets.file.js';
export declare const OWNER_ROLE = "kajlet_owner";
export declare const APP_ROLE = "kajlet_app";
export declare const DATABASE_NAME = "kajlet";
/**
 * Brings roles and database of the embedded server to what they shall be. Safe to repeat: a start that was killed
 * half way is completed by the next one.
 */
export declare function ensureRoles(superuserUrl: string, secrets: ServerSecrets, options: {
    ownerMayCreateDatabases: boolean;
}): Promise<void>;
/** Only the app's role may enter, and nobody but the owner makes temporary tables. */
export declare function closeDatabase(client: pg.Client, database: string, appRole: string): Promise<void>;
