import { ApiClient } from '../replay/api-client.js';
import type { Operation } from '../replay/documents.js';
import type { HttpClient } from '../replay/http-client.js';
import type { Latencies } from '../replay/latencies.js';
/** Gives out turns, so many a second and no bursts: a turn that nobody took in time is gone. */
export declare class Pacer {
    private readonly perSecond;
    private readonly now;
    private next;
    /** Null: a turn is there whenever somebody asks. */
    constructor(perSecond: number | null, now?: () => number);
    /** How long the caller has to wait for the turn it now has, in milliseconds. */
    take(): number;
    turn(): Promise<void>;
}
interface Pace {
    readonly http: HttpClient;
    readonly latencies: Latencies;
    readonly pacer: Pacer;
}
/** The replay's client, which waits for its turn before each call; the wait is not part of what is measured. */
export declare class PacedApiClient extends ApiClient {
    calls: number;
    private readonly pacer;
    constructor(origin: URL, { http, latencies, pacer }: Pace);
    call<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables, token?: string): Promise<Result>;
}
export {};
