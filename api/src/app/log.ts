import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import type { Config } from '../config.js';
import { sqlState } from '../kernel/index.js';
import { LogFile } from './log.file.js';

export type { Logger } from 'pino';

const SECRET_NAMES = [
  'authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'password',
  'currentPassword',
  'newPassword',
  'passwordHash',
  'token',
  'secret',
  'apiKey',
];
/** An answer's or a request's own fields, and three levels below: further down nothing of ours goes. */
const DEPTHS = ['', '*.', '*.*.', '*.*.*.'];
const secretPaths = SECRET_NAMES.flatMap((name) =>
  DEPTHS.map((depth) => `${depth}["${name}"]`.replace('.[', '[')),
);

/** Data exceptions: PostgreSQL quotes the value that it could not read. */
const QUOTES_VALUES = /^22/;

/**
 * What a query was sent with may be a secret, so of a database error only the facts are kept: neither the row it was
 * about nor a message that quotes a value.
 */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const cause = error.cause === undefined || error.cause === error ? {} : { cause: errorFacts(error.cause) };
  const quotes = QUOTES_VALUES.test(sqlState(error) ?? '');
  const message = quotes ? 'the database could not read a value' : error.message;
  // A stack begins with the message.
  const stack = quotes ? error.stack?.replaceAll(error.message, message) : error.stack;
  return { type: error.name, message, code, constraint, table, stack, ...cause };
}

const options = (level: string) => ({
  level,
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label: string) => ({ level: label }) },
  redact: { paths: secretPaths, censor: '[redacted]' },
  serializers: { err: errorFacts },
});

/** One human line on the terminal for what an operator must see; everything else is read in the file. */
const terminal = {
  write(line: string): void {
    const { level, msg } = JSON.parse(line) as { level: string; msg: string };
    process.stderr.write(`${level}: ${msg}\n`);
  },
};

export interface Log {
  readonly log: Logger;
  /** For whoever moved the file away: what comes now goes into a new one. */
  readonly reopen: () => void;
}

/** JSON lines in `<dataDir>/log/<file>`; errors also on the terminal, in words. Neither ever throws. */
export function openLog({ dataDir, log: { level, file: name } }: Pick<Config, 'dataDir' | 'log'>): Log {
  const file = new LogFile(join(dataDir, 'log', name), (sentence) =>
    process.stderr.write(`error: ${sentence}\n`),
  );
  const streams = [
    { level: 'trace' as const, stream: file },
    { level: 'error' as const, stream: terminal },
  ];
  return { log: pino(options(level), pino.multistream(streams)), reopen: () => file.reopen() };
}

export const silentLogger = (): Logger => pino({ level: 'silent' });
/** For tests that read what is written. */
export const loggerTo = (write: (line: string) => void): Logger => pino(options('debug'), { write });
