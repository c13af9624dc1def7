import { deepStrictEqual } from 'node:assert';
import type { LoadRequest } from './load.ts';
import type { BenchServer } from './process.ts';

/** The data of one answer. */
export async function dataOf(server: BenchServer, request: LoadRequest): Promise<unknown> {
  const { method, path, headers = {}, body } = request;
  const answer = await fetch(`${server.url}${path}`, { method, headers, ...(body && { body }) });
  const text = await answer.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (!data || errors) throw new Error(`${server.name} answered ${text.slice(0, 500)}`);
  return data;
}

export interface Contender {
  readonly name: string;
  readonly server: BenchServer;
  readonly requests: readonly LoadRequest[];
}

/**
 * Before anything is timed: everybody answers the same to the same question.
 * @throws AssertionError naming what differs
 */
export async function assertSameAnswers([first, ...others]: readonly Contender[]): Promise<void> {
  for (const [place, request] of first!.requests.entries()) {
    const expected = await dataOf(first!.server, request);
    for (const other of others) {
      const given = await dataOf(other.server, other.requests[place]!);
      deepStrictEqual(given, expected, `${other.name} and ${first!.name} differ on request ${place}`);
    }
  }
}
