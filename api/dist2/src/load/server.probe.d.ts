import type { ChildProcess } from 'node:child_process';
import type { ProbeReading } from './probe.preload.js';
export declare const PRELOAD: import("url").URL;
/** What the server holds at this moment: its own word over IPC, and what it tells Prometheus. */
export declare class ServerProbe {
    private readonly server;
    private readonly origin;
    private turn;
    constructor(server: ChildProcess, origin: URL);
    /** After a full collection of garbage. One at a time, since answers carry no name. */
    read(): Promise<ProbeReading>;
    /** Numbers by name and labels, as `/metrics` writes them. */
    metrics(): Promise<ReadonlyMap<string, number>>;
    private ask;
}
export declare function metricsIn(text: string): ReadonlyMap<string, number>;
