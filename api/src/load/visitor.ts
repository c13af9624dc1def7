import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { Watched } from './reads.documents.js';

export interface Visit {
  readonly origin: URL;
  /** Null: somebody who is not signed in. */
  readonly token: string | null;
  readonly watched: readonly Watched[];
  readonly onFrame: () => void;
  /** The socket or one of its subscriptions ended although nobody here wished it. */
  readonly onLost: (reason: string) => void;
}

/** Somebody with a page open: a socket of their own and what they watch over it. */
export class Visitor {
  private readonly client: Client;
  private socket: WebSocket | undefined;
  private leaving = false;
  private readonly gone = Promise.withResolvers<void>();

  constructor(private readonly visit: Visit) {
    const { origin, token, watched, onFrame } = visit;
    const remember = (socket: WebSocket) => this.opened(socket);
    this.client = createClient({
      url: new URL('/graphql', origin.href.replace(/^http/, 'ws')).href,
      connectionParams: token === null ? {} : { authorization: `Bearer ${token}` },
      retryAttempts: 0,
      webSocketImpl: class extends WebSocket {
        constructor(address: string | URL, protocols?: string | string[]) {
          super(address, protocols);
          remember(this);
        }
      },
    });
    for (const { query, variables } of watched) {
      this.client.subscribe(
        { query, variables },
        {
          next: ({ errors }) => (errors ? this.lost(JSON.stringify(errors)) : onFrame()),
          error: (error) => this.lost(wordsOf(error)),
          complete: () => this.lost('completed by the server'),
        },
      );
    }
  }

  /** Says good-bye, as a page that is closed does. */
  leave(): Promise<void> {
    this.leaving = true;
    // Where the socket is gone already there is nothing to say good-bye to.
    Promise.resolve(this.client.dispose()).catch(() => undefined);
    return this.end();
  }

  /** Is gone without a word, as a phone without power is. */
  vanish(): Promise<void> {
    this.leaving = true;
    this.socket?.terminate();
    return this.end();
  }

  private end(): Promise<void> {
    // Who leaves before the socket was begun has none to wait for.
    if (!this.socket) this.gone.resolve();
    return this.gone.promise;
  }

  private opened(socket: WebSocket): void {
    this.socket = socket;
    socket.once('close', () => this.gone.resolve());
    if (this.leaving) socket.terminate();
  }

  private lost(reason: string): void {
    if (this.leaving) return;
    this.leaving = true;
    this.visit.onLost(reason);
  }
}

function wordsOf(error: unknown): string {
  if (Array.isArray(error)) return JSON.stringify(error);
  const { code, reason, message } = error as { code?: number; reason?: string; message?: string };
  return [code, reason ?? message].filter(Boolean).join(' ');
}
