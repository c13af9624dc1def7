import { API_PATH } from './endpoint.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** A refusal or an outage of the API, by its stable code; `status` is what a page should answer with. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: string,
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(`The API answered ${code}.`, options);
  }
}

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  // The first sending is still at work: a moment later it tells what came of it.
  IDEMPOTENCY_IN_PROGRESS: 503,
};

/**
 * What names the operation to the API: the hash of a document that the build has registered there. (The bundle does not
 * even hold the text, and from our own pages' sessions the API takes no other.)
 */
export function named<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
): { query?: string; extensions?: { persistedQuery: { version: 1; sha256Hash: string } } } {
  const hash = document.__meta__?.['hash'] as string | undefined;
  if (!hash) return { query: document.toString() };
  return { extensions: { persistedQuery: { version: 1, sha256Hash: hash.replace(/^sha256:/, '') } } };
}

async function send(fetch: typeof globalThis.fetch, body: string): Promise<Response> {
  try {
    return await fetch(API_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body,
    });
  } catch (cause) {
    throw new ApiError('UNAVAILABLE', 503, { cause });
  }
}

/** Runs one operation; `fetch` is the load function's, so that a rendered page carries the answer with it. */
export async function execute<TResult, TVariables>(
  fetch: typeof globalThis.fetch,
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
): Promise<TResult> {
  const response = await send(fetch, JSON.stringify({ ...named(document), variables }));
  const answer = (await response.json().catch(() => ({}))) as Answer<TResult>;
  const code = answer.errors?.[0]?.extensions?.code;
  if (code) throw new ApiError(code, STATUS[code] ?? 502);
  if (response.status === 429) throw new ApiError('RATE_LIMITED', 429);
  if (!response.ok || answer.errors || !answer.data) throw new ApiError('UNAVAILABLE', 503);
  return answer.data;
}
