import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import type { TaskProgressFrame } from './documents.js';
import { LiveProgress, slotsCounted } from './live-progress.js';

const PROGRESS = {
  open: 1,
  reserved: 2,
  submitted: 3,
  revisionRequested: 4,
  approved: 5,
  rejected: 6,
  disputed: 7,
  released: 8,
};

interface Message {
  id: string;
  type: string;
  payload: { authorization?: string; variables?: { taskId: string; after: string | null } };
}

/** Sends a frame of the subscription, or ends it in some way. */
type Step = (socket: WebSocket, id: string) => void;

const send = (socket: WebSocket, message: object) => socket.send(JSON.stringify(message));
const frame =
  (cursor: string, reset = false): Step =>
  (socket, id) =>
    send(socket, {
      id,
      type: 'next',
      payload: {
        data: {
          taskProgress: {
            cursor,
            reset,
            progress: PROGRESS,
            submissions: [{ id: `sub_${cursor}`, status: 'SUBMITTED' }],
          },
        },
      },
    });
const cut: Step = (socket) => socket.terminate();
const close =
  (code: number): Step =>
  (socket) =>
    socket.close(code, 'closed');
const fail =
  (code: string): Step =>
  (socket, id) =>
    send(socket, { id, type: 'error', payload: [{ message: 'It failed.', extensions: { code } }] });

describe('watching a task live', () => {
  let server: WebSocketServer;
  /** What the server does on each connection in turn. */
  let script: Step[][];
  let afters: (string | null | undefined)[];
  let tokens: (string | undefined)[];
  let frames: TaskProgressFrame[];
  let live: LiveProgress;

  beforeEach(async () => {
    [script, afters, tokens, frames] = [[], [], [], []];
    server = new WebSocketServer({ port: 0, host: 'localhost', path: '/graphql' });
    server.on('connection', (socket) =>
      socket.on('message', (data: Buffer) => answer(socket, JSON.parse(data.toString()) as Message)),
    );
    await once(server, 'listening');
    live = new LiveProgress({
      origin: new URL(`http://localhost:${(server.address() as AddressInfo).port}`),
      token: 'secret',
      taskId: 'tsk_1',
      onFrame: (received) => frames.push(received),
    });
  });

  afterEach(async () => {
    await live.stop();
    for (const socket of server.clients) socket.terminate();
    server.close();
  });

  function answer(socket: WebSocket, { id, type, payload }: Message): void {
    if (type === 'connection_init') {
      tokens.push(payload.authorization);
      send(socket, { type: 'connection_ack' });
    }
    if (type === 'subscribe') {
      afters.push(payload.variables?.after);
      for (const step of script.shift() ?? []) step(socket, id);
    }
  }

  it('is ready with the first frame and carries the token', async () => {
    script = [[frame('c1'), frame('c2')]];
    await live.start();
    await vi.waitFor(() => expect(frames.map(({ cursor }) => cursor)).toEqual(['c1', 'c2']), 10_000);
    expect(tokens).toEqual(['Bearer secret']);
    expect(live.received).toMatchObject({ frames: 2, connections: 1, resets: 0 });
    expect(live.received.bytes).toBeGreaterThan(400);
  });

  it.each<[string, Step]>([
    ['a broken connection', cut],
    ['a restart of the server', close(1001)],
    ['being dropped as a slow reader', fail('SLOW_CONSUMER')],
  ])('goes on from the last cursor after %s', async (_, end) => {
    script = [[frame('c1'), frame('c2'), end], [end], [frame('c3', true)]];
    await live.start();
    await vi.waitFor(() => expect(frames.map(({ cursor }) => cursor)).toEqual(['c1', 'c2', 'c3']), 5_000);
    expect(afters).toEqual([null, 'c2', 'c2']);
    expect(live.received).toMatchObject({ connections: 3, resets: 1 });
  });

  it.each<[string, Step]>([
    ['FORBIDDEN', fail('FORBIDDEN')],
    ['4403', close(4403)],
  ])('does not come back after %s', async (reason, end) => {
    script = [[end]];
    await expect(live.start()).rejects.toThrow(`taskProgress ended: ${reason}`);
    expect(afters).toHaveLength(1);
  });

  it('tells a loss for good after the first frame through `watching`, and none after a stop', async () => {
    script = [[frame('c1'), cut], [close(4401)]];
    await expect((await live.start()).watching).rejects.toThrow('4401');
    const calm = new LiveProgress({
      origin: new URL(`http://localhost:${(server.address() as AddressInfo).port}`),
      token: 't',
      taskId: 'x',
      onFrame: () => undefined,
    });
    script = [[frame('c1')]];
    const { watching } = await calm.start();
    await calm.stop();
    await expect(watching).resolves.toBeUndefined();
  });
});

it('adds up all counts of a frame', () => {
  expect(slotsCounted(PROGRESS)).toBe(36);
});
