import { join } from 'node:path';
import { ownFolder } from './data.folder.js';
import { FolderLock } from './folder.lock.js';
/** Somebody runs Kajlet on this data folder already; the message is fit for a terminal. */
export class AlreadyRunningError extends Error {
    dataDir;
    url;
    name = 'AlreadyRunningError';
    constructor(dataDir, url) {
        super(url
            ? `Kajlet is already running at ${url} on the data folder ${dataDir}.`
            : `Kajlet is already starting or running on the data folder ${dataDir}.`);
        this.dataDir = dataDir;
        this.url = url;
    }
}
/**
 * At most one server per data folder with a database of its own. Take it before anything else is started, release it last. What a killed server
 * leaves behind does not count.
 */
export async function acquireInstanceLock(dataDir) {
    const folder = ownFolder(dataDir);
    const lock = new FolderLock(join(folder, 'instance'));
    const attempt = await lock.tryAcquire();
    if (!attempt.held) {
        throw new AlreadyRunningError(folder, attempt.note || undefined);
    }
    return { announce: (url) => lock.markHeld(url), release: () => lock.release() };
}
//# sourceMappingURL=instance.lock.js.map