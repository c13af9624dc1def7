import { setTimeout as pause } from 'node:timers/promises';
import { ApiClient } from '../replay/api-client.js';
import type { Operation } from '../replay/documents.js';
import type { HttpClient } from '../replay/http-client.js';
import type { Latencies } from '../replay/latencies.js';

/** Gives out turns, so many a second and no bursts: a turn that nobody took in time is gone. */
export class Pacer {
  private next = -Infinity;

  /** Null: a turn is there whenever somebody asks. */
  constructor(
    private readonly perSecond: number | null,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** How long the caller has to wait for the turn it now has, in milliseconds. */
  take(): number {
    if (this.perSecond === null) return 0;
    const now = this.now();
    const at = Math.max(now, this.next);
    this.next = at + 1_000 / this.perSecond;
    return at - now;
  }

  async turn(): Promise<void> {
    const ms = this.take();
    if (ms > 0) await pause(ms);
  }
}

interface Pace {
  readonly http: HttpClient;
  readonly latencies: Latencies;
  readonly pacer: Pacer;
}

/** The replay's client, which waits for its turn before each call; the wait is not part of what is measured. */
export class PacedApiClient extends ApiClient {
  calls = 0;
  private readonly pacer: Pacer;

  constructor(origin: URL, { http, latencies, pacer }: Pace) {
    super(origin, http, latencies);
    this.pacer = pacer;
  }

  override async call<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    token?: string,
  ): Promise<Result> {
    await this.pacer.turn();
    this.calls += 1;
    return super.call(operation, variables, token);
  }
}
