import type { Check } from '../replay/comparison.js';
import { HttpClient } from '../replay/http-client.js';
import { Latencies } from '../replay/latencies.js';
import { PacedApiClient } from './pacer.js';
import { Problems } from './problems.js';
export interface TrafficSize {
    /** Workers who reserve and submit side by side. */
    readonly workers: number;
    /** Who looks around meanwhile. */
    readonly readers: number;
    /** Sockets open at a time. */
    readonly sockets: number;
    /** Calls a second; null: as fast as they are answered. */
    readonly rate: number | null;
}
/** Everything that happens to a busy server at once, through its public API. */
export declare class Traffic {
    private readonly origin;
    private readonly size;
    readonly latencies: Latencies;
    readonly problems: Problems;
    readonly http: HttpClient;
    readonly api: PacedApiClient;
    readonly counts: {
        visits: number;
        vanished: number;
        frames: number;
        most: number;
    };
    /** Time under load. */
    seconds: number;
    private people;
    private rounds;
    private readers;
    constructor(origin: URL, size: TrafficSize);
    /** People and tasks; its calls are not part of what is reported. */
    setUp(): Promise<void>;
    /** All of it side by side until it is over; then everybody leaves. May be called again. */
    run(over: () => boolean): Promise<void>;
    checks(): Promise<Check[]>;
    private add;
}
