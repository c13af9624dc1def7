import { request as plainRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as tlsRequest } from 'node:https';

export interface ProviderCall {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly deadlineMs: number;
}

/**
 * What is known after a call.
 * - `not_sent`: the connection never stood, so not one byte of the request left this machine.
 * - `unclear`: it may have arrived. Time-out, reset, half an answer.
 */
export type CallOutcome =
  | { readonly kind: 'answer'; readonly status: number; readonly body: string }
  | { readonly kind: 'not_sent'; readonly why: string }
  | { readonly kind: 'unclear'; readonly why: string };

const BODY_LIMIT_BYTES = 2_000_000;

/**
 * One call on a connection of its own: on a kept one nobody could tell a request that was never read from one whose
 * answer was lost. Follows no redirect; whoever answers is who was asked.
 */
export function callProvider(call: ProviderCall): Promise<CallOutcome> {
  let request: ClientRequest;
  let connected = false;
  try {
    request = open(call);
  } catch (error) {
    return Promise.resolve({ kind: 'not_sent', why: reasonOf(error) });
  }
  return new Promise((resolve) => {
    const failed = (error: unknown) =>
      resolve({ kind: connected ? 'unclear' : 'not_sent', why: reasonOf(error) });
    const deadline = setTimeout(() => request.destroy(new Error('deadline')), call.deadlineMs);
    request.on('socket', (socket) =>
      socket.once(call.url.startsWith('https:') ? 'secureConnect' : 'connect', () => (connected = true)),
    );
    request.on('error', failed);
    request.on('close', () => clearTimeout(deadline));
    request.on('response', (response) => {
      read(response).then(
        (body) => resolve({ kind: 'answer', status: response.statusCode ?? 0, body }),
        failed,
      );
    });
    request.end(call.body);
  });
}

function open({ url, method, headers, body }: ProviderCall): ClientRequest {
  const request = url.startsWith('https:') ? tlsRequest : plainRequest;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return request(url, {
    method,
    agent: false,
    headers: { accept: 'application/json', ...length, ...headers },
  });
}

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT_BYTES) throw new Error('the answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Never the address or a header: they may hold what is secret. */
const reasonOf = (error: unknown): string => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === 'string' ? code : String(message);
};

export type Json = Readonly<Record<string, unknown>>;

/** The object that an answer's body is, or null. */
export function jsonOf(body: string): Json | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}
export const textIn = (json: Json, name: string): string => {
  const value = json[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

/** The objects in a list of an answer; null where there is no list, or something else is in it. */
export function objectsIn(json: Json, name: string): Json[] | null {
  const list = json[name];
  if (!Array.isArray(list)) return null;
  const objects = list.map((one) => jsonOf(JSON.stringify(one)));
  return objects.every((one) => one !== null) ? objects : null;
}
