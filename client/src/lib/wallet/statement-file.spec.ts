import type { RequestEvent } from '@sveltejs/kit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { statementRows } from './statement-file.server.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const event = {
  cookies: { get: () => undefined },
  request: new Request('http://localhost/statements/USD/2026-11.csv'),
  url: new URL('http://localhost/statements/USD/2026-11.csv'),
  getClientAddress: () => '127.0.0.1',
} as unknown as RequestEvent;
const entry = (id: string) => ({
  ...{ id, account: 'AVAILABLE', kind: 'DEPOSIT', at: '2026-11-05T00:00:00.000Z' },
  ...{ amount: { amount: '1', currency: 'USD' }, balanceAfter: { amount: '1' } },
  ...{ task: null, submission: null, withdrawal: null, deposit: null },
});
const page = (id: string, endCursor: string | null) => ({
  viewer: {
    statement: { entries: { nodes: [entry(id)], pageInfo: { hasNextPage: endCursor !== null, endCursor } } },
  },
});
const slower = { errors: [{ message: 'Slower, please.', extensions: { code: 'RATE_LIMITED' } }] };

/** Answers so, one call after the other. */
function answering(...answers: object[]): void {
  const left = answers.map((answer) => ('errors' in answer ? answer : { data: answer }));
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(left.shift())));
}
async function file(): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of statementRows(event, { currency: 'USD', month: '2026-11' })) parts.push(part);
  return parts.join('').trimEnd().split('\r\n').slice(1);
}

it('a file waits where the API asks to go slower, and is whole', async () => {
  answering(page('ent_1', 'one'), slower, slower, page('ent_2', null));
  const whole = file();
  await vi.runAllTimersAsync();
  expect((await whole).map((row) => row.split(',').at(-1))).toEqual(['ent_1', 'ent_2']);
});

it('a file whose reader is signed out half-way breaks off, so that nobody takes it for the whole', async () => {
  answering(page('ent_1', 'one'), { viewer: null });
  await expect(file()).rejects.toThrow('before the file was whole');
});
