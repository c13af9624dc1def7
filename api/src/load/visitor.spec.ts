import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { watchFeed, watchViewer } from './reads.documents.js';
import { Visitor } from './visitor.js';

interface Message {
  readonly id: string;
  readonly type: string;
  readonly payload: { readonly authorization?: string };
}

let server: WebSocketServer;
let asked: Message[];
let frames: number;
let lost: string[];
/** What the server does with a subscription. */
let serve: (socket: WebSocket, id: string) => void;

const send = (socket: WebSocket, message: object) => socket.send(JSON.stringify(message));
const frame = (socket: WebSocket, id: string) => send(socket, { id, type: 'next', payload: { data: {} } });

beforeEach(async () => {
  [asked, frames, lost, serve] = [[], 0, [], frame];
  server = new WebSocketServer({ port: 0, host: '127.0.0.1', path: '/graphql' });
  server.on('connection', (socket) =>
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Message;
      asked.push(message);
      if (message.type === 'connection_init') send(socket, { type: 'connection_ack' });
      if (message.type === 'subscribe') serve(socket, message.id);
    }),
  );
  await once(server, 'listening');
});
afterEach(() => void server.close());

const visit = () =>
  new Visitor({
    origin: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    token: 'secret',
    watched: [watchViewer, watchFeed('survey')],
    onFrame: () => (frames += 1),
    onLost: (reason) => lost.push(reason),
  });
const closing = async (): Promise<number> => {
  const [socket] = (await once(server, 'connection')) as [WebSocket];
  return ((await once(socket, 'close')) as [number])[0];
};

it('watches everything over one socket, and is missed by nobody when it leaves', async () => {
  const closed = closing();
  const visitor = visit();
  await expect.poll(() => frames).toBe(2);
  await visitor.leave();
  expect([await closed, asked[0]!.payload.authorization, lost]).toEqual([1000, 'Bearer secret', []]);
});

it('vanishes without a good-bye', async () => {
  const closed = closing();
  const visitor = visit();
  await expect.poll(() => frames).toBe(2);
  await visitor.vanish();
  expect([await closed, lost]).toEqual([1006, []]);
});

it.each([
  ['1013 Try again later', (socket: WebSocket) => socket.close(1013, 'Try again later')],
  ['completed by the server', (socket: WebSocket, id: string) => send(socket, { id, type: 'complete' })],
  [
    '[{"message":"SLOW_CONSUMER"}]',
    (socket: WebSocket, id: string) =>
      send(socket, { id, type: 'error', payload: [{ message: 'SLOW_CONSUMER' }] }),
  ],
])('is lost once where the server ends it: %s', async (reason, ending) => {
  serve = ending;
  const visitor = visit();
  await expect.poll(() => lost).toEqual([reason]);
  await visitor.leave();
  expect(lost).toEqual([reason]);
});
