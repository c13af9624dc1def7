/** What the launcher must remember between starts: passwords it made, and the port it chose. */
export interface ServerSecrets {
    readonly superuserPassword: string;
    readonly ownerPassword: string;
    readonly appPassword: string;
    readonly port: number | undefined;
}
export declare function readSecrets(file: string): ServerSecrets | undefined;
export declare function newSecrets(): ServerSecrets;
/** Replaces the file as a whole: a crash leaves the old one or the new one, readable by us alone. */
export declare function writeSecrets(file: string, secrets: ServerSecrets): void;
