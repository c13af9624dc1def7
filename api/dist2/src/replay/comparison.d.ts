import { type RecordedAnswer } from './crowd-job.js';
import type { DeliveredSubmission, ProgressCounts, WalletBalances } from './documents.js';
/** One thing held against another, n times; passed if each was equal and nothing else was found. */
export interface Check {
    label: string;
    good: number;
    of: number;
    details: string[];
}
export declare function passed({ good, of, details }: Check): boolean;
export interface Expectation {
    answers: readonly RecordedAnswer[];
    fieldKey: string;
    /** The workers' names in the file by their user ids on the server. */
    workerNames: ReadonlyMap<string, string>;
}
/** Each recorded answer must come back exactly once, approved, and nothing else with it. */
export declare function compareAnswers(delivered: readonly DeliveredSubmission[], expected: Expectation): Check;
export interface ExpectedWallet {
    owner: string;
    /** Available and clearing together. */
    total: bigint;
    /** Null where the operator's setting is not known. */
    clearing: bigint | null;
}
/** What is wrong with a wallet at the end of a run, to the micro-unit; undefined if nothing is. */
export declare function walletProblem(wallet: WalletBalances, expected: ExpectedWallet): string | undefined;
export interface FinishedTask {
    status: string;
    progress: (ProgressCounts & {
        escrow: {
            amount: string;
        };
        spent: {
            amount: string;
        };
    }) | null;
}
/** A task whose every slot was approved is closed, holds nothing, and has spent what all slots cost. */
export declare function finishedTaskCheck(task: FinishedTask | null, expected: {
    slots: number;
    cost: bigint;
}): Check;
