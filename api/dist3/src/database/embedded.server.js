import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownFolder } from './data.folder.js';
import { ensureRoles } from './database.roles.js';
import { FolderLock, UserList } from './folder.lock.js';
import { chooseAccount, handOver, openForPassing } from './postgres.account.js';
import { findBinaries } from './postgres.binaries.js';
import { createCluster, existingCluster, SUPERUSER } from './postgres.cluster.js';
import { launch, LogReader, runningPostmaster, shutDown } from './postgres.process.js';
import { probe } from './postgres.probe.js';
import { isAlive } from './process.identity.js';
import { writeSecrets } from './secrets.file.js';
import { urlFor } from './sql.js';
/** After a crash a server with much to write reads its log again before it answers: that is no reason to stop it. */
const START_PATIENCE_MS = 300_000;
const LOCK_PATIENCE_MS = START_PATIENCE_MS + 30_000;
/** The PostgreSQL server inside a data folder: started where it is down, joined where it runs. */
export class EmbeddedServer {
    options;
    log;
    home;
    dataFolder;
    logFile;
    lock;
    users;
    server;
    secrets;
    constructor(options, log) {
        this.options = options;
        this.log = log;
        this.home = prepareHome(options.dataDir);
        this.dataFolder = join(this.home, 'data');
        this.logFile = join(this.home, 'server.log');
        this.lock = new FolderLock(join(this.home, 'lock'));
        this.users = new UserList(join(this.home, 'users'));
    }
    get pid() {
        return this.server?.pid;
    }
    get running() {
        return this.server !== undefined && isAlive(this.server);
    }
    /** One program at a time starts, joins or stops; the others always see a finished step. */
    async open() {
        await this.locked(async () => {
            this.users.join();
            try {
                await this.joinOrStart({ anyPort: true });
                await ensureRoles(this.superuserUrl(), this.known(), this.options);
            }
            catch (error) {
                await this.leave();
                throw error;
            }
        });
    }
    /** Brings a server that died back, on the port that the app's connections know. */
    async revive() {
        await this.locked(() => this.joinOrStart({ anyPort: false }));
    }
    /** Stops the server, unless another program still uses it. */
    async close() {
        await this.locked(() => this.leave());
    }
    urlOf(role, password, database) {
        const { port } = this.known();
        if (port === undefined) {
            throw new Error('The embedded database has no port yet.');
        }
        return urlFor({ user: role, password, port, database });
    }
    known() {
        if (!this.secrets) {
            throw new Error('The embedded database is not open.');
        }
        return this.secrets;
    }
    superuserUrl() {
        return this.urlOf(SUPERUSER, this.known().superuserPassword, 'postgres');
    }
    get secretsFile() {
        return join(this.home, 'secrets.json');
    }
    async locked(work) {
        await this.lock.acquire(LOCK_PATIENCE_MS);
        try {
            await work();
        }
        finally {
            this.lock.release();
        }
    }
    async leave() {
        const last = this.users.leave();
        const running = runningPostmaster(this.dataFolder);
        if (last && running) {
            await shutDown(running);
        }
    }
    async joinOrStart(options) {
        this.secrets = existingCluster(this.dataFolder, this.secretsFile);
        if (!(this.secrets && (await this.join()))) {
            await this.start(options);
        }
    }
    /** A server of ours from an earlier run, which a killed app left behind or another program of ours uses. */
    async join() {
        const running = runningPostmaster(this.dataFolder);
        if (!running) {
            return false;
        }
        this.rememberPort(running.port);
        if ((await this.waitFor(running, START_PATIENCE_MS)) !== 'ready') {
            return false;
        }
        this.server = running;
        this.log.info({ pid: running.pid, port: running.port }, 'joined the running database server');
        return true;
    }
    async start(options) {
        const account = chooseAccount(this.home, this.dataFolder);
        const { postgres, initdb } = findBinaries(account, join(this.home, 'runtime'));
        const { home, dataFolder, secretsFile, logFile } = this;
        this.secrets ??= createCluster({ home, dataFolder, secretsFile, account, initdb });
        handOver(account, dataFolder);
        const deadline = Date.now() + START_PATIENCE_MS;
        for (;;) {
            const port = await this.choosePort(options);
            const reader = new LogReader(logFile);
            const server = launch({ postgres, account, dataFolder, logFile, port });
            const state = await this.waitFor(server, deadline - Date.now());
            if (state === 'ready') {
                this.server = server;
                this.log.info({ pid: server.pid, port }, 'started the database server');
                return;
            }
            await shutDown(server);
            if (!reader.mayPass() || Date.now() > deadline) {
                throw new Error(`The database server did not start; ${logFile} ends with:\n${reader.tail(8)}`);
            }
            // Processes of a killed server are still leaving, somebody took the port between choosing and using it, or the
            // server of a start that was killed has come up meanwhile.
            await sleep(100);
            if (await this.join())
                return;
        }
    }
    async waitFor(server, patienceMs) {
        const deadline = Date.now() + patienceMs;
        while (isAlive(server)) {
            const state = await probe(this.superuserUrl(), this.dataFolder);
            if (state !== 'starting') {
                return state;
            }
            if (Date.now() > deadline) {
                throw new Error(`The database server (pid ${server.pid}) has not answered for a long time.`);
            }
            await sleep(15);
        }
        return 'gone';
    }
    async choosePort({ anyPort }) {
        const { port } = this.known();
        const chosen = port !== undefined && (!anyPort || (await isFree(port))) ? port : await freePort();
        this.rememberPort(chosen);
        return chosen;
    }
    rememberPort(port) {
        const secrets = this.known();
        if (secrets.port !== port) {
            this.secrets = { ...secrets, port };
            writeSecrets(this.secretsFile, this.secrets);
        }
    }
}
function prepareHome(dataDir) {
    const root = ownFolder(dataDir);
    const home = ownFolder(join(root, 'postgres'), 0o711);
    openForPassing(root);
    openForPassing(home);
    return home;
}
async function freePort() {
    return (await listenOnce(0)) ?? 0;
}
async function isFree(port) {
    return (await listenOnce(port)) !== undefined;
}
function listenOnce(port) {
    return new Promise((resolve) => {
        const server = createServer();
        server.once('error', () => resolve(undefined));
        server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
            const { port: given } = server.address();
            server.close(() => resolve(given));
        });
    });
}
//# sourceMappingURL=embedded.server.js.map