/**
 * One run of one program. A pid alone is reused by the system, so the start time and the boot belong to it: after a
 * reboot or a crash another program with our pid must not look like us.
 */
export interface ProcessIdentity {
    readonly pid: number;
    readonly startedAt: string;
}
export declare function ownIdentity(): ProcessIdentity;
export declare function isAlive(identity: ProcessIdentity): boolean;
/** Who has this pid now, if anybody; a zombie that nobody has reaped counts as dead. */
export declare function identityOf(pid: number): ProcessIdentity | undefined;
