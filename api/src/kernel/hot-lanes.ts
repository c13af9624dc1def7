import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from './errors.js';
import { isDatabaseAway, withRetries } from './retry.js';
import type { Scope, Shared } from './scope.js';

/** One of those commands that all the market does at once: what the SQL function run_hot knows by this name. */
export interface HotCall {
  readonly command: 'reserve' | 'submit' | 'approve';
  /** Those of one lane want the same rows, a task's or an employer's, and are done together. */
  readonly lane: string;
  /** Of the command, as JSON. The actor is the viewer. */
  readonly args: Readonly<Record<string, unknown>>;
  /** How many things it is about. */
  readonly weight?: number;
}

export interface Claim {
  readonly key: string;
  readonly hash: string;
  readonly field: string;
}

export interface HotAnswer {
  readonly place: number;
  /** DONE now, or KEPT: what its key answered the first time. BUSY: that first time is still under way. */
  readonly state: 'DONE' | 'KEPT' | 'BUSY';
  readonly hash: string | null;
  readonly outcome: string;
  /** Null: refused. */
  readonly payload: object | null;
}

interface Ticket {
  readonly scope: Scope;
  readonly call: HotCall;
  readonly claim: Claim | null;
  readonly since: number;
  readonly answer: (answer: HotAnswer) => void;
  readonly fail: (error: unknown) => void;
}

/** In one statement: more would keep those who come next waiting for longer than they gain. */
const MOST_AT_ONCE = 64;
const MOST_WEIGHT = 500;
const BUSY_PAUSE_MS = 20;
const BUSY_PATIENCE_MS = 4_500;

const ask = 'select * from run_hot($1, $2, $3)';

const opOf = ({ scope, call, claim }: Pick<Ticket, 'scope' | 'call' | 'claim'>, place: number) => ({
  place,
  actor: scope.me.userId,
  ...claim,
  ...call.args,
});

/** In the open transaction, where the command is part of something greater. */
export async function runInTransaction(scope: Scope, call: HotCall): Promise<HotAnswer> {
  const ops = JSON.stringify([opOf({ scope, call, claim: null }, 0)]);
  return (await scope.sql.first<HotAnswer>(ask, [call.command, ops, scope.now]))!;
}

/**
 * What waits for the same rows goes through the database together. While one statement of a lane is under way, those who
 * come line up; then all of them are the next statement. So a hot row is locked, and a commit written, once for many, and
 * who comes alone waits for nobody.
 */
class HotLanes {
  readonly #waiting = new Map<string, Ticket[]>();

  enter(ticket: Omit<Ticket, 'since' | 'answer' | 'fail'>): Promise<HotAnswer> {
    return new Promise((answer, fail) => {
      this.#queue({ ...ticket, since: performance.now(), answer, fail });
    });
  }

  #queue(ticket: Ticket): void {
    const name = `${ticket.call.command} ${ticket.call.lane}`;
    const waiting = this.#waiting.get(name);
    if (waiting) {
      waiting.push(ticket);
      return;
    }
    this.#waiting.set(name, [ticket]);
    // Whoever else has arrived in this turn of the loop comes along.
    setImmediate(() => void this.#drain(name));
  }

  async #drain(name: string): Promise<void> {
    const waiting = this.#waiting.get(name)!;
    while (waiting.length > 0) await this.#runTogether(nextBatch(waiting));
    this.#waiting.delete(name);
  }

  /** What fails together is tried one by one, so that nobody's failure is another's. */
  async #runTogether(batch: readonly Ticket[]): Promise<void> {
    try {
      this.#settle(batch, await execute(batch));
    } catch (error) {
      if (isDatabaseAway(error)) for (const ticket of batch) ticket.fail(error);
      else for (const ticket of batch) await this.#runAlone(ticket);
    }
  }

  async #runAlone(ticket: Ticket): Promise<void> {
    try {
      this.#settle([ticket], await withRetries(() => execute([ticket])));
    } catch (error) {
      ticket.fail(error);
    }
  }

  #settle(batch: readonly Ticket[], answers: readonly HotAnswer[]): void {
    for (const answer of answers) {
      const ticket = batch[answer.place]!;
      if (answer.state !== 'BUSY') ticket.answer(answer);
      else if (performance.now() - ticket.since < BUSY_PATIENCE_MS) void this.#later(ticket);
      else ticket.fail(stillRunning());
    }
  }

  async #later(ticket: Ticket): Promise<void> {
    await sleep(BUSY_PAUSE_MS);
    this.#queue(ticket);
  }
}

/** From the front, as many as go together; at least one. */
function nextBatch(waiting: Ticket[]): Ticket[] {
  let weight = 0;
  let n = 0;
  while (n < Math.min(waiting.length, MOST_AT_ONCE)) {
    weight += waiting[n]!.call.weight ?? 1;
    if (n > 0 && weight > MOST_WEIGHT) break;
    n += 1;
  }
  return waiting.splice(0, n);
}

function execute(batch: readonly Ticket[]): Promise<HotAnswer[]> {
  const { scope, call } = batch[0]!;
  return scope.sql.rows(ask, [call.command, JSON.stringify(batch.map(opOf)), scope.now]);
}

export const stillRunning = (): CodedError =>
  new CodedError(
    'IDEMPOTENCY_IN_PROGRESS',
    'The first request with this key is still running; repeat it in a moment.',
  );

const lanes = new WeakMap<Shared, HotLanes>();

/** The lanes of this process. */
export function hotLanes(shared: Shared): HotLanes {
  let found = lanes.get(shared);
  if (!found) lanes.set(shared, (found = new HotLanes()));
  return found;
}
