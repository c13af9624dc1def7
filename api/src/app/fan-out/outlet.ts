import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { descriptorOf, writeNow } from './descriptor.js';
import { textFrame, type Wire } from './next.message.js';

/** A socket is written to at most this often; what comes meanwhile goes out together. */
const COALESCE_MS = 5;

/** Of a close frame (RFC 6455 §5.5): a reason may name an id that the client has chosen. */
const REASON_BYTES = 123;
/** RFC 6455 §5.5.2, without a word in it. */
const PING = Buffer.from([0x89, 0]);

const waiting = new Set<Outlet>();

/** The way out to one client: whole frames, written past ws, which goes on to do the handshake, pings and the close. */
export class Outlet {
  #queue: Wire[] | null = null;
  #wroteAt = 0;
  readonly #descriptor: number;
  #shut = false;

  constructor(
    private readonly socket: WebSocket,
    private readonly stream: Duplex,
    /** permessage-deflate was agreed on. */
    readonly deflating: boolean,
  ) {
    this.#descriptor = descriptorOf(stream);
  }

  get open(): boolean {
    return !this.#shut && this.stream.writable;
  }

  /** Bytes that the client has yet to take. */
  get unread(): number {
    return this.stream.writableLength;
  }

  /**
   * True: the frame has gone out whole. False: it has yet to, so its bytes must stay as they are.
   * @param now whole milliseconds of performance.now(), read once for many sockets
   */
  write(frame: Wire, now: number): boolean {
    if (this.#queue === null && now - this.#wroteAt >= COALESCE_MS) {
      this.#wroteAt = now;
      this.#put(frame);
      return this.unread === 0;
    }
    this.#queue ??= [];
    this.#queue.push(frame);
    if (waiting.add(this).size === 1) setTimeout(flushAll, COALESCE_MS);
    return false;
  }

  /** Resolves when the bytes have left for the client, so a slow one holds up nothing but what waits for it. */
  send({ head, body }: Wire): Promise<void> {
    return new Promise((resolve) => {
      if (!this.open) return resolve();
      this.flush();
      if (body) this.stream.write(head);
      this.stream.write(body ?? head, () => resolve());
    });
  }

  /** Any other message of the protocol. */
  say(message: object): Promise<void> {
    return this.send({ head: textFrame(JSON.stringify(message)), body: null });
  }

  close(code: number, reason: string): void {
    this.flush();
    this.shut();
    this.socket.close(code, Buffer.byteLength(reason) > REASON_BYTES ? '' : reason);
  }

  /** A close frame goes out, and nothing may follow it (RFC 6455 §5.5.1). Known here: ten thousand sockets need not be asked. */
  shut(): void {
    this.#shut = true;
  }

  ping(): void {
    if (this.open) this.#putAtOnce(PING);
  }

  terminate(): void {
    this.socket.terminate();
  }

  flush(): void {
    const frames = this.#queue;
    if (frames === null) return;
    this.#queue = null;
    waiting.delete(this);
    if (!this.open) return;
    this.#wroteAt = Math.trunc(performance.now());
    if (frames.length === 1) return this.#put(frames[0]!);
    this.stream.cork();
    for (const frame of frames) this.#append(frame);
    this.stream.uncork();
  }

  #put(frame: Wire): void {
    if (this.#shut) return;
    if (frame.body === null) return this.#putAtOnce(frame.head);
    this.stream.cork();
    this.#append(frame);
    this.stream.uncork();
  }

  #append({ head, body }: Wire): void {
    if (!this.stream.writable) return;
    this.stream.write(head);
    if (body) this.stream.write(body);
  }

  #putAtOnce(bytes: Buffer): void {
    const taken = writeNow(this.stream, this.#descriptor, bytes);
    if (taken < bytes.length) this.#append({ head: bytes.subarray(taken), body: null });
  }
}

function flushAll(): void {
  for (const outlet of waiting) outlet.flush();
}
