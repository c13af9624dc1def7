import { passed } from './comparison.js';
const DETAILS_SHOWN = 10;
export function succeeded(report) {
    return report.checks.every(passed);
}
export function reportText(report) {
    const sections = [
        figures(report),
        latencyTable(report.latencies),
        checkLines(report.checks, report.unchecked),
    ];
    const verdict = succeeded(report) ? 'Everything is equal.' : 'THERE ARE DIFFERENCES.';
    return [...sections.map((lines) => lines.join('\n')), verdict].join('\n\n');
}
function figures({ job, run, live, approvals, http }) {
    const replaced = job.replaced === 0 ? '' : `, ${count(job.replaced)} earlier answers replaced`;
    return [
        `Job "${job.name}": ${count(job.answers)} answers by ${count(job.workers)} workers to ${count(job.questions)} questions, ${job.labels} labels${replaced}`,
        `${run.server}, ${count(run.workersAtOnce)} workers at once, set up in ${run.setUpSeconds.toFixed(1)} s`,
        '',
        `submissions per second   ${run.submissionsPerSecond.toFixed(1)}   (reserved, submitted and approved in ${run.seconds.toFixed(2)} s)`,
        `live frames received     ${count(live.frames)}   (${kilobytes(live.bytes)}; ${live.connections} connections, ${live.resets} resets)`,
        `approval calls           ${count(approvals.calls)}   (the largest with ${approvals.largestCall})`,
        `HTTP requests            ${count(http.requests)}   (${kilobytes(http.bytesSent)} sent, ${kilobytes(http.bytesReceived)} received, ${http.retries} repeated)`,
    ];
}
function latencyTable(latencies) {
    const rows = latencies.map(({ operation, count: n, p50, p99, max }) => [
        operation,
        count(n),
        ...[p50, p99, max].map((ms) => ms.toFixed(1)),
    ]);
    return tableLines([['operation', 'count', 'p50 ms', 'p99 ms', 'max ms'], ...rows]);
}
/** Words to the left, numbers to the right. */
export function tableLines(table) {
    const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
    return table.map((row) => row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '));
}
export function checkLines(checks, unchecked = []) {
    const width = Math.max(...checks.map((check) => check.label.length));
    const lines = checks.flatMap((check) => [
        `${passed(check) ? 'ok  ' : 'FAIL'}  ${check.label.padEnd(width)}  ${count(check.good)} of ${count(check.of)}`,
        ...shownDetails(check.details),
    ]);
    return [...lines, ...unchecked.map((text) => `--    ${text}`)];
}
function shownDetails(details) {
    const shown = details.slice(0, DETAILS_SHOWN).map((detail) => `        ${detail}`);
    const rest = details.length - shown.length;
    return rest > 0 ? [...shown, `        and ${count(rest)} more`] : shown;
}
export function count(n) {
    return n.toLocaleString('en');
}
function kilobytes(bytes) {
    return `${count(Math.round(bytes / 1_000))} kB`;
}
//# sourceMappingURL=report.js.map