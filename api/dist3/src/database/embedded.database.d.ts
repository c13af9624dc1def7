import type { Database, Logger } from './database.types.js';
/** The database that comes with Kajlet, for machines without a PostgreSQL of their own. */
export declare function openEmbeddedDatabase(dataDir: string, log: Logger): Promise<Database>;
