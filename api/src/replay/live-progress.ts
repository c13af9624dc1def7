import { setTimeout as pause } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { WatchTaskProgress, type ProgressCounts, type TaskProgressFrame } from './documents.js';

export interface LiveProgressOptions {
  origin: URL;
  token: string;
  taskId: string;
  onFrame: (frame: TaskProgressFrame) => void;
}

type Result = { taskProgress: TaskProgressFrame };

/** Ends after so many attempts in a row that brought no frame: then the server is gone, not slow. */
const MOST_FRUITLESS_ATTEMPTS = 8;
const LONGEST_PAUSE_MS = 2_000;

/** Closes that will not heal by coming back: bad request, unauthorised, forbidden, session ended. */
const LASTING_CLOSES = new Set([4400, 4401, 4403, 4406]);

/**
 * Watches one task over graphql-transport-ws. After a broken connection, or after being dropped as a slow reader, it goes
 * on from the last cursor it saw, so that nothing is missed. It reconnects by itself instead of through graphql-ws,
 * which would send the first `after` again.
 */
export class LiveProgress {
  readonly received = { frames: 0, bytes: 0, connections: 0, resets: 0 };
  private cursor: string | null = null;
  private stopped = false;
  private client?: Client;
  private firstFrame = Promise.withResolvers<void>();

  constructor(private readonly options: LiveProgressOptions) {}

  /** Resolves with the first frame: from then on no change is missed. `watching` fails if the subscription is lost for good. */
  async start(): Promise<{ watching: Promise<void> }> {
    const watching = this.watch();
    watching.catch((error: unknown) => this.firstFrame.reject(error));
    await this.firstFrame.promise;
    return { watching };
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.dispose();
  }

  private async watch(): Promise<void> {
    for (let fruitless = 0; !this.stopped;) {
      const before = this.received.frames;
      const end = await this.connectOnce();
      if (this.stopped) return;
      fruitless = this.received.frames > before ? 0 : fruitless + 1;
      if (end.lasting || fruitless >= MOST_FRUITLESS_ATTEMPTS)
        throw new Error(`taskProgress ended: ${end.reason}`);
      await pause(Math.min(LONGEST_PAUSE_MS, 50 * 2 ** fruitless));
    }
  }

  private async connectOnce(): Promise<{ reason: string; lasting: boolean }> {
    this.client = createClient({
      url: new URL('/graphql', this.options.origin.href.replace(/^http/, 'ws')).href,
      connectionParams: { authorization: `Bearer ${this.options.token}` },
      webSocketImpl: this.countingSocket(),
      retryAttempts: 0,
    });
    try {
      return await this.subscribe(this.client);
    } finally {
      await this.client.dispose();
    }
  }

  private subscribe(client: Client): Promise<{ reason: string; lasting: boolean }> {
    this.received.connections += 1;
    const variables = { taskId: this.options.taskId, after: this.cursor };
    return new Promise((resolve) => {
      client.subscribe<Result>(
        { query: WatchTaskProgress.text, variables },
        {
          next: ({ data, errors }) => {
            if (data) this.take(data.taskProgress);
            else resolve(ending(errors ?? []));
          },
          error: (error) => resolve(ending(error)),
          complete: () => resolve({ reason: 'completed by the server', lasting: false }),
        },
      );
    });
  }

  private take(frame: TaskProgressFrame): void {
    this.cursor = frame.cursor;
    this.received.frames += 1;
    if (frame.reset) this.received.resets += 1;
    this.options.onFrame(frame);
    this.firstFrame.resolve();
  }

  private countingSocket(): unknown {
    const { received } = this;
    return class extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols);
        this.on('message', (data: Buffer) => (received.bytes += data.length));
      }
    };
  }
}

/** The contract's promise: the counts of a frame add up to the task's slots. */
export function slotsCounted(progress: ProgressCounts): number {
  const { open, reserved, submitted, revisionRequested, approved, rejected, disputed, released } = progress;
  return open + reserved + submitted + revisionRequested + approved + rejected + disputed + released;
}

function ending(error: unknown): { reason: string; lasting: boolean } {
  if (Array.isArray(error))
    return refusedSubscription(error as { message: string; extensions?: { code?: string } }[]);
  const { code, reason, message } = error as { code?: number | string; reason?: string; message?: string };
  return {
    reason: `${code ?? ''} ${reason || message || ''}`.trim(),
    lasting: LASTING_CLOSES.has(Number(code)),
  };
}

function refusedSubscription([first]: { message: string; extensions?: { code?: string } }[]) {
  const code = first?.extensions?.code ?? 'UNKNOWN';
  const passing = ['SLOW_CONSUMER', 'UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR'];
  return { reason: `${code} ${first?.message ?? ''}`, lasting: !passing.includes(code) };
}
