import { badInput, CodedError } from '../errors.js';
import type { Scope } from '../scope.js';
import { EventBuffer } from './event-buffer.js';
import type { Hub } from './hub.js';
import { decodeLogCursor, encodeLogCursor } from './log-cursor.js';
import { readHead, readLog, type LogEntry, type LogPart } from './log-entry.js';

/** Events one subscription may have waiting before it counts as stalled. */
const BUFFER_LIMIT = 5_000;
const REPLAY_PAGE = 500;
/** Events of one frame; a longer burst becomes several frames. */
const FRAME_LIMIT = 200;

export interface FrameHead {
  readonly cursor: string;
  readonly reset: boolean;
}

/** What makes one subscription different from another. */
export interface StreamKind<F> {
  readonly part: LogPart;
  readonly wants: (entry: LogEntry) => boolean;
  /** Reads at delivery what the entries are about. Throws when the viewer lost access. Null: nothing to tell. */
  readonly frame: (entries: readonly LogEntry[], head: FrameHead) => Promise<F | null>;
  readonly empty: (head: FrameHead) => Promise<F>;
  /** In a burst, batches begin at least this far apart; the first event after a quiet while is told at once. */
  readonly coalesceMs: number;
  /** Where people see nearly the same, so that it need be read once only. */
  readonly crowd?: Crowd<F>;
}

/** Viewers whose frames are alike but for what a few of them did themselves. */
export interface Crowd<F> {
  /** Viewers of crowds with one name, argument and locale see alike. */
  readonly name: string;
  readonly open: () => CrowdReader<F>;
}
export interface CrowdReader<F> {
  /** Of somebody who belongs to the crowd and did nothing yet. */
  readonly scope: Scope;
  readonly frames: (
    entries: readonly LogEntry[],
    head: FrameHead,
    viewerIds: readonly string[],
  ) => Promise<CrowdFrames<F>>;
}
/** Each exactly what `frame` would give that viewer alone; the same object where they are alike. */
export interface CrowdFrames<F> {
  readonly common: F | null;
  readonly apart: ReadonlyMap<string, F | null>;
}

/**
 * Opens a subscription: first frame at once, then what was missed since `after`; from where that ends it goes on with
 * all others that follow the same, without gap or repeat.
 * @throws BAD_USER_INPUT for a malformed cursor or one beyond the head.
 */
export async function openStream<F>(
  scope: Scope,
  after: string | null | undefined,
  kind: StreamKind<F>,
): Promise<LiveStream<F>> {
  return new LiveStream(scope, kind, await startOf(scope, scope.shared.hub, after));
}

interface Start {
  readonly from: number;
  readonly reset: boolean;
}

async function startOf(scope: Scope, hub: Hub, after: string | null | undefined): Promise<Start> {
  if (after == null) return { from: hub.head, reset: false };
  const from = decodeLogCursor(after);
  const { head, horizon } = await readHead(scope.sql);
  if (from > head) throw badInput('`after` lies beyond the head of the event log.');
  return from < horizon ? { from: Math.max(hub.head, horizon), reset: true } : { from, reset: false };
}

/**
 * One subscriber until it has caught up: an iteration gives the frames it alone gets and ends where nothing waits.
 * Then settle(): it either tells the position from which others may serve it, or there is more to iterate.
 */
export class LiveStream<F> implements AsyncIterable<F> {
  readonly #buffer = new EventBuffer(BUFFER_LIMIT);
  readonly #start: Start;
  readonly #joined: number;
  readonly #stop: () => void;
  #replayed = false;

  constructor(
    readonly scope: Scope,
    readonly kind: StreamKind<F>,
    start: Start,
  ) {
    const { hub } = scope.shared;
    this.#start = start;
    this.#joined = Math.max(hub.head, start.from);
    const hear = (entry: LogEntry) => {
      if (entry.cursor > this.#joined && kind.wants(entry)) this.#buffer.push(entry);
    };
    this.#stop = hub.listen(hear, kind.part);
  }

  /** Nobody reads it any more. */
  close(): void {
    this.#buffer.close();
    this.#stop();
  }

  /**
   * At this very moment: everything up to the answered cursor has been told, and the stream is closed. Null where more
   * has come.
   */
  settle(): number | null {
    if (!this.#buffer.empty || this.#buffer.overflown) return null;
    this.close();
    return Math.max(this.scope.shared.hub.head, this.#joined);
  }

  /** @throws SLOW_CONSUMER when its reader stalls */
  async *[Symbol.asyncIterator](): AsyncGenerator<F> {
    if (!this.#replayed) {
      this.#replayed = true;
      yield* this.#replay();
    }
    while (!this.#buffer.empty) yield* this.#framesOf(this.#buffer.take());
    if (this.#buffer.overflown) throw slowConsumer();
  }

  async *#replay(): AsyncGenerator<F> {
    const { scope, kind } = this;
    let first = true;
    for (let from = this.#start.from; from < this.#joined;) {
      const range = { from, to: this.#joined, limit: REPLAY_PAGE };
      const page = await this.#inTurn(() => readLog(scope.sql, kind.part, range));
      if (page === null) return;
      from = page.length < REPLAY_PAGE ? this.#joined : page.at(-1)!.cursor;
      for await (const frame of this.#framesOf(page.filter(kind.wants))) {
        first = false;
        yield frame;
      }
    }
    if (!first) return;
    const head = { cursor: encodeLogCursor(this.#joined), reset: this.#start.reset };
    const empty = await this.#inTurn(() => kind.empty(head));
    if (empty !== null) yield empty;
  }

  async *#framesOf(entries: readonly LogEntry[]): AsyncGenerator<F> {
    for (const { part, head } of frameParts(entries)) {
      const frame = await this.#inTurn(() => this.kind.frame(part, head));
      if (this.#buffer.closed) return;
      if (frame !== null) yield frame;
    }
  }

  /** Null once nobody reads it any more: a log of weeks is not read for somebody who has left. */
  #inTurn<T>(read: () => Promise<T>): Promise<T | null> {
    const { scope } = this;
    return scope.shared.hub.catchUps.take(async () => {
      if (this.#buffer.closed) return null;
      scope.renew();
      return read();
    });
  }
}

export const slowConsumer = (): CodedError =>
  new CodedError(
    'SLOW_CONSUMER',
    'Events arrived faster than they were read; subscribe again with the last cursor.',
  );

/** What one frame is made of: a part of a longer burst, and its head. */
export function* frameParts(
  entries: readonly LogEntry[],
): Generator<{ part: readonly LogEntry[]; head: FrameHead }> {
  for (let at = 0; at < entries.length; at += FRAME_LIMIT) {
    const part = entries.slice(at, at + FRAME_LIMIT);
    yield { part, head: { cursor: encodeLogCursor(part.at(-1)!.cursor), reset: false } };
  }
}
