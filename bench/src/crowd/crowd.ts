import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BenchServer } from '../harness/process.ts';

const program = fileURLToPath(new URL('./crowd.program.ts', import.meta.url));

export interface CrowdOptions {
  readonly port: number;
  readonly sockets: number;
  readonly deflate: boolean;
  /** Whose sockets they are, in turn; nobody's where there are none. */
  readonly tokens: readonly string[];
  /** What each subscribes to; null where the server only broadcasts. */
  readonly query: string | null;
}

/** What every client is to be sent: so many messages, or so many events of tasks in however many. */
export type CrowdOrder = { readonly frames: number } | { readonly events: number };

export interface CrowdAnswer {
  /** By the monotonic clock, which all processes share; nanoseconds. */
  readonly at: string;
  /** What the first client was sent. */
  readonly first: string;
}

export interface Heard {
  /** From the moment something was done until the last client had all of it. */
  readonly ms: number;
  readonly first: string;
}

/** Clients of one server, who hear what it sends. */
export class Crowd {
  readonly #child: ChildProcess;

  private constructor() {
    this.#child = fork(program, { execArgv: ['--no-warnings', '--experimental-strip-types'] });
    process.once('exit', () => this.#child.kill('SIGKILL'));
  }

  static async open(server: BenchServer, options: Omit<CrowdOptions, 'port'>): Promise<Crowd> {
    const crowd = new Crowd();
    await crowd.#ask({ open: { ...options, port: Number(new URL(server.url).port) } });
    return crowd;
  }

  async hear(order: CrowdOrder, happen: () => Promise<unknown>): Promise<Heard> {
    await this.#ask({ order });
    const heard = this.#answer();
    const began = process.hrtime.bigint();
    await happen();
    const { at, first } = await heard;
    return { ms: Number(BigInt(at) - began) / 1e6, first };
  }

  close(): void {
    this.#child.kill('SIGKILL');
  }

  async #ask(message: object): Promise<void> {
    const answered = this.#answer();
    this.#child.send(message);
    await answered;
  }

  async #answer(): Promise<CrowdAnswer> {
    const ended = once(this.#child, 'exit').then(() => {
      throw new Error('The crowd has left.');
    });
    const [answer] = (await Promise.race([once(this.#child, 'message'), ended])) as [CrowdAnswer];
    return answer;
  }
}
