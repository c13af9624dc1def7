import 'reflect-metadata';
import './app/heap.flags.js';
import { createLogger, type Logger } from './app/log.js';
import { Lifetime, runServer } from './app/run-server.js';
import { ConfigError, loadConfig, type Config } from './config.js';
import { AlreadyRunningError } from './database/index.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

function readConfig(): Config | null {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    complain(error.message);
    return null;
  }
}

/** npm hands on what the terminal has sent already: the same Ctrl-C, twice within milliseconds. */
const ECHO_MS = 1_000;

/** The first signal asks to stop, a later one insists. */
function stopOnSignals(lifetime: Lifetime, log: Logger): void {
  let askedAt = 0;
  const stop = (signal: string) => {
    if (lifetime.stopping) {
      if (performance.now() - askedAt > ECHO_MS) process.exit(1);
      return;
    }
    askedAt = performance.now();
    log.info({ signal }, 'stopping');
    void lifetime.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise was forgotten'));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, `an error was never caught: ${error.message}`);
    void lifetime.stop().then(() => process.exit(1));
  });
}

/** One sentence for what an operator can mend, the whole story for what only we can. */
function explain(error: unknown, config: Config): string {
  if (error instanceof AlreadyRunningError) return error.message;
  const { code, message = String(error) } = error as { code?: string; message?: string };
  if (code === 'EADDRINUSE')
    return `Kajlet cannot start: port ${config.port} is in use; set PORT to a free one.`;
  if (code === 'EACCES') return `Kajlet cannot start: ${message}.`;
  return `Kajlet cannot start: ${message}`;
}

async function main(): Promise<void> {
  const config = readConfig();
  if (config === null) return void (process.exitCode = 1);
  const log = createLogger(config.logLevel, config.dataDir);
  const lifetime = new Lifetime(log);
  stopOnSignals(lifetime, log);
  try {
    await lifetime.begin(() => runServer(config, log, lifetime));
    if (!lifetime.stopping) say(`Kajlet is ready at ${config.publicUrl}`);
  } catch (error) {
    if (lifetime.stopping) return;
    log.warn({ err: error }, 'could not start');
    complain(explain(error, config));
    await lifetime.stop();
    process.exit(1);
  }
}

await main();
