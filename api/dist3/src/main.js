import 'reflect-metadata';
import './app/heap.flags.js';
import { openLog } from './app/log.js';
import { Lifetime, runServer } from './app/run-server.js';
import { ConfigError, loadConfig } from './config.js';
import { AlreadyRunningError, ownFolder } from './database/index.js';
import { mailWarning } from './mail.config.js';
const say = (line) => void process.stdout.write(`${line}\n`);
const complain = (line) => void process.stderr.write(`${line}\n`);
function readConfig() {
    try {
        return loadConfig();
    }
    catch (error) {
        if (!(error instanceof ConfigError))
            throw error;
        complain(error.message);
        return null;
    }
}
/** Before anything is said or kept there. */
function hasFolder(config) {
    try {
        ownFolder(config.dataDir);
        return true;
    }
    catch (error) {
        complain(explain(error, config));
        return false;
    }
}
/** npm hands on what the terminal has sent already: the same Ctrl-C, twice within milliseconds. */
const ECHO_MS = 1_000;
/** A terminal or pipe that is gone does not end the server; what would be said there is lost. */
function outliveTerminal() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
}
/** The first signal asks to stop, a later one insists. A terminal that closes asks the same; others want a fresh log. */
function listenToSignals(lifetime, { log, reopen }) {
    let askedAt = 0;
    const stop = (signal) => {
        if (lifetime.stopping) {
            if (performance.now() - askedAt > ECHO_MS)
                process.exit(1);
            return;
        }
        askedAt = performance.now();
        log.info({ signal }, 'stopping');
        void lifetime.stop().then(() => process.exit(0));
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    process.on('SIGHUP', process.stdin.isTTY ? stop : reopen);
    process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise was forgotten'));
    process.on('uncaughtException', (error) => {
        try {
            log.fatal({ err: error }, `an error was never caught: ${error.message}`);
        }
        catch {
            // Anything can be thrown; whatever it was, the database is not left behind.
        }
        void lifetime.stop().then(() => process.exit(1));
    });
}
/** One sentence for what an operator can mend, the whole story for what only we can. */
function explain(error, config) {
    if (error instanceof AlreadyRunningError)
        return error.message;
    const { code, message = String(error) } = error;
    if (code === 'EADDRINUSE')
        return `Kajlet cannot start: port ${config.port} is in use; set PORT to a free one.`;
    if (code === 'EACCES')
        return `Kajlet cannot start: ${message}.`;
    return `Kajlet cannot start: ${message}`;
}
async function main() {
    const config = readConfig();
    if (config === null || !hasFolder(config))
        return void (process.exitCode = 1);
    outliveTerminal();
    const opened = openLog(config);
    const { log } = opened;
    const warning = mailWarning(config);
    if (warning !== null) {
        log.warn(warning);
        complain(warning);
    }
    const lifetime = new Lifetime(log);
    listenToSignals(lifetime, opened);
    try {
        await lifetime.begin(() => runServer(config, log, lifetime));
        if (!lifetime.stopping)
            say(`Kajlet is ready at ${config.publicUrl}`);
    }
    catch (error) {
        if (lifetime.stopping)
            return;
        log.warn({ err: error }, 'could not start');
        complain(explain(error, config));
        await lifetime.stop();
        process.exit(1);
    }
}
await main();
//# sourceMappingURL=main.js.map