/** Somebody runs Kajlet on this data folder already; the message is fit for a terminal. */
export declare class AlreadyRunningError extends Error {
    readonly dataDir: string;
    readonly url: string | undefined;
    readonly name = "AlreadyRunningError";
    constructor(dataDir: string, url: string | undefined);
}
export interface InstanceLock {
    /** Once the server listens: lets a second start say where the first one is. */
    announce(url: string): void;
    release(): void;
}
/**
 * At most one server per data folder with a database of its own. Take it before anything else is started, release it last. What a killed server
 * leaves behind does not count.
 */
export declare function acquireInstanceLock(dataDir: string): Promise<InstanceLock>;
