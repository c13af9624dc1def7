import { openEmbeddedDatabase } from './embedded.database.js';
import { openExternalDatabase } from './external.database.js';
export { ownFolder } from './data.folder.js';
export { acquireInstanceLock, AlreadyRunningError } from './instance.lock.js';
export { migrate } from './migrate.js';
export { keepMoneyMode } from './money.mode.js';
/** The PostgreSQL of the settings where they name one, else our own inside the data folder. */
export async function openDatabase(settings, log) {
    const { url, ownerUrl, dataDir } = settings;
    if (url && ownerUrl) {
        return openExternalDatabase(url, ownerUrl);
    }
    if (url || ownerUrl) {
        throw new Error('Set both DATABASE_URL and DATABASE_OWNER_URL, or neither of them.');
    }
    return openEmbeddedDatabase(dataDir, log);
}
//# sourceMappingURL=index.js.map