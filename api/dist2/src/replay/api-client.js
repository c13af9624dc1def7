import { setTimeout as pause } from 'node:timers/promises';
import { ConnectionFailedError } from './http-client.js';
/** The API refused with a member of the result union. */
export class RefusedError extends Error {
    refusal;
    constructor(operation, refusal) {
        const fields = refusal.fields?.map((field) => `${field.path.join('.')}: ${field.message}`) ?? [];
        super(`${operation}: ${[`${refusal.code} ${refusal.message}`, ...fields].join('; ')}`);
        this.refusal = refusal;
        this.name = 'RefusedError';
    }
}
/** The API answered with GraphQL errors, or with something that is no GraphQL answer. */
export class ApiError extends Error {
    code;
    constructor(operation, problem, code) {
        super(`${operation}: ${code} ${problem}`);
        this.code = code;
        this.name = 'ApiError';
    }
}
const MOST_RETRIES = 20;
const COME_BACK_LATER = new Set(['RATE_LIMITED', 'UNAVAILABLE', 'IDEMPOTENCY_IN_PROGRESS']);
/** Speaks GraphQL over HTTP as any partner would: waits when told to, repeats only what may be repeated. */
export class ApiClient {
    origin;
    http;
    latencies;
    endpoint;
    retries = 0;
    constructor(origin, http, latencies) {
        this.origin = origin;
        this.http = http;
        this.latencies = latencies;
        this.endpoint = new URL('/graphql', origin);
    }
    async call(operation, variables, token) {
        const body = JSON.stringify({ query: operation.text, variables });
        for (let attempt = 1;; attempt += 1) {
            const wait = await this.attempt(operation, body, token);
            if ('data' in wait)
                return wait.data;
            if (attempt > MOST_RETRIES || !wait.mayRepeat)
                throw wait.error;
            this.retries += 1;
            await pause(wait.retryInMs ?? Math.min(2_000, 50 * 2 ** attempt));
        }
    }
    /** Like a browser that sends the checkout page's form; returns the status. */
    async postForm(url, fields) {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const answer = await this.http.post({ url, headers, body: new URLSearchParams(fields).toString() });
        return answer.status;
    }
    async attempt(operation, body, token) {
        const started = performance.now();
        try {
            const answer = await this.http.post({ url: this.endpoint, headers: headersFor(token), body });
            const outcome = readAnswer(operation.name, answer);
            if ('data' in outcome)
                this.latencies.add(operation.name, performance.now() - started);
            return outcome;
        }
        catch (error) {
            if (error instanceof ConnectionFailedError)
                return { error, mayRepeat: operation.repeatable, retryInMs: undefined };
            throw error;
        }
    }
}
/** The payload of a result union; a refusal is thrown. */
export function settled(operation, outcome) {
    if (outcome === null)
        throw new ApiError(operation.name, 'null without an error', 'NO_ANSWER');
    if (isRefusal(outcome))
        throw new RefusedError(operation.name, outcome);
    return outcome;
}
function isRefusal(outcome) {
    return typeof outcome.code === 'string';
}
function headersFor(token) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    return token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` };
}
function readAnswer(operation, answer) {
    const { data, errors } = parseAnswer(operation, answer);
    const [first] = errors ?? [];
    if (!first && data)
        return { data };
    const code = first?.extensions?.code ?? `HTTP_${answer.status}`;
    const seconds = Number(answer.headers['retry-after']);
    return {
        error: new ApiError(operation, first?.message ?? 'neither data nor errors', code),
        // Refused before anything was done, so even what has no idempotency key may be sent again.
        mayRepeat: COME_BACK_LATER.has(code),
        retryInMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : undefined,
    };
}
function parseAnswer(operation, answer) {
    try {
        return JSON.parse(answer.body);
    }
    catch {
        throw new ApiError(operation, `no JSON: ${answer.body.slice(0, 200)}`, `HTTP_${answer.status}`);
    }
}
//# sourceMappingURL=api-client.js.map