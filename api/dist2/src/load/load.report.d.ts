import { type Check } from '../replay/comparison.js';
import type { LatencySummary } from '../replay/latencies.js';
export interface LoadReport {
    readonly seconds: number;
    readonly latencies: readonly LatencySummary[];
    readonly sockets: {
        visits: number;
        vanished: number;
        frames: number;
        most: number;
    };
    /** Processor seconds of the server's process under load, and its resident bytes at the end. */
    readonly server: {
        readonly cpuSeconds: number;
        readonly rss: number;
    };
    readonly checks: readonly Check[];
}
export declare const succeeded: ({ checks }: Pick<LoadReport, "checks">) => boolean;
export declare const megabytes: (bytes: number) => string;
export declare function loadText(report: LoadReport): string;
export declare const callsIn: (latencies: readonly LatencySummary[]) => number;
