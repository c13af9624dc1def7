import { join } from 'node:path';
import { pino } from 'pino';
import { sqlState } from '../kernel/index.js';
import { LogFile } from './log.file.js';
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
const secretPaths = SECRET_NAMES.flatMap((name) => DEPTHS.map((depth) => `${depth}["${name}"]`.replace('.[', '[')));
/** Data exceptions: PostgreSQL quotes the value that it could not read. */
const QUOTES_VALUES = /^22/;
/**
 * What a query was sent with may be a secret, so of a database error only the facts are kept: neither the row it was
 * about nor a message that quotes a value.
 */
function errorFacts(error) {
    if (!(error instanceof Error))
        return { message: String(error) };
    const { code, constraint, table } = error;
    const cause = error.cause === undefined || error.cause === error ? {} : { cause: errorFacts(error.cause) };
    const quotes = QUOTES_VALUES.test(sqlState(error) ?? '');
    const message = quotes ? 'the database could not read a value' : error.message;
    // A stack begins with the message.
    const stack = quotes ? error.stack?.replaceAll(error.message, message) : error.stack;
    return { type: error.name, message, code, constraint, table, stack, ...cause };
}
const options = (level) => ({
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: secretPaths, censor: '[redacted]' },
    serializers: { err: errorFacts },
});
/** One human line on the terminal for what an operator must see; everything else is read in the file. */
const terminal = {
    write(line) {
        const { level, msg } = JSON.parse(line);
        process.stderr.write(`${level}: ${msg}\n`);
    },
};
/** JSON lines in `<dataDir>/log/<file>`; errors also on the terminal, in words. Neither ever throws. */
export function openLog({ dataDir, log: { level, file: name } }) {
    const file = new LogFile(join(dataDir, 'log', name), (sentence) => process.stderr.write(`error: ${sentence}\n`));
    const streams = [
        { level: 'trace', stream: file },
        { level: 'error', stream: terminal },
    ];
    return { log: pino(options(level), pino.multistream(streams)), reopen: () => file.reopen() };
}
export const silentLogger = () => pino({ level: 'silent' });
/** For tests that read what is written. */
export const loggerTo = (write) => pino(options('debug'), { write });
//# sourceMappingURL=log.js.map