import type { Database, DatabaseSettings, Logger } from './database.types.js';
export { ownFolder } from './data.folder.js';
export type { Database, DatabaseSettings, Logger } from './database.types.js';
export { acquireInstanceLock, AlreadyRunningError, type InstanceLock } from './instance.lock.js';
export { migrate } from './migrate.js';
export { keepMoneyMode } from './money.mode.js';
/** The PostgreSQL of the settings where they name one, else our own inside the data folder. */
export declare function openDatabase(settings: DatabaseSettings, log: Logger): Promise<Database>;
