import { acquireInstanceLock, keepMoneyMode, migrate, openDatabase } from '../database/index.js';
import { createApp } from './create-app.js';
import { seedDemo } from './demo/demo.seed.js';
import { shutDemo } from './demo/demo.shut.js';
import { loadDocuments, loadPages } from './pages.js';
import { startPracticeProviders } from './practice.providers.js';
/** Longer than this no stop takes; what hangs is left behind. */
const STOP_WITHIN_MS = 14_000;
/** What was started, in order, so that it can be ended in the opposite one. */
export class Lifetime {
    log;
    #endings = [];
    #start = Promise.resolve();
    #stopping = null;
    constructor(log) {
        this.log = log;
    }
    get stopping() {
        return this.#stopping !== null;
    }
    /** Whoever stops it waits for the start to notice; half a start cannot be undone. */
    begin(start) {
        this.#start = start();
        return this.#start;
    }
    onEnd(ending) {
        this.#endings.push(ending);
    }
    /** Ends everything, last started first; an ending that fails does not keep the others from theirs. */
    stop() {
        this.#stopping ??= this.#end();
        return this.#stopping;
    }
    async #end() {
        const forced = setTimeout(() => process.exit(1), STOP_WITHIN_MS);
        await this.#start.catch(() => undefined);
        for (let ending = this.#endings.pop(); ending; ending = this.#endings.pop()) {
            try {
                await ending();
            }
            catch (error) {
                this.log.error({ err: error }, 'stopping was not clean');
            }
        }
        clearTimeout(forced);
    }
}
/** Brings the whole server up: lock, database, schema, application. Ready when it returns. */
export async function runServer(config, log, lifetime) {
    const { url, ownerUrl } = config.database;
    // Nodes of one PostgreSQL may share a folder; our own in it serves one of them.
    const lock = url === undefined ? await acquireInstanceLock(config.dataDir) : null;
    lifetime.onEnd(() => lock?.release());
    const database = await openDatabase({ dataDir: config.dataDir, url, ownerUrl }, log);
    lifetime.onEnd(() => database.stop());
    if (lifetime.stopping)
        return;
    await migrate(database.ownerUrl, database.appUrl);
    await keepMoneyMode(database, config.providers.mode);
    const pages = await loadPages(config, log);
    if (!pages)
        log.warn('the pages are not built; only the API is served');
    const practice = await startPracticeProviders(config, log);
    lifetime.onEnd(() => practice.close());
    const app = await createApp({
        config: practice.config,
        databaseUrl: database.appUrl,
        log,
        pages,
        documents: loadDocuments(),
    });
    lifetime.onEnd(() => app.close());
    if (lifetime.stopping)
        return;
    if (!config.demo)
        await shutDemo(app.scopeFor(null));
    else if (await seedDemo(app.scopeFor(null)))
        log.info('the demo is in place');
    if (lifetime.stopping)
        return;
    await app.listen();
    lock?.announce(config.publicUrl);
    log.info({ url: config.publicUrl }, 'ready');
}
//# sourceMappingURL=run-server.js.map