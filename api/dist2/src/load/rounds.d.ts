import type { ApiClient } from '../replay/api-client.js';
import { type Check } from '../replay/comparison.js';
import type { Latencies } from '../replay/latencies.js';
import { type Person } from '../replay/people.js';
import type { Problems } from './problems.js';
interface RoundsParts {
    readonly api: ApiClient;
    readonly latencies: Latencies;
    readonly problems: Problems;
    readonly workers: readonly Person[];
}
/**
 * One job after the other, each as the replay plays it: an employer funds and publishes it, watches it live and approves
 * what arrives; every worker does all of it. A round that has begun is played to its end, so that everything can be counted.
 */
export declare class Rounds {
    private readonly parts;
    played: number;
    submitted: number;
    approved: number;
    private closed;
    private readonly unfinished;
    private terms;
    constructor(parts: RoundsParts);
    run(over: () => boolean): Promise<void>;
    /** Everything that was submitted is approved, each job closed with exact counts, and paid to the micro-unit. */
    checks(): Promise<Check[]>;
    private play;
    private walletCheck;
}
export {};
