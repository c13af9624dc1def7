export interface ProbeReading {
    /** Bytes in use after a full collection. */
    readonly heap: number;
    /** Bytes outside the heap, buffers above all. */
    readonly external: number;
    readonly rss: number;
    /** Processor time since the process began, in seconds. */
    readonly cpu: number;
    /** What keeps the event loop alive, by kind. */
    readonly resources: Readonly<Record<string, number>>;
    /** Warnings of Node, such as one about too many listeners. */
    readonly warnings: readonly string[];
}
