import http from 'node:http';
export interface HttpAnswer {
    status: number;
    headers: http.IncomingHttpHeaders;
    body: string;
}
export interface HttpRequest {
    url: URL;
    headers: Record<string, string>;
    body: string;
}
/** The call may have arrived or not: the connection failed before an answer was read. */
export declare class ConnectionFailedError extends Error {
    constructor(url: URL, cause: Error);
}
/**
 * POSTs over connections that are kept open. It stands on `node:http`, not on `fetch`: client and server share one machine
 * in a replay, and fetch's streams cost several times the CPU per call.
 */
export declare class HttpClient {
    private readonly agents;
    readonly traffic: {
        requests: number;
        bytesSent: number;
        bytesReceived: number;
    };
    post(request: HttpRequest): Promise<HttpAnswer>;
    close(): void;
    private transport;
    private read;
}
