import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BenchServer } from './process.ts';

export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface LoadOptions {
  readonly url: string;
  /** Each connection sends them in turn, one after the other. */
  readonly requests: readonly LoadRequest[];
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadAnswer {
  readonly requests: number;
  readonly seconds: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

const program = fileURLToPath(new URL('./load.program.ts', import.meta.url));

/**
 * Sends as fast as answers come, from another process.
 * @throws Error when any request failed: what is refused is not what was to be measured
 */
export async function load(options: LoadOptions): Promise<LoadAnswer> {
  const child = fork(program, { execArgv: [] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the load generator ended with ${code}`);
  });
  ended.catch(() => undefined);
  const answered = once(child, 'message') as Promise<[LoadAnswer]>;
  child.send(options);
  const [answer] = await Promise.race([answered, ended]);
  if (answer.failed > 0 || answer.requests === 0)
    throw new Error(`${answer.failed} of ${answer.requests} requests to ${options.url} failed`);
  return answer;
}

export interface ServerLoad {
  readonly server: BenchServer;
  readonly requests: readonly LoadRequest[];
  readonly connections: number;
  readonly seconds: number;
}

/** Requests per second, the server's CPU per request in microseconds, and times to an answer in milliseconds. */
export interface ServerSample extends Readonly<Record<string, number>> {
  readonly rps: number;
  readonly cpuMicros: number;
  readonly p50: number;
  readonly p99: number;
}

export async function loadServer({ server, ...options }: ServerLoad): Promise<ServerSample> {
  const before = await server.usage();
  const { requests, seconds, p50, p99 } = await load({ url: server.url, ...options });
  const after = await server.usage();
  return { rps: requests / seconds, cpuMicros: (after.cpuMicros - before.cpuMicros) / requests, p50, p99 };
}
