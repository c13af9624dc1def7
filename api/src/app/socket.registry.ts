import { subscriberOf } from '../identity/index.js';

/** An open socket and what is known of who holds it. */
export interface HeldSocket {
  readonly ip: string;
  userId: string | null;
  sessionId: string | null;
  close(code: number, reason: string): void;
  terminate(): void;
}

/** Many phones share one address of their operator; a flood from one does not. */
export const ANONYMOUS_PER_ADDRESS = 500;

const GOING_AWAY = 1001;
const FORBIDDEN = 4403;
/** A client that does not read its close frame is cut off after this long. */
const PATIENCE_MS = 3_000;

/** Every open socket of this process, to be counted and to be closed. */
export class SocketRegistry {
  readonly #sockets = new Set<HeldSocket>();
  readonly #ofUser = new Map<string, Set<HeldSocket>>();
  readonly #anonymousAt = new Map<string, Set<HeldSocket>>();

  /** As nobody's, until it is known whose it is. */
  add(socket: HeldSocket): void {
    this.#sockets.add(socket);
    put(this.#anonymousAt, subscriberOf(socket.ip), socket);
  }

  identify(socket: HeldSocket, { userId, sessionId }: { userId: string; sessionId: string }): void {
    if (!this.#sockets.has(socket)) return;
    take(this.#anonymousAt, subscriberOf(socket.ip), socket);
    socket.userId = userId;
    socket.sessionId = sessionId;
    put(this.#ofUser, userId, socket);
  }

  remove(socket: HeldSocket): void {
    if (!this.#sockets.delete(socket)) return;
    if (socket.userId === null) take(this.#anonymousAt, subscriberOf(socket.ip), socket);
    else take(this.#ofUser, socket.userId, socket);
  }

  get size(): number {
    return this.#sockets.size;
  }

  ofUser(userId: string): number {
    return this.#ofUser.get(userId)?.size ?? 0;
  }

  /** Of IPv6 in the whole network, since one caller has all its addresses. */
  anonymousAt(ip: string): number {
    return this.#anonymousAt.get(subscriberOf(ip))?.size ?? 0;
  }

  /** The session has ended: whoever holds a socket of it hears nothing more. */
  closeSession(sessionId: string): void {
    this.#close((socket) => socket.sessionId === sessionId, FORBIDDEN, 'The session has ended');
  }

  /** Tells all clients to come back later, and waits until they are gone. */
  async closeAll(): Promise<void> {
    this.#close(() => true, GOING_AWAY, 'Going away');
    await this.#emptied(PATIENCE_MS);
    for (const socket of this.#sockets) socket.terminate();
    // Cutting off takes a turn of the event loop before the socket says that it is closed.
    await this.#emptied(PATIENCE_MS);
  }

  async #emptied(withinMs: number): Promise<void> {
    const deadline = Date.now() + withinMs;
    while (this.#sockets.size > 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  #close(matches: (socket: HeldSocket) => boolean, code: number, reason: string): void {
    for (const socket of [...this.#sockets]) {
      if (!matches(socket)) continue;
      socket.close(code, reason);
      setTimeout(() => this.#sockets.has(socket) && socket.terminate(), PATIENCE_MS).unref();
    }
  }
}

type Index = Map<string, Set<HeldSocket>>;

function put(index: Index, key: string, socket: HeldSocket): void {
  const sockets = index.get(key);
  if (sockets) sockets.add(socket);
  else index.set(key, new Set([socket]));
}

function take(index: Index, key: string, socket: HeldSocket): void {
  const sockets = index.get(key);
  if (sockets?.delete(socket) && sockets.size === 0) index.delete(key);
}
