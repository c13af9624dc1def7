import { percentile } from '../replay/latencies.js';
import { tableLines } from '../replay/report.js';
import { loadText, megabytes } from './load.report.js';
import { growth } from './soak.verdict.js';
/** Rows of the table between the first crowd's end and the last one's. */
const ROWS = 10;
export function soakText(report) {
    const { busy, warm, last } = report;
    const [from, to] = [warm, last].map(({ heap }) => megabytes(heap));
    const lines = [
        `heap under load      ${signed(growth(busy))} MB from the first to the last third   (median ${megabytes(percentile(busy.map(({ heap }) => heap), 0.5) ?? 0)} MB)`,
        `heap with nobody     ${from} MB after the first crowd, ${to} MB after the last`,
        '',
        ...tableLines([HEAD, ...sampled([warm, ...everyNth(busy), last])]),
    ];
    return `${lines.join('\n')}\n\n${loadText(report)}`;
}
const HEAD = [
    'seconds',
    'heap MB',
    'external MB',
    'resident MB',
    'sockets',
    'subscriptions',
    'pool in use',
    'idle',
];
const sampled = (samples) => samples.map(({ seconds, heap, external, rss, sockets, subscriptions, pool }) => [
    seconds.toFixed(0),
    ...[heap, external, rss].map(megabytes),
    ...[sockets, subscriptions, pool.inUse, pool.idle].map(String),
]);
function everyNth(samples) {
    const step = Math.max(1, Math.ceil(samples.length / ROWS));
    return samples.filter((_, place) => place % step === 0);
}
const signed = (bytes) => `${bytes < 0 ? '' : '+'}${megabytes(bytes)}`;
//# sourceMappingURL=soak.report.js.map