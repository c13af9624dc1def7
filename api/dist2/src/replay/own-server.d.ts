import { type ChildProcess } from 'node:child_process';
/** A server of one's own: free port, empty data folder, gone afterwards. */
export declare class OwnServer {
    private readonly preload?;
    private readonly lastLines;
    private environment;
    private folder?;
    private child?;
    private stopping?;
    private readonly death;
    /** A preload is a module that Node runs in the server before the server itself; it may talk over IPC and collect garbage. */
    constructor(preload?: URL | undefined);
    /** Fails with the server's last words if it ends before it is told to. */
    get died(): Promise<never>;
    /** Once it was started. */
    get process(): ChildProcess;
    start(): Promise<URL>;
    /** The server's own proof that its books are in order, against its data folder. */
    ledgerCheck(): Promise<{
        clean: boolean;
        output: string;
    }>;
    /** May be called at any time and more than once. */
    stop(): Promise<void>;
    private end;
    private launch;
    private keep;
    private ready;
    private failure;
}
