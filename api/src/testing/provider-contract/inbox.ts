import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RawRequest } from '../../payments/index.js';

export interface Inbox {
  readonly url: string;
  readonly server: Server;
  /** What came about one payment, oldest first. */
  about(reference: string): RawRequest[];
}

/** Somewhere for messages to go, that says thanks. */
export async function openInbox(): Promise<Inbox> {
  const requests: RawRequest[] = [];
  const server = createServer((request, response) => {
    void collect(request as AsyncIterable<Buffer>).then((chunks) => {
      const headers = request.headers as Record<string, string>;
      requests.push({ headers, query: {}, body: Buffer.concat(chunks) });
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const about = (reference: string) => requests.filter(({ body }) => body.includes(reference));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, about };
}

export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

/** Where nobody listens. */
export async function deadAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await sleep(10);
  return `http://127.0.0.1:${port}`;
}
