import type { IncomingMessage } from 'node:http';
import WebSocket, { type ClientOptions } from 'ws';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec says what it expects of the message
type Message = any;

/** A socket without a client library, for what no honest client would send. */
export class RawSocket {
  readonly #socket: WebSocket;
  readonly #messages: Message[] = [];
  #wake = (): void => undefined;
  readonly closed: Promise<{ code: number; reason: string }>;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => {
      this.#messages.push(JSON.parse(String(data)));
      this.#wake();
    });
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => {
        this.#wake();
        resolve({ code, reason: String(reason) });
      });
    });
  }

  /** The open socket, or the status of the HTTP answer that refused it. */
  static open(
    url: string,
    options: ClientOptions = {},
    protocol = 'graphql-transport-ws',
  ): Promise<RawSocket | number> {
    const socket = new WebSocket(
      `${url.replace(/^http/, 'ws')}/graphql`,
      protocol ? [protocol] : [],
      options,
    );
    return new Promise((resolve, reject) => {
      const raw = new RawSocket(socket);
      socket.on('open', () => resolve(raw));
      socket.on('unexpected-response', (_request: unknown, { statusCode }: IncomingMessage) =>
        resolve(statusCode ?? 0),
      );
      socket.on('error', reject);
    });
  }

  /** Open and initialised. */
  static async ready(url: string, payload: object = {}, options: ClientOptions = {}): Promise<RawSocket> {
    const socket = await RawSocket.open(url, options);
    if (typeof socket === 'number') throw new Error(`The upgrade was refused with ${socket}.`);
    socket.send({ type: 'connection_init', payload });
    const { type } = (await socket.next()) as { type: string };
    if (type !== 'connection_ack') throw new Error(`Expected the ack, got ${type}.`);
    return socket;
  }

  send(message: object | string | Buffer): void {
    this.#socket.send(
      typeof message === 'string' || message instanceof Buffer ? message : JSON.stringify(message),
    );
  }

  subscribe(id: string, query: string, variables: object = {}): void {
    this.send({ type: 'subscribe', id, payload: { query, variables } });
  }

  async next(timeoutMs = 15_000): Promise<Message> {
    const deadline = Date.now() + timeoutMs;
    while (this.#messages.length === 0) {
      if (this.#socket.readyState !== WebSocket.OPEN) throw new Error('The socket is closed.');
      if (Date.now() > deadline) throw new Error('No message came.');
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 100);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return this.#messages.shift();
  }

  /** Stops reading, as a phone in a tunnel does. */
  stall(): void {
    this.#socket.pause();
  }

  close(): void {
    this.#socket.terminate();
  }
}
