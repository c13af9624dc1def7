import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols, makeServer } from 'graphql-ws';
import type { GraphQLSchema } from 'graphql';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Config } from '../config.js';
import type { Callers } from './callers.js';
import type { Logger } from './log.js';
import { mayCall, ownOrigins } from './origin.policy.js';
import type { RegisteredDocuments } from './registered-documents.js';
import { SocketRegistry, type HeldSocket } from './socket.registry.js';
import { socketHooks, type SocketExtra } from './socket.hooks.js';

const FRAME_BYTES = 64 * 1_024;
const INIT_PATIENCE_MS = 3_000;
const HEARTBEAT_MS = 12_000;
/** A client that sends without reading what it gets back is cut off here. */
const UNREAD_BYTES = 1_048_576;
/** Many phones share one address of their operator; a flood from one does not. */
const ANONYMOUS_PER_ADDRESS = 500;

export interface WebSocketParts {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  readonly callers: Callers;
  readonly config: Config;
  readonly log: Logger;
  readonly documents: RegisteredDocuments;
}

export interface WebSockets {
  readonly registry: SocketRegistry;
  close(): Promise<void>;
}

/** graphql-transport-ws on the port of everything else. */
export function createWebSockets(parts: WebSocketParts): WebSockets {
  const registry = new SocketRegistry();
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: FRAME_BYTES,
    perMessageDeflate: false,
    handleProtocols,
  });
  const protocol = makeServer<Record<string, unknown>, SocketExtra>({
    connectionInitWaitTimeout: INIT_PATIENCE_MS,
    ...socketHooks({ ...parts, registry }),
  });
  const admits = doorman(parts, registry);
  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const refusal = admits(request);
    if (refusal !== null) return refuseUpgrade(stream, refusal);
    wss.handleUpgrade(request, stream, head, (socket) => {
      serve({ socket, request, registry, log: parts.log, ip: addressOf(request, parts.config) }, protocol);
    });
  };
  parts.server.on('upgrade', upgrade);
  return {
    registry,
    close: async () => {
      parts.server.off('upgrade', upgrade);
      parts.server.on('upgrade', (_request, stream: Duplex) =>
        refuseUpgrade(stream, '503 Service Unavailable'),
      );
      await registry.closeAll();
    },
  };
}

function doorman({ config }: WebSocketParts, registry: SocketRegistry) {
  const origins = ownOrigins(config);
  return (request: IncomingMessage): string | null => {
    if (request.url?.split('?')[0] !== '/graphql') return '404 Not Found';
    if (!mayCall(origins, request.headers.origin)) return '403 Forbidden';
    const ip = addressOf(request, config);
    const anonymous = registry.count((socket) => socket.userId === null && socket.ip === ip);
    return anonymous >= ANONYMOUS_PER_ADDRESS ? '429 Too Many Requests' : null;
  };
}

function refuseUpgrade(stream: Duplex, status: string): void {
  stream.on('error', () => stream.destroy());
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** As Fastify finds it: behind a proxy, the address the nearest one saw. */
function addressOf({ headers, socket }: IncomingMessage, { trustProxy }: Config): string {
  const seen = trustProxy ? String(headers['x-forwarded-for'] ?? '').split(',') : [];
  return seen.at(-1)?.trim() || (socket.remoteAddress ?? '');
}

interface Served {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly registry: SocketRegistry;
  readonly log: Logger;
  readonly ip: string;
}

type Protocol = ReturnType<typeof makeServer<Record<string, unknown>, SocketExtra>>;

function serve({ socket, request, registry, log, ip }: Served, protocol: Protocol): void {
  const held: HeldSocket = {
    ip,
    userId: null,
    sessionId: null,
    close: (code, reason) => socket.close(code, reason),
    terminate: () => socket.terminate(),
  };
  registry.add(held);
  const stopHeartbeat = heartbeat(socket);
  const overfull = () => {
    if (socket.bufferedAmount > UNREAD_BYTES) socket.terminate();
  };
  socket.on('ping', overfull);
  // Broken frames and oversized ones: ws itself answers with the right close code.
  socket.on('error', (error) => log.debug({ err: error }, 'a socket broke the protocol'));
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => sendTo(socket, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) =>
        socket.on('message', (data, isBinary) => {
          overfull();
          if (isBinary) return socket.close(4400, 'Text frames only');
          handle(String(data as Buffer)).catch((error: unknown) => broke(socket, error, log));
        }),
    },
    { held, request },
  );
  socket.once('close', (code, reason) => {
    stopHeartbeat();
    registry.remove(held);
    closed(code, String(reason)).catch((error: unknown) =>
      log.error({ err: error }, 'closing a socket failed'),
    );
  });
}

/** Resolves when the bytes have left for the client, so a slow one holds up its own subscriptions only. */
const sendTo = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.send(text, () => resolve());
  });

function broke(socket: WebSocket, error: unknown, log: Logger): void {
  // graphql-ws throws for messages that only a server may send.
  const byClient = error instanceof Error && error.message.startsWith('Unexpected message of type');
  if (!byClient) log.error({ err: error }, 'a socket message failed unexpectedly');
  socket.close(byClient ? 4400 : 4500, byClient ? 'Invalid message received' : 'Internal server error');
}

/** A client that has vanished without a word is noticed within two beats. */
function heartbeat(socket: WebSocket): () => void {
  let alive = true;
  socket.on('pong', () => (alive = true));
  const timer = setInterval(() => {
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
  }, HEARTBEAT_MS);
  return () => clearInterval(timer);
}
