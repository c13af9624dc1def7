/** Often enough for whatever forgets a line that is silent for a minute, and seldom enough for a phone's battery. */
const BEAT_MS = 25_000;
/** Sockets are pinged in so many shares, one after the other, so that no turn has all of them to do. */
const SHARES = 24;

export interface Beating {
  /** Something was heard of the client since the last beat. */
  alive: boolean;
  ping(): void;
  terminate(): void;
}

/** A client that has vanished without a word is noticed within two beats. */
export class Heartbeat {
  readonly #shares = Array.from({ length: SHARES }, () => new Set<Beating>());
  readonly #timer: NodeJS.Timeout;
  #turn = 0;
  #added = 0;

  constructor() {
    this.#timer = setInterval(() => this.#beat(), BEAT_MS / SHARES).unref();
  }

  /** Into one of the shares that were pinged just now, so that it has nearly a whole beat before its first. */
  add(socket: Beating): void {
    const ago = 1 + (this.#added++ % (SHARES / 4));
    this.#shares[(this.#turn + SHARES - ago) % SHARES]!.add(socket);
  }

  drop(socket: Beating): void {
    this.#shares.some((share) => share.delete(socket));
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #beat(): void {
    const share = this.#shares[this.#turn++ % SHARES]!;
    for (const socket of share) {
      if (!socket.alive) socket.terminate();
      else {
        socket.alive = false;
        socket.ping();
      }
    }
  }
}
