import { parseArgs } from 'node:util';
export const USAGE = `Usage: npm run replay -- <folder> [--url <origin>] [--workers <n>]

Plays the crowd job recorded in <folder>/answer.csv (question,worker,answer) through the public API.
  --url <origin>   a running server, for example http://localhost:4000; without it a new one is started on a free port
  --workers <n>    how many workers act at once (default 32)`;
const DEFAULT_WORKERS_AT_ONCE = '32';
const MOST_WORKERS_AT_ONCE = 10_000;
/** Throws with one clear sentence where the command line cannot be meant. */
export function readArguments(given) {
    const { values, positionals } = parseArgs({
        args: [...given],
        allowPositionals: true,
        options: { url: { type: 'string' }, workers: { type: 'string', default: DEFAULT_WORKERS_AT_ONCE } },
    });
    const [folder, ...more] = positionals;
    if (!folder || more.length > 0)
        throw new Error('exactly one folder is expected');
    const workersAtOnce = Number(values.workers);
    if (!Number.isInteger(workersAtOnce) || workersAtOnce < 1 || workersAtOnce > MOST_WORKERS_AT_ONCE) {
        throw new Error(`--workers takes a whole number from 1 to ${MOST_WORKERS_AT_ONCE}`);
    }
    return { folder, url: values.url === undefined ? null : serverOrigin(values.url), workersAtOnce };
}
function serverOrigin(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || !['http:', 'https:'].includes(url.protocol))
        throw new Error('--url takes an address that begins with http:// or https://');
    return new URL(url.origin);
}
//# sourceMappingURL=arguments.js.map