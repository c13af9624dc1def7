import { parseArgs } from 'node:util';
const NUMBERS = {
    workers: { least: 1, most: 200 },
    readers: { least: 0, most: 200 },
    sockets: { least: 0, most: 2_400 },
    rate: { least: 1, most: 10_000 },
};
const OPTIONS = `  --workers <n>    workers who reserve and submit side by side
  --readers <n>    people who look around meanwhile
  --sockets <n>    sockets open at a time, 2400 at most
  --rate <n>       calls a second at most
  --json <file>    writes the figures there as well

It starts a server of its own on a free port of this machine, with empty data, and removes it.`;
export const LOAD_USAGE = `Usage: npm run load -- [--seconds <n>] [--workers <n>] [--readers <n>] [--sockets <n>] [--rate <n>]

Mixed traffic through the public API: lists, tasks, wallets, work from its reservation to its pay, subscriptions.
  --seconds <n>    how long (60; an hour at most)
${OPTIONS}`;
export const SOAK_USAGE = `Usage: npm run soak -- [--minutes <n>] [--workers <n>] [--readers <n>] [--sockets <n>] [--rate <n>]

The same for long, with thousands of sockets that come and go; afterwards the server must hold no more than before.
  --minutes <n>    how long (30; four hours at most)
${OPTIONS}`;
/** Throws with one clear sentence where the command line cannot be meant. */
export function readLoadArguments(given) {
    const { seconds, json, ...size } = parsed(given, {
        seconds: '60',
        workers: '24',
        readers: '16',
        sockets: '100',
    });
    return { size: sizeOf(size), ms: number('seconds', seconds, { least: 1, most: 3_600 }) * 1_000, json };
}
/** Its rate is bounded unless asked otherwise: what is looked for takes time, not force. */
export function readSoakArguments(given) {
    const defaults = { minutes: '30', workers: '4', readers: '16', sockets: '2000', rate: '30' };
    const { minutes, json, ...size } = parsed(given, defaults);
    return { size: sizeOf(size), ms: number('minutes', minutes, { least: 0.1, most: 240 }) * 60_000, json };
}
function parsed(given, defaults) {
    const names = [...new Set([...Object.keys(defaults), ...Object.keys(NUMBERS), 'json'])];
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
    return { ...defaults, ...parseArgs({ args: [...given], options }).values };
}
function sizeOf({ workers, readers, sockets, rate }) {
    return {
        workers: whole('workers', workers),
        readers: whole('readers', readers),
        sockets: whole('sockets', sockets),
        rate: rate === undefined ? null : whole('rate', rate),
    };
}
function whole(name, text) {
    const value = number(name, text, NUMBERS[name]);
    if (!Number.isInteger(value))
        throw new Error(`--${name} takes a whole number`);
    return value;
}
function number(name, text, { least, most }) {
    const value = Number(text);
    if (text.trim() === '' || !(value >= least && value <= most))
        throw new Error(`--${name} takes a number from ${least} to ${most}`);
    return value;
}
//# sourceMappingURL=load.arguments.js.map