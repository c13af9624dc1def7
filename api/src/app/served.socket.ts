import { CloseCode } from 'graphql-ws';
import { WebSocket, type RawData } from 'ws';
import type { SocketSession } from './socket.session.js';

/** A client that sends without reading what it gets back is cut off here. */
const UNREAD_BYTES = 1_048_576;

/** A socket and who it is served by. All of them share these listeners: ten thousand need no functions of their own. */
export class ServedSocket extends WebSocket {
  session: SocketSession | null = null;

  serve(session: SocketSession): void {
    this.session = session;
    this.on('error', broken).on('ping', overfull).on('pong', answered).on('message', told).on('close', gone);
  }

  /** ws itself calls it when the client closes or breaks the protocol. */
  override close(code?: number, reason?: string | Buffer): void {
    this.session?.outlet.shut();
    super.close(code, reason);
  }

  refuse(code: CloseCode, reason: string): void {
    this.on('error', broken);
    this.close(code, reason);
  }
}

/** ws calls its listeners with the socket as `this`. */
const sessionOf = (socket: WebSocket): SocketSession | null => (socket as ServedSocket).session;

/** Broken frames and oversized ones: ws itself answers with the right close code. */
function broken(this: WebSocket, error: Error): void {
  sessionOf(this)?.parts.log.debug({ err: error }, 'a socket broke the protocol');
}

function overfull(this: WebSocket): void {
  const session = sessionOf(this);
  if (session && session.outlet.unread > UNREAD_BYTES) this.terminate();
}

function answered(this: WebSocket): void {
  const session = sessionOf(this);
  if (session) session.alive = true;
}

function told(this: WebSocket, data: RawData, isBinary: boolean): void {
  const session = sessionOf(this);
  if (!session) return;
  overfull.call(this);
  freeInflater(this);
  if (isBinary) return session.close(CloseCode.BadRequest, 'Text frames only');
  session.receive(String(data as Buffer)).catch((error: unknown) => {
    session.parts.log.error({ err: error }, 'a socket message failed unexpectedly');
    session.close(CloseCode.InternalServerError, 'Internal server error');
  });
}

function gone(this: WebSocket): void {
  sessionOf(this)?.closed();
}

interface Negotiated {
  readonly _extensions?: { readonly 'permessage-deflate'?: { cleanup(): void } };
}

/**
 * ws keeps what it decompressed a client's message with, some 50 kB for each socket, though without context takeover
 * nothing of it is needed for the next; it makes a new one then. There is no public way to it.
 */
const freeInflater = (socket: WebSocket & Negotiated): void =>
  socket._extensions?.['permessage-deflate']?.cleanup();
