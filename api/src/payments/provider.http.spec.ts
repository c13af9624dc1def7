import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { callProvider } from './provider.http.js';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});
async function listen(answer: (socket: Socket) => void): Promise<string> {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    answer(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
const post = (url: string, deadlineMs = 2_000) =>
  callProvider({ method: 'POST', url, body: '{}', deadlineMs });
const whenAsked = (answer: (socket: Socket) => void) => (socket: Socket) =>
  void socket.once('data', () => answer(socket));

test('a refused connection was certainly not sent', async () => {
  const url = await listen(() => undefined);
  server!.close();
  expect(await post(url, 5_000)).toEqual({ kind: 'not_sent', why: 'ECONNREFUSED' });
});

test('an unknown name was certainly not sent', async () => {
  expect((await post('http://nowhere.invalid/')).kind).toBe('not_sent');
});

test('a header that would be two is never sent', async () => {
  let asked = false;
  const url = await listen(whenAsked(() => (asked = true)));
  const headers = { 'x-key': 'a\r\nx-evil: 1' };
  const outcome = await callProvider({ method: 'GET', url, headers, deadlineMs: 2_000 });
  expect([outcome.kind, asked]).toEqual(['not_sent', false]);
});

test('a TLS handshake that fails was certainly not sent', async () => {
  const url = await listen(whenAsked((socket) => socket.end('no TLS here')));
  expect((await post(url.replace('http:', 'https:'))).kind).toBe('not_sent');
});

test.each<[string, (socket: Socket) => void]>([
  ['silence', () => undefined],
  ['a reset', (socket) => socket.resetAndDestroy()],
  ['an early end', (socket) => socket.end()],
  ['half an answer', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"a":')],
  [
    'half an answer and a reset',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"a":');
      setTimeout(() => socket.resetAndDestroy(), 20);
    },
  ],
  ['another protocol', (socket) => socket.end('SSH-2.0-OpenSSH\r\n')],
  [
    'an endless answer',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9000000\r\n\r\n');
      socket.write('x'.repeat(9_000_000));
    },
  ],
])('after %s nobody knows', async (_name, answer) => {
  expect((await post(await listen(whenAsked(answer)))).kind).toBe('unclear');
});

test('a redirect is an answer, and is not followed', async () => {
  const url = await listen(
    whenAsked((socket) =>
      socket.end('HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n'),
    ),
  );
  expect(await post(url, 5_000)).toEqual({ kind: 'answer', status: 302, body: '' });
});
