import type { OwnServer } from './own-server.js';
import type { ProgressLine } from './progress-line.js';
import type { ReplayReport } from './report.js';
export interface ReplayOptions {
    folder: string;
    /** A running server, or one to start. */
    server: URL | OwnServer;
    workersAtOnce: number;
    progress: ProgressLine;
}
/** Plays one recorded job from sign-up to the last check. */
export declare class Replay {
    private readonly options;
    private readonly latencies;
    private readonly http;
    constructor(options: ReplayOptions);
    run(): Promise<ReplayReport>;
    private origin;
    private play;
    private signUpAll;
    private setUp;
    private crowdRun;
    private ledgerChecks;
    private report;
}
