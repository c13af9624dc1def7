import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const TEXT = 1;
const PING = 9;
const PONG = 10;
const MASKED = 0x80;

/** A client's frame; a mask of zeros leaves the bytes as they are. */
function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head =
    length < 126
      ? Buffer.from([0x80 | opcode, MASKED | length])
      : Buffer.from([0x80 | opcode, MASKED | 126, length >> 8, length & 255]);
  return Buffer.concat([head, Buffer.alloc(4), payload]);
}

interface Address {
  readonly host: string;
  readonly port: number;
  /** Offers to read compressed messages. */
  readonly deflate: boolean;
}
interface Listener {
  opened(): void;
  failed(why: Error): void;
  /** A part of a text message, whole or not. */
  heard(part: Buffer): void;
}

/** As little of a WebSocket client as counts what it is sent: with ten thousand of them the client must not be the limit. */
export class Receiver {
  /** Of text messages, since somebody set them to 0. */
  frames = 0;
  bytes = 0;
  #need = 0;
  #text = false;
  #head: Buffer = Buffer.alloc(0);
  readonly #socket: Socket;
  readonly #listener: Listener;

  constructor({ host, port, deflate }: Address, listener: Listener) {
    this.#listener = listener;
    this.#socket = connect({ host, port, noDelay: true });
    const ended = () => listener.failed(new Error('The server closed a socket.'));
    this.#socket.on('error', (error) => listener.failed(error)).on('close', ended);
    this.#socket.write(
      [
        'GET /graphql HTTP/1.1',
        `Host: ${host}:${port}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
        'Sec-WebSocket-Protocol: graphql-transport-ws',
        ...(deflate ? ['Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits'] : []),
        '\r\n',
      ].join('\r\n'),
    );
    this.#socket.once('data', (answer: Buffer) => {
      const end = answer.indexOf('\r\n\r\n') + 4;
      if (answer.toString('latin1', 9, 12) !== '101') return listener.failed(new Error(answer.toString()));
      this.#socket.on('data', (chunk: Buffer) => this.#read(chunk));
      listener.opened();
      this.#read(answer.subarray(end));
    });
  }

  /** Between two messages. */
  get whole(): boolean {
    return this.#need === 0;
  }

  send(message: object): void {
    this.#socket.write(frame(TEXT, Buffer.from(JSON.stringify(message))));
  }

  #read(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#need > 0) {
        const part = Math.min(this.#need, chunk.length - at);
        this.#take(chunk.subarray(at, at + part));
        at += part;
        continue;
      }
      at += this.#header(chunk, at);
    }
  }

  #take(part: Buffer): void {
    this.#need -= part.length;
    if (!this.#text) return;
    this.bytes += part.length;
    if (this.#need === 0) this.frames += 1;
    this.#listener.heard(part);
  }

  /** Answers how many bytes of the chunk it has used. */
  #header(chunk: Buffer, at: number): number {
    const had = this.#head.length;
    const head =
      had === 0 ? chunk.subarray(at, at + 10) : Buffer.concat([this.#head, chunk.subarray(at, at + 10)]);
    const short = head[1]! & 127;
    const size = short === 127 ? 10 : short === 126 ? 4 : 2;
    if (head.length < size) {
      this.#head = Buffer.from(head);
      return chunk.length - at;
    }
    this.#head = Buffer.alloc(0);
    const opcode = head[0]! & 15;
    this.#text = opcode === TEXT || opcode === 0;
    this.#need =
      short === 127 ? Number(head.readBigUInt64BE(2)) : short === 126 ? head.readUInt16BE(2) : short;
    if (opcode === PING) this.#socket.write(frame(PONG, Buffer.alloc(0)));
    return size - had;
  }
}
