import { type Check } from './comparison.js';
import type { LatencySummary } from './latencies.js';
export interface ReplayReport {
    job: {
        name: string;
        questions: number;
        workers: number;
        answers: number;
        labels: number;
        replaced: number;
    };
    run: {
        server: string;
        workersAtOnce: number;
        seconds: number;
        submissionsPerSecond: number;
        setUpSeconds: number;
    };
    live: {
        frames: number;
        bytes: number;
        connections: number;
        resets: number;
    };
    approvals: {
        calls: number;
        largestCall: number;
    };
    http: {
        requests: number;
        retries: number;
        bytesSent: number;
        bytesReceived: number;
    };
    latencies: readonly LatencySummary[];
    checks: readonly Check[];
    /** What was deliberately not looked at, and why. */
    unchecked: readonly string[];
}
export declare function succeeded(report: ReplayReport): boolean;
export declare function reportText(report: ReplayReport): string;
/** Words to the left, numbers to the right. */
export declare function tableLines(table: readonly (readonly string[])[]): string[];
export declare function checkLines(checks: readonly Check[], unchecked?: readonly string[]): string[];
export declare function count(n: number): string;
