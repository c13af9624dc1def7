import type { Client, FormattedExecutionResult, Sink } from 'graphql-ws';
import { API_PATH } from './endpoint.ts';
import { named } from './execute.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import type { End } from './patience.ts';
import type { StreamSink } from './sink.ts';

/** A ping that is not answered within this time means a dead line that the browser has not noticed yet. */
const PONG_WITHIN_MS = 6_000;
const PING_EVERY_MS = 25_000;
const LONGEST_WAIT_MS = 20_000;

let client: Promise<Client> | undefined;
/** A socket that is closed before it is open makes the browser complain of it to its console: it is closed once it is. */
let opening = false;
let outdated = false;

function waitBefore(retry: number): Promise<void> {
  const ceiling = Math.min(LONGEST_WAIT_MS, 500 * 2 ** retry);
  return new Promise((resolve) => setTimeout(resolve, ceiling * (0.5 + Math.random() / 2)));
}

/** The one socket of this page. Its code is fetched when the first stream opens, after the page is usable. */
async function connect(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  let pongTimer: ReturnType<typeof setTimeout>;
  const made = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}${API_PATH}`,
    // The browser's own languages may be others than the one chosen here.
    connectionParams: () => ({ locale: document.documentElement.lang }),
    retryAttempts: Infinity,
    retryWait: waitBefore,
    shouldRetry: () => true,
    keepAlive: PING_EVERY_MS,
    on: {
      connecting: () => ([opening, outdated] = [true, false]),
      opened: () => {
        opening = false;
        if (outdated) made.terminate();
      },
      ping: (received) => {
        if (!received) pongTimer = setTimeout(() => made.terminate(), PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimer);
      },
      closed: () => {
        opening = false;
        clearTimeout(pongTimer);
      },
    },
  });
  // On a line that is gone a browser waits a minute for its socket to be closed; nothing opens another before.
  addEventListener('offline', () => {
    if (!opening) made.terminate();
  });
  return made;
}

/** Opens the socket anew, for another session; streams that stay open go on over it. */
export async function reconnect(): Promise<void> {
  const socket = await client;
  outdated = opening;
  if (!opening) socket?.terminate();
}

function endOf(reason: unknown): End {
  const [refusal] = Array.isArray(reason) ? (reason as { extensions?: Record<string, unknown> }[]) : [];
  const said = refusal?.extensions ?? (reason as Record<string, unknown> | undefined) ?? {};
  const { code, retryAfterSeconds } = said;
  return { ...(code ? { code: String(code) } : {}), retryAfterSeconds: Number(retryAfterSeconds) || 0 };
}

function toSink<TData>(sink: StreamSink<TData>): Sink<FormattedExecutionResult<TData>> {
  return {
    next: ({ data, errors }) => (data ? sink.data(data) : sink.ended(endOf(errors))),
    error: (reason) => sink.ended(endOf(reason)),
    complete: () => sink.ended({}),
  };
}

/** Opens a subscription. `variables` is serialised at each connect: a getter in it sends the newest cursor. */
export async function openStream<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables & Record<string, unknown>,
  sink: StreamSink<TData>,
): Promise<() => void> {
  client ??= connect();
  const socket = await client.catch((cause: unknown) => {
    client = undefined; // the code could not be fetched; some browsers fetch it again for the next try, others not
    throw cause;
  });
  const forget = socket.on('closed', () => sink.interrupted());
  const unsubscribe = socket.subscribe<TData>({ query: '', ...named(document), variables }, toSink(sink));
  return () => {
    forget();
    unsubscribe();
  };
}
