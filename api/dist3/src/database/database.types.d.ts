/** The part of pino that the database code uses. */
export interface Logger {
    info(details: object, message: string): void;
    warn(details: object, message: string): void;
    error(details: object, message: string): void;
}
export interface DatabaseSettings {
    readonly dataDir: string;
    /** The app's role on a PostgreSQL of one's own. */
    readonly url?: string | undefined;
    /** The owner's role there: runs the migrations. */
    readonly ownerUrl?: string | undefined;
}
export interface Database {
    /** The role of ordinary work: owns nothing, changes no structure. */
    readonly appUrl: string;
    /** The role that owns database and schema. */
    readonly ownerUrl: string;
    readonly embedded: boolean;
    /** Call it last: after it there is nothing to write to. */
    stop(): Promise<void>;
}
