import type { Operation, Outcome, Refusal } from './documents.js';
import { type HttpClient } from './http-client.js';
import type { Latencies } from './latencies.js';
/** The API refused with a member of the result union. */
export declare class RefusedError extends Error {
    readonly refusal: Refusal;
    constructor(operation: string, refusal: Refusal);
}
/** The API answered with GraphQL errors, or with something that is no GraphQL answer. */
export declare class ApiError extends Error {
    readonly code: string;
    constructor(operation: string, problem: string, code: string);
}
/** Speaks GraphQL over HTTP as any partner would: waits when told to, repeats only what may be repeated. */
export declare class ApiClient {
    readonly origin: URL;
    private readonly http;
    private readonly latencies;
    private readonly endpoint;
    retries: number;
    constructor(origin: URL, http: HttpClient, latencies: Latencies);
    call<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables, token?: string): Promise<Result>;
    /** Like a browser that sends the checkout page's form; returns the status. */
    postForm(url: URL, fields: Record<string, string>): Promise<number>;
    private attempt;
}
/** The payload of a result union; a refusal is thrown. */
export declare function settled<Payload>(operation: {
    name: string;
}, outcome: Outcome<Payload>): Payload;
