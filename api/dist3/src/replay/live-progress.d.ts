import { type ProgressCounts, type TaskProgressFrame } from './documents.js';
export interface LiveProgressOptions {
    origin: URL;
    token: string;
    taskId: string;
    onFrame: (frame: TaskProgressFrame) => void;
}
/**
 * Watches one task over graphql-transport-ws. After a broken connection, or after being dropped as a slow reader, it goes
 * on from the last cursor it saw, so that nothing is missed. It reconnects by itself instead of through graphql-ws,
 * which would send the first `after` again.
 */
export declare class LiveProgress {
    private readonly options;
    readonly received: {
        frames: number;
        bytes: number;
        connections: number;
        resets: number;
    };
    private cursor;
    private stopped;
    private client?;
    private firstFrame;
    constructor(options: LiveProgressOptions);
    /** Resolves with the first frame: from then on no change is missed. `watching` fails if the subscription is lost for good. */
    start(): Promise<{
        watching: Promise<void>;
    }>;
    stop(): Promise<void>;
    private watch;
    private connectOnce;
    private subscribe;
    private take;
    private countingSocket;
}
/** The contract's promise: the counts of a frame add up to the task's slots. */
export declare function slotsCounted(progress: ProgressCounts): number;
