/** A command of the tree: what it takes, and what it does until it is done or interrupted. */
export interface Program<Arguments> {
    readonly usage: string;
    /** Throws with one clear sentence where the command line cannot be meant. */
    readonly read: (given: readonly string[]) => Arguments;
    /** Answers the exit code. */
    readonly act: (given: Arguments, interruption: Promise<'interrupted'>) => Promise<number>;
}
export declare const FAILED = 1;
export declare const INTERRUPTED = 130;
/** Calls that a failure left running would keep the process alive, so its end is stated. */
export declare function runProgram<Arguments>(program: Program<Arguments>): Promise<never>;
