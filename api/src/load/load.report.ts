import { passed, type Check } from '../replay/comparison.js';
import type { LatencySummary } from '../replay/latencies.js';
import { checkLines, count, tableLines } from '../replay/report.js';

export interface LoadReport {
  readonly seconds: number;
  readonly latencies: readonly LatencySummary[];
  readonly sockets: { visits: number; vanished: number; frames: number; most: number };
  /** Processor seconds of the server's process under load, and its resident bytes at the end. */
  readonly server: { readonly cpuSeconds: number; readonly rss: number };
  readonly checks: readonly Check[];
}

export const succeeded = ({ checks }: Pick<LoadReport, 'checks'>): boolean => checks.every(passed);

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

export function loadText(report: LoadReport): string {
  const verdict = succeeded(report) ? 'Everything held.' : 'SOMETHING DID NOT HOLD.';
  return [figures(report), rateTable(report), checkLines(report.checks)]
    .map((lines) => lines.join('\n'))
    .concat(verdict)
    .join('\n\n');
}

function figures({ seconds, latencies, sockets, server }: LoadReport): string[] {
  const calls = callsIn(latencies);
  return [
    `calls per second     ${(calls / seconds).toFixed(1)}   (${count(calls)} in ${seconds.toFixed(1)} s)`,
    `sockets              ${count(sockets.most)} at most   (${count(sockets.visits)} came, ${count(sockets.vanished)} vanished, ${count(sockets.frames)} frames)`,
    `server               ${(server.cpuSeconds / seconds).toFixed(2)} processors, ${((server.cpuSeconds * 1_000) / calls).toFixed(2)} ms for each call with all that goes with it; ${megabytes(server.rss)} MB resident`,
  ];
}

/** A time that is no call, such as the way of an event, has a word in front: it is not counted as one. */
const isCall = ({ operation }: LatencySummary): boolean => !operation.includes(' to ');

export const callsIn = (latencies: readonly LatencySummary[]): number =>
  latencies.filter(isCall).reduce((sum, { count: n }) => sum + n, 0);

function rateTable({ latencies, seconds }: LoadReport): string[] {
  const rows = latencies.map(({ operation, count: n, p50, p99, max }) => [
    operation,
    count(n),
    (n / seconds).toFixed(1),
    ...[p50, p99, max].map((ms) => ms.toFixed(1)),
  ]);
  return tableLines([['operation', 'count', 'per s', 'p50 ms', 'p99 ms', 'max ms'], ...rows]);
}
