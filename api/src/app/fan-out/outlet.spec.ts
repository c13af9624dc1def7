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
  client.terminate();
  server.closeAllConnections();
  server.close();
});

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
  expect(outlet.unread).toBeGreaterThan(0);
  for (let more = 0; more < 20; more += 1) expect(tell()).toBe(false);
  client.resume();
  await expect.poll(() => heard.length).toBe(told.length);
  expect(heard).toEqual(told);
  expect(pings).toBe(1);
  await expect.poll(() => tell()).toBe(true);
});

test('what is meant for a client that has just gone never reaches what got its number since', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kajlet-outlet-'));
  try {
    const number = descriptorOf(stream);
    stream.destroy();
    const file = openSync(join(folder, 'ledger'), 'w');
    expect(file).toBe(number);
    write('not for the ledger');
    outlet.ping();
    closeSync(file);
    expect(readFileSync(join(folder, 'ledger'), 'utf8')).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
