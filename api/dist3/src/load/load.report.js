import { passed } from '../replay/comparison.js';
import { checkLines, count, tableLines } from '../replay/report.js';
export const succeeded = ({ checks }) => checks.every(passed);
export const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
export function loadText(report) {
    const verdict = succeeded(report) ? 'Everything held.' : 'SOMETHING DID NOT HOLD.';
    return [figures(report), rateTable(report), checkLines(report.checks)]
        .map((lines) => lines.join('\n'))
        .concat(verdict)
        .join('\n\n');
}
function figures({ seconds, latencies, sockets, server }) {
    const calls = callsIn(latencies);
    return [
        `calls per second     ${(calls / seconds).toFixed(1)}   (${count(calls)} in ${seconds.toFixed(1)} s)`,
        `sockets              ${count(sockets.most)} at most   (${count(sockets.visits)} came, ${count(sockets.vanished)} vanished, ${count(sockets.frames)} frames)`,
        `server               ${(server.cpuSeconds / seconds).toFixed(2)} processors, ${((server.cpuSeconds * 1_000) / calls).toFixed(2)} ms for each call with all that goes with it; ${megabytes(server.rss)} MB resident`,
    ];
}
/** A time that is no call, such as the way of an event, has a word in front: it is not counted as one. */
const isCall = ({ operation }) => !operation.includes(' to ');
export const callsIn = (latencies) => latencies.filter(isCall).reduce((sum, { count: n }) => sum + n, 0);
function rateTable({ latencies, seconds }) {
    const rows = latencies.map(({ operation, count: n, p50, p99, max }) => [
        operation,
        count(n),
        (n / seconds).toFixed(1),
        ...[p50, p99, max].map((ms) => ms.toFixed(1)),
    ]);
    return tableLines([['operation', 'count', 'per s', 'p50 ms', 'p99 ms', 'max ms'], ...rows]);
}
//# sourceMappingURL=load.report.js.map