import { CodedError } from '../errors.js';
import type { Scope } from '../scope.js';
import { type LogEntry, type LogPart } from './log-entry.js';
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
    readonly frames: (entries: readonly LogEntry[], head: FrameHead, viewerIds: readonly string[]) => Promise<CrowdFrames<F>>;
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
export declare function openStream<F>(scope: Scope, after: string | null | undefined, kind: StreamKind<F>): Promise<LiveStream<F>>;
interface Start {
    readonly from: number;
    readonly reset: boolean;
}
/**
 * One subscriber until it has caught up: an iteration gives the frames it alone gets and ends where nothing waits.
 * Then settle(): it either tells the position from which others may serve it, or there is more to iterate.
 */
export declare class LiveStream<F> implements AsyncIterable<F> {
    #private;
    readonly scope: Scope;
    readonly kind: StreamKind<F>;
    constructor(scope: Scope, kind: StreamKind<F>, start: Start);
    /** Nobody reads it any more. */
    close(): void;
    /**
     * At this very moment: everything up to the answered cursor has been told, and the stream is closed. Null where more
     * has come.
     */
    settle(): number | null;
    /** @throws SLOW_CONSUMER when its reader stalls */
    [Symbol.asyncIterator](): AsyncGenerator<F>;
}
export declare const slowConsumer: () => CodedError;
/** What one frame is made of: a part of a longer burst, and its head. */
export declare function frameParts(entries: readonly LogEntry[]): Generator<{
    part: readonly LogEntry[];
    head: FrameHead;
}>;
export {};
