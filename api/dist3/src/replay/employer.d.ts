import { type ApiClient } from './api-client.js';
import { type CrowdJob } from './crowd-job.js';
import { type TaskItem, type WalletBalances } from './documents.js';
export declare const FIELD_KEY = "label";
export interface TaskTerms {
    taskId: string;
    slots: number;
    reward: bigint;
    fee: bigint;
}
/** The employer of a replay: describes the job, pays for it, publishes it. */
export declare class Employer {
    private readonly api;
    private readonly token;
    constructor(api: ApiClient, token: string);
    draft(job: CrowdJob): Promise<TaskTerms>;
    /** Pays the bill, rounded up to whole dollars so that a rest must stay in the wallet; returns what was paid in. */
    deposit(terms: TaskTerms): Promise<bigint>;
    publish(taskId: string): Promise<void>;
    private waitFor;
}
export declare function readWallet(api: ApiClient, token: string): Promise<WalletBalances>;
export declare function costOf({ slots, reward, fee }: TaskTerms): bigint;
/** Cut so that no call exceeds the server's limits on rows and bytes. */
export declare function itemBatches(items: readonly TaskItem[]): TaskItem[][];
