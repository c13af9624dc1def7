import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Market } from './market.ts';
import { newFolder } from './workspace.ts';

export interface ServiceJob {
  readonly kind: 'approve-spread' | 'approve-hot' | 'reserve';
  /** Numbers of the deliveries or workers that may be used, the last one excluded. */
  readonly from: number;
  readonly upTo: number;
  /** Ids named in one call. */
  readonly size: number;
  readonly employers: number;
  readonly callers: number;
  readonly seconds: number;
}

export interface ServiceAnswer {
  readonly done: number;
  readonly seconds: number;
  /** Of the process that the services run in. */
  readonly cpuMicros: number;
}

const program = fileURLToPath(new URL('./service.program.ts', import.meta.url));

/** Callers of the marketplace's services, side by side in one process. */
export class Service {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  static async start(market: Market): Promise<Service> {
    const env = {
      ...process.env,
      DATABASE_URL: market.appUrl,
      DATABASE_OWNER_URL: market.ownerUrl,
      DATA_DIR: newFolder(),
    };
    const child = fork(program, { env });
    const service = new Service(child);
    await service.#heard();
    return service;
  }

  async run(job: ServiceJob): Promise<ServiceAnswer> {
    const answer = this.#heard();
    this.#child.send(job);
    return (await answer) as ServiceAnswer;
  }

  stop(): void {
    this.#child.kill('SIGKILL');
  }

  async #heard(): Promise<unknown> {
    const over = new AbortController();
    const ended = once(this.#child, 'exit', over).then(([code]) => {
      throw new Error(`the services ended with ${code}`);
    });
    try {
      const [message] = (await Promise.race([once(this.#child, 'message', over), ended])) as [unknown];
      return message;
    } finally {
      over.abort();
      ended.catch(() => undefined);
    }
  }
}
