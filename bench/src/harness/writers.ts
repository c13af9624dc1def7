import { readFileSync } from 'node:fs';
import pg from 'pg';

export interface Written {
  readonly [key: string]: number;
  readonly perSecond: number;
  /** Of these connections' own processes, for one statement. */
  readonly cpuMicros: number;
}

/**
 * Connections that write one statement after the other, each committed by itself. They stay open from one measurement to
 * the next, as those of a server do, so that what is compared may change every second and share every slow moment.
 */
export class Writers {
  readonly #clients: readonly pg.Client[];
  readonly #pids: readonly number[];

  private constructor(clients: readonly pg.Client[], pids: readonly number[]) {
    this.#clients = clients;
    this.#pids = pids;
  }

  static async open(url: string, many: number): Promise<Writers> {
    const clients = Array.from({ length: many }, () => new pg.Client({ connectionString: url }));
    const pids: number[] = [];
    for (const client of clients) {
      await client.connect();
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      pids.push(rows[0]!.pid);
    }
    return new Writers(clients, pids);
  }

  async write(statement: { name: string; text: string }, seconds: number): Promise<Written> {
    const began = performance.now();
    const before = this.#cpuMicros();
    let written = 0;
    await Promise.all(
      this.#clients.map(async (client) => {
        for (; performance.now() - began < seconds * 1_000; written += 1) await client.query(statement);
      }),
    );
    const took = (performance.now() - began) / 1_000;
    return { perSecond: written / took, cpuMicros: (this.#cpuMicros() - before) / written };
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.end()));
  }

  /** The first number of schedstat is what a process has had of the processors, in nanoseconds. */
  #cpuMicros(): number {
    const had = (pid: number) => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]);
    return this.#pids.reduce((sum, pid) => sum + had(pid), 0) / 1_000;
  }
}
