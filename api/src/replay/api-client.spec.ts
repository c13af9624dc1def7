import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiClient, ApiError, RefusedError, settled } from './api-client.js';
import { ReserveSlot, SignUp } from './documents.js';
import { HttpClient } from './http-client.js';
import { Latencies } from './latencies.js';

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));
const hangUp: Reply = (request) => void request.socket.destroy();
const reserved = json(200, { data: { reserveSlot: { submission: { id: 'sub_1', itemExternalId: '7' } } } });

const input = { taskId: 'tsk_1', itemExternalId: '7', idempotencyKey: 'key' };
const person = { email: 'a@example.com', password: 'x', displayName: 'A', country: 'BD', roles: ['WORKER'] };

describe('the API client', () => {
  let replies: Reply[];
  let seen: { authorization: string | undefined; body: string }[];
  let server: Server;
  let http: HttpClient;
  let api: ApiClient;

  beforeEach(async () => {
    [replies, seen, http] = [[], [], new HttpClient()];
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        seen.push({ authorization: request.headers.authorization, body });
        replies.shift()!(request, response);
      });
    }).listen(0, 'localhost');
    await once(server, 'listening');
    api = new ApiClient(
      new URL(`http://localhost:${(server.address() as AddressInfo).port}`),
      http,
      new Latencies(),
    );
  });

  afterEach(() => {
    http.close();
    server.close();
  });

  it('gives the data and carries the token', async () => {
    replies.push(reserved);
    const { reserveSlot } = await api.call(ReserveSlot, { input }, 'secret');
    expect(settled(ReserveSlot, reserveSlot).submission.id).toBe('sub_1');
    expect(seen[0]?.authorization).toBe('Bearer secret');
    expect(http.traffic).toMatchObject({ requests: 1, bytesSent: seen[0]?.body.length });
  });

  it('sends again what carries a key when the connection breaks, with the same key', async () => {
    replies.push(hangUp, hangUp, reserved);
    await api.call(ReserveSlot, { input });
    expect(seen.map(({ body }) => body)).toEqual([seen[0]?.body, seen[0]?.body, seen[0]?.body]);
    expect(api.retries).toBe(2);
  });

  it('never sends a sign-up again after a broken connection', async () => {
    replies.push(hangUp);
    await expect(api.call(SignUp, { input: person })).rejects.toThrow('does not answer');
    expect(seen).toHaveLength(1);
  });

  it('comes back as late as it is told when it is too fast', async () => {
    const limited = { errors: [{ message: 'Too many.', extensions: { code: 'RATE_LIMITED' } }] };
    replies.push(json(429, limited, { 'retry-after': '1' }), json(200, { data: { signUp: null } }));
    const started = performance.now();
    expect(await api.call(SignUp, { input: person })).toEqual({ signUp: null });
    expect(performance.now() - started).toBeGreaterThan(990);
  });

  it('throws other errors and refusals with their codes, at once', async () => {
    replies.push(
      json(200, {
        errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }],
        data: null,
      }),
    );
    await expect(api.call(ReserveSlot, { input })).rejects.toThrow('reserve: UNAUTHENTICATED Sign in first.');
    replies.push((_, response) => void response.writeHead(502).end('<html>'));
    await expect(api.call(ReserveSlot, { input })).rejects.toThrow(ApiError);
    const full = { __typename: 'NoSlotError', code: 'TASK_FULL', message: 'No slot is open.' };
    expect(() => settled(ReserveSlot, full)).toThrow(new RefusedError('reserve', full));
    expect(() => settled(ReserveSlot, null)).toThrow('null without an error');
  });
});
