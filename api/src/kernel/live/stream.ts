import { setTimeout as sleep } from 'node:timers/promises';
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
  /** Waits this long after a first event for more of the same burst. */
  readonly coalesceMs: number;
}

interface Start {
  readonly from: number;
  readonly reset: boolean;
}

/**
 * Opens a subscription: first frame at once, then what was missed since `after`, then live, without gap or repeat.
 * @throws BAD_USER_INPUT for a malformed cursor or one beyond the head. The stream ends with SLOW_CONSUMER when its
 * reader stalls, and when the viewer's session ends.
 */
export async function openStream<F>(
  scope: Scope,
  after: string | null | undefined,
  kind: StreamKind<F>,
): Promise<AsyncIterableIterator<F>> {
  const { hub } = scope.shared;
  const start = await startOf(scope, hub, after);
  const buffer = new EventBuffer(BUFFER_LIMIT);
  const joined = Math.max(hub.head, start.from);
  const sessionId = scope.viewer?.sessionId;
  const stop = hub.listen((entry) => {
    if (entry.type === 'session.ended' && entry.aggregateId === sessionId) buffer.close();
    else if (entry.cursor > joined && kind.wants(entry)) buffer.push(entry);
  });
  const frames = deliver({ scope, kind, buffer, start, joined });
  const end = () => {
    buffer.close();
    stop();
  };
  return closing(frames, end);
}

async function startOf(scope: Scope, hub: Hub, after: string | null | undefined): Promise<Start> {
  if (after == null) return { from: hub.head, reset: false };
  const from = decodeLogCursor(after);
  const { head, horizon } = await readHead(scope.sql);
  if (from > head) throw badInput('`after` lies beyond the head of the event log.');
  return from < horizon ? { from: Math.max(hub.head, horizon), reset: true } : { from, reset: false };
}

interface Delivery<F> {
  readonly scope: Scope;
  readonly kind: StreamKind<F>;
  readonly buffer: EventBuffer;
  readonly start: Start;
  readonly joined: number;
}

async function* deliver<F>({ scope, kind, buffer, start, joined }: Delivery<F>): AsyncGenerator<F> {
  let first = true;
  for (let from = start.from; from < joined;) {
    const page = await readLog(scope.sql, kind.part, { from, to: joined, limit: REPLAY_PAGE });
    from = page.length < REPLAY_PAGE ? joined : page.at(-1)!.cursor;
    for await (const frame of framesOf(scope, kind, page.filter(kind.wants))) {
      first = false;
      yield frame;
    }
  }
  if (first) {
    scope.renew();
    yield await kind.empty({ cursor: encodeLogCursor(joined), reset: start.reset });
  }
  for (;;) {
    const entries = await buffer.take();
    if (entries === null) break;
    await sleep(kind.coalesceMs);
    yield* framesOf(scope, kind, [...entries, ...buffer.takeNow()]);
  }
  if (buffer.overflown) {
    throw new CodedError(
      'SLOW_CONSUMER',
      'Events arrived faster than they were read; subscribe again with the last cursor.',
    );
  }
}

async function* framesOf<F>(
  scope: Scope,
  kind: StreamKind<F>,
  entries: readonly LogEntry[],
): AsyncGenerator<F> {
  for (let at = 0; at < entries.length; at += FRAME_LIMIT) {
    const part = entries.slice(at, at + FRAME_LIMIT);
    scope.renew();
    const frame = await kind.frame(part, { cursor: encodeLogCursor(part.at(-1)!.cursor), reset: false });
    if (frame !== null) yield frame;
  }
}

/** A generator waits with `return()` until its pending `next()` is through; this one is woken first. */
function closing<F>(frames: AsyncGenerator<F>, end: () => void): AsyncIterableIterator<F> {
  const ended = async (step: Promise<IteratorResult<F>>): Promise<IteratorResult<F>> => {
    try {
      const result = await step;
      if (result.done) end();
      return result;
    } catch (error) {
      end();
      throw error;
    }
  };
  return {
    next: () => ended(frames.next()),
    return: async () => {
      end();
      await frames.return(undefined);
      return { done: true, value: undefined };
    },
    throw: (error: unknown) => ended(frames.throw(error)),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
