import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { GraphqlAnswer, GraphqlError } from './http.client.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec says what it expects of the data
type Data = any;

/** The server refused or ended a subscription with errors. */
export class StreamRefusedError extends Error {
  constructor(readonly errors: readonly GraphqlError[]) {
    super(`The stream was refused: ${JSON.stringify(errors)}`);
  }

  get code(): string | undefined {
    return this.errors[0]?.extensions.code;
  }
}

const PATIENCE_MS = 15_000;

/** One subscription: frames are kept until somebody asks for them, in their order. */
export class Stream {
  readonly frames: Data[] = [];
  #read = 0;
  #ended: Error | null = null;
  #wake = new Set<() => void>();
  unsubscribe: () => void = () => undefined;

  /** The next frame (of those not yet asked for) that fits. */
  async next(fits: (frame: Data) => boolean = () => true, timeoutMs = PATIENCE_MS): Promise<Data> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      while (this.#read < this.frames.length) {
        const frame: Data = this.frames[this.#read++];
        if (fits(frame)) return frame;
      }
      if (this.#ended) throw this.#ended;
      if (Date.now() >= deadline)
        throw new Error(`No such frame within ${timeoutMs} ms; got ${JSON.stringify(this.frames)}`);
      await this.#news(deadline - Date.now());
    }
  }

  /** How the stream ended, once it has: null for a plain end. */
  async ended(timeoutMs = PATIENCE_MS): Promise<StreamRefusedError | null> {
    const deadline = Date.now() + timeoutMs;
    while (!this.#ended) {
      if (Date.now() >= deadline) throw new Error(`The stream did not end within ${timeoutMs} ms.`);
      await this.#news(deadline - Date.now());
    }
    return this.#ended instanceof StreamRefusedError ? this.#ended : null;
  }

  push(answer: GraphqlAnswer): void {
    if (answer.errors) return this.end(new StreamRefusedError(answer.errors));
    this.frames.push(Object.values(answer.data as object)[0]);
    this.#tell();
  }

  end(error: Error = new Error('The stream has ended.')): void {
    this.#ended ??= error;
    this.#tell();
  }

  #tell(): void {
    for (const wake of this.#wake) wake();
    this.#wake.clear();
  }

  #news(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      this.#wake.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** A real socket, opened with the first subscription. */
export class LiveClient {
  readonly #client: Client;
  /** How the server closed the socket last, if it did. */
  closed: { code: number; reason: string } | null = null;

  constructor(url: string, token: string | null) {
    this.#client = createClient({
      url: `${url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      lazyCloseTimeout: 100,
      retryAttempts: 0,
      ...(token === null ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
      on: {
        closed: (event) => {
          const { code, reason } = event as { code: number; reason: string };
          this.closed = { code, reason };
        },
      },
    });
  }

  subscribe(query: string, variables: Record<string, unknown> = {}): Stream {
    const stream = new Stream();
    stream.unsubscribe = this.#client.subscribe(
      { query, variables },
      {
        next: (answer) => stream.push(answer as unknown as GraphqlAnswer),
        error: (error) => stream.end(asError(error)),
        complete: () => stream.end(),
      },
    );
    return stream;
  }

  close(): void {
    void this.#client.dispose();
  }
}

function asError(error: unknown): Error {
  if (Array.isArray(error)) return new StreamRefusedError(error as GraphqlError[]);
  if (error instanceof Error) return error;
  const { code, reason } = error as { code?: number; reason?: string };
  return new Error(`The socket was closed: ${code} ${reason}`);
}
