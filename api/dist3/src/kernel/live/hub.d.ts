import type { LogEntry, LogPart } from './log-entry.js';
import { Turns } from './turns.js';
type Listener = (entry: LogEntry) => void;
/** This node's end of the bus: hands each log entry, in order, to whoever listens. Listeners must not throw or wait. */
export declare class Hub {
    #private;
    /** What is read for one subscriber alone, page by page and frame by frame. */
    readonly catchUps: Turns;
    /** The newest entry every listener of this node has been given. */
    get head(): number;
    get listeners(): number;
    /** Where this node starts to listen; what lies before is read from the log. */
    startAt(head: number): void;
    publish(entries: readonly LogEntry[]): void;
    /** Every entry, or those of one part: with many thousand streams open, only those concerned are asked. Answers how to stop. */
    listen(listener: Listener, part?: LogPart): () => void;
}
export {};
