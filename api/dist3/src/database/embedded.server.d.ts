import type { Logger } from './database.types.js';
import { type ServerSecrets } from './secrets.file.js';
export interface EmbeddedOptions {
    readonly dataDir: string;
    readonly ownerMayCreateDatabases: boolean;
}
/** The PostgreSQL server inside a data folder: started where it is down, joined where it runs. */
export declare class EmbeddedServer {
    private readonly options;
    private readonly log;
    private readonly home;
    private readonly dataFolder;
    private readonly logFile;
    private readonly lock;
    private readonly users;
    private server;
    private secrets;
    constructor(options: EmbeddedOptions, log: Logger);
    get pid(): number | undefined;
    get running(): boolean;
    /** One program at a time starts, joins or stops; the others always see a finished step. */
    open(): Promise<void>;
    /** Brings a server that died back, on the port that the app's connections know. */
    revive(): Promise<void>;
    /** Stops the server, unless another program still uses it. */
    close(): Promise<void>;
    urlOf(role: string, password: string, database: string): string;
    known(): ServerSecrets;
    private superuserUrl;
    private get secretsFile();
    private locked;
    private leave;
    private joinOrStart;
    /** A server of ours from an earlier run, which a killed app left behind or another program of ours uses. */
    private join;
    private start;
    private waitFor;
    private choosePort;
    private rememberPort;
}
