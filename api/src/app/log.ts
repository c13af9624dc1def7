import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

const SECRET_NAMES = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'newPassword',
  'token',
  'passwordHash',
];
const secretPaths = SECRET_NAMES.flatMap((name) => ['', '*.', '*.*.'].map((depth) => `${depth}["${name}"]`));

/** What a query was sent with may be a secret, so of a database error only the facts are kept. */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const cause = error.cause === undefined || error.cause === error ? {} : { cause: errorFacts(error.cause) };
  return { type: error.name, message: error.message, code, constraint, table, stack: error.stack, ...cause };
}

const options = (level: string) => ({
  level,
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label: string) => ({ level: label }) },
  redact: { paths: secretPaths.map((path) => path.replace('.[', '[')), censor: '[redacted]' },
  serializers: { err: errorFacts },
});

/** One human line on the terminal for what an operator must see; everything else is read in the file. */
const terminal = {
  write(line: string): void {
    const { level, msg } = JSON.parse(line) as { level: string; msg: string };
    process.stderr.write(`${level}: ${msg}\n`);
  },
};

/** JSON lines in `<dataDir>/log/kajlet.log`; errors also on the terminal, in words. */
export function createLogger(level: string, dataDir: string): Logger {
  const folder = join(dataDir, 'log');
  mkdirSync(folder, { recursive: true });
  const file = pino.destination({ dest: join(folder, 'kajlet.log'), sync: true });
  const streams = [
    { level: 'trace' as const, stream: file },
    { level: 'error' as const, stream: terminal },
  ];
  return pino(options(level), pino.multistream(streams));
}

export const silentLogger = (): Logger => pino({ level: 'silent' });
/** For tests that read what is written. */
export const loggerTo = (write: (line: string) => void): Logger => pino(options('debug'), { write });
