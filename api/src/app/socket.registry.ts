/** An open socket and what is known of who holds it. */
export interface HeldSocket {
  readonly ip: string;
  userId: string | null;
  sessionId: string | null;
  close(code: number, reason: string): void;
  terminate(): void;
}

const GOING_AWAY = 1001;
const FORBIDDEN = 4403;
/** A client that does not read its close frame is cut off after this long. */
const PATIENCE_MS = 3_000;

/** Every open socket of this process, to be counted and to be closed. */
export class SocketRegistry {
  readonly #sockets = new Set<HeldSocket>();

  add(socket: HeldSocket): void {
    this.#sockets.add(socket);
  }

  remove(socket: HeldSocket): void {
    this.#sockets.delete(socket);
  }

  get size(): number {
    return this.#sockets.size;
  }

  count(matches: (socket: HeldSocket) => boolean): number {
    let count = 0;
    for (const socket of this.#sockets) if (matches(socket)) count += 1;
    return count;
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
