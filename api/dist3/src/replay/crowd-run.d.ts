import type { ApiClient } from './api-client.js';
import { Approver } from './approver.js';
import { type Player } from './crowd.js';
import { type TaskTerms } from './employer.js';
import type { Latencies } from './latencies.js';
import { LiveProgress } from './live-progress.js';
import type { Person } from './people.js';
export interface CrowdRunOptions {
    api: ApiClient;
    latencies: Latencies;
    employer: Person;
    players: readonly Player[];
    terms: TaskTerms;
    atOnce: number;
    onStanding: (submitted: number, approved: number) => void;
}
/** The crowd works while the employer watches live and approves what arrives. */
export declare class CrowdRun {
    private readonly options;
    readonly problems: string[];
    readonly live: LiveProgress;
    readonly approver: Approver;
    submitted: number;
    seconds: number;
    /** Deliveries that the live channel never showed. */
    missedLive: number;
    framesAddingUp: number;
    private readonly submittingSince;
    constructor(options: CrowdRunOptions);
    run(): Promise<void>;
    private playAll;
    private everythingDecided;
    private take;
    private arrived;
    /** Asks for what waits instead of being told; how many of them were news. */
    private sweep;
    private tell;
}
