import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { textFrame } from './next.message.js';
import { descriptorOf } from './descriptor.js';
import { Outlet } from './outlet.js';

let server: Server;
let client: WebSocket;
let stream: Duplex;
let outlet: Outlet;
let heard: string[];
let pings: number;
/** Of the outlet's clock, so that no frame waits for the one before. */
let now = 0;

beforeEach(async () => {
  server = createServer();
  const wss = new WebSocketServer({ noServer: true });
  const served = new Promise<void>((resolve) => {
    server.on('upgrade', (request, duplex: Duplex, head) => {
      wss.handleUpgrade(request, duplex, head, (socket) => {
        socket.on('error', () => undefined);
        stream = duplex;
        outlet = new Outlet(socket, duplex, false);
        resolve();
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  heard = [];
  pings = 0;
  client.on('message', (data) => heard.push(String(data))).on('ping', () => (pings += 1));
  client.on('error', () => undefined);
  await Promise.all([served, once(client, 'open')]);
});
afterEach(() => {
  stream.destroy();
  client.terminate();
  server.closeAllConnections();
  server.close();
});

/** As they come over the wire: ws itself hears nothing behind a close frame. */
function bytesTo(socket: WebSocket): Buffer[] {
  const parts: Buffer[] = [];
  (socket as WebSocket & { _socket: Socket })._socket.on('data', (part: Buffer) => parts.push(part));
  return parts;
}

const write = (text: string): boolean => outlet.write({ head: textFrame(text), body: null }, (now += 100));

test('what a client takes at once is through with the call: no stream has to come back to it', async () => {
  const byTheStream = () => (stream as Socket).bytesWritten;
  const before = byTheStream();
  expect(write('new task')).toBe(true);
  expect(byTheStream()).toBe(before);
  await expect.poll(() => heard).toEqual(['new task']);
});

test('what waits in the stream goes first', async () => {
  stream.cork();
  stream.write(textFrame('first'));
  expect(write('second')).toBe(false);
  stream.uncork();
  await expect.poll(() => heard).toEqual(['first', 'second']);
});

test('a client that reads late gets every frame whole and in order, pings among them', async () => {
  client.pause();
  const told: string[] = [];
  const tell = () => {
    const text = `${told.length}:`.padEnd(30_011, String(told.length % 10));
    told.push(text);
    return write(text);
  };
  while (tell());
  outlet.ping();
  // A piece of the last one is on its way already.
  expect(outlet.unread).toBeGreaterThan(0);
  expect(outlet.unread).toBeLessThan(30_000);
  for (let more = 0; more < 20; more += 1) expect(tell()).toBe(false);
  client.resume();
  await expect.poll(() => heard.length).toBe(told.length);
  expect(heard).toEqual(told);
  expect(pings).toBe(1);
  await expect.poll(() => tell()).toBe(true);
});

test('nothing follows a close frame, however much the client has yet to read', async () => {
  client.pause();
  const text = 'x'.repeat(30_000);
  let told = 1;
  while (write(text)) told += 1;
  outlet.close(1000, 'done');
  write('too late');
  outlet.ping();
  await expect(outlet.say({ type: 'pong' })).resolves.toBeUndefined();
  const closed = once(client, 'close');
  const raw = bytesTo(client);
  client.resume();
  expect((await closed)[0]).toBe(1000);
  expect(heard).toHaveLength(told);
  const ending = Buffer.concat(raw).subarray(-8);
  expect([ending[0], ending[1]! - 2, ending.readUInt16BE(2), String(ending.subarray(4))]).toEqual([
    ...[0x88, 4, 1000, 'done'],
  ]);
});

test('what is meant for a client that has just gone never reaches what got its number since', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kajlet-outlet-'));
  const opened: number[] = [];
  try {
    const number = descriptorOf(stream);
    stream.destroy();
    // The lowest number that is free is given out first.
    do opened.push(openSync(join(folder, 'ledger'), 'w'));
    while (opened.at(-1)! < number);
    expect(opened.at(-1)).toBe(number);
    write('not for the ledger');
    expect(readFileSync(join(folder, 'ledger'), 'utf8')).toBe('');
  } finally {
    for (const file of opened) closeSync(file);
    rmSync(folder, { recursive: true });
  }
});
