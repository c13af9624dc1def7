/**
 * A lock between programs that a `kill -9` cannot leave behind.
 *
 * Whoever wants it first announces a claim (a file of its own with pid and start time) and then looks for other
 * living claims: two cannot both miss each other. Claims of the dead count for nothing and are swept by anyone, which
 * is safe because no name is ever used twice.
 */
export declare class FolderLock {
    private readonly folder;
    private claim;
    constructor(folder: string);
    /** Takes the lock, or answers what its holder wrote beside it. */
    tryAcquire(note?: string): Promise<{
        held: true;
    } | {
        held: false;
        note: string;
    }>;
    acquire(timeoutMs: number): Promise<void>;
    /** Changes what a refused rival is told. */
    markHeld(note: string): void;
    release(): void;
    private announce;
}
/** Who is using something together; the last one to leave may turn it off. */
export declare class UserList {
    private readonly folder;
    private claim;
    constructor(folder: string);
    join(): void;
    /** Leaves, and answers whether nobody else is left. */
    leave(): boolean;
}
