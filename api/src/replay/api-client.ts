import { setTimeout as pause } from 'node:timers/promises';
import type { Operation, Outcome, Refusal } from './documents.js';
import { ConnectionFailedError, type HttpAnswer, type HttpClient } from './http-client.js';
import type { Latencies } from './latencies.js';

/** The API refused with a member of the result union. */
export class RefusedError extends Error {
  constructor(
    operation: string,
    readonly refusal: Refusal,
  ) {
    const fields = refusal.fields?.map((field) => `${field.path.join('.')}: ${field.message}`) ?? [];
    super(`${operation}: ${[`${refusal.code} ${refusal.message}`, ...fields].join('; ')}`);
    this.name = 'RefusedError';
  }
}

/** The API answered with GraphQL errors, or with something that is no GraphQL answer. */
export class ApiError extends Error {
  constructor(
    operation: string,
    problem: string,
    readonly code: string,
  ) {
    super(`${operation}: ${code} ${problem}`);
    this.name = 'ApiError';
  }
}

interface GraphqlAnswer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const MOST_RETRIES = 20;
const COME_BACK_LATER = new Set(['RATE_LIMITED', 'UNAVAILABLE', 'IDEMPOTENCY_IN_PROGRESS']);

/** Speaks GraphQL over HTTP as any partner would: waits when told to, repeats only what may be repeated. */
export class ApiClient {
  private readonly endpoint: URL;
  retries = 0;

  constructor(
    readonly origin: URL,
    private readonly http: HttpClient,
    private readonly latencies: Latencies,
  ) {
    this.endpoint = new URL('/graphql', origin);
  }

  async call<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    token?: string,
  ): Promise<Result> {
    const body = JSON.stringify({ query: operation.text, variables });
    for (let attempt = 1; ; attempt += 1) {
      const wait = await this.attempt(operation, body, token);
      if ('data' in wait) return wait.data;
      if (attempt > MOST_RETRIES || !wait.mayRepeat) throw wait.error;
      this.retries += 1;
      await pause(wait.retryInMs ?? Math.min(2_000, 50 * 2 ** attempt));
    }
  }

  /** Like a browser that sends the checkout page's form; returns the status. */
  async postForm(url: URL, fields: Record<string, string>): Promise<number> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await this.http.post({ url, headers, body: new URLSearchParams(fields).toString() });
    return answer.status;
  }

  private async attempt<Result, Variables>(
    operation: Operation<Result, Variables>,
    body: string,
    token?: string,
  ) {
    const started = performance.now();
    try {
      const answer = await this.http.post({ url: this.endpoint, headers: headersFor(token), body });
      const outcome = readAnswer<Result>(operation.name, answer);
      if ('data' in outcome) this.latencies.add(operation.name, performance.now() - started);
      return outcome;
    } catch (error) {
      if (error instanceof ConnectionFailedError)
        return { error, mayRepeat: operation.repeatable, retryInMs: undefined };
      throw error;
    }
  }
}

/** The payload of a result union; a refusal is thrown. */
export function settled<Payload>(operation: { name: string }, outcome: Outcome<Payload>): Payload {
  if (outcome === null) throw new ApiError(operation.name, 'null without an error', 'NO_ANSWER');
  if (isRefusal(outcome)) throw new RefusedError(operation.name, outcome);
  return outcome;
}

function isRefusal<Payload>(outcome: Payload | Refusal): outcome is Refusal {
  return typeof (outcome as Partial<Refusal>).code === 'string';
}

function headersFor(token?: string): Record<string, string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` };
}

function readAnswer<Result>(operation: string, answer: HttpAnswer) {
  const { data, errors } = parseAnswer<Result>(operation, answer);
  const [first] = errors ?? [];
  if (!first && data) return { data };
  const code = first?.extensions?.code ?? `HTTP_${answer.status}`;
  const seconds = Number(answer.headers['retry-after']);
  return {
    error: new ApiError(operation, first?.message ?? 'neither data nor errors', code),
    // Refused before anything was done, so even what has no idempotency key may be sent again.
    mayRepeat: COME_BACK_LATER.has(code),
    retryInMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : undefined,
  };
}

function parseAnswer<Result>(operation: string, answer: HttpAnswer): GraphqlAnswer<Result> {
  try {
    return JSON.parse(answer.body) as GraphqlAnswer<Result>;
  } catch {
    throw new ApiError(operation, `no JSON: ${answer.body.slice(0, 200)}`, `HTTP_${answer.status}`);
  }
}
