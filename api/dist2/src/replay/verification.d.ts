import { type ApiClient } from './api-client.js';
import { type Check } from './comparison.js';
import type { Player } from './crowd.js';
import { type DeliveredSubmission } from './documents.js';
import { type TaskTerms } from './employer.js';
import type { Person } from './people.js';
/** Everything that was delivered, page by page as the contract orders it. */
export declare function downloadSubmissions(api: ApiClient, token: string, taskId: string): Promise<DeliveredSubmission[]>;
/** What waits for a decision now: only asked where the live channel had to begin anew. */
export declare function undecidedSubmissions(api: ApiClient, token: string, taskId: string): Promise<string[]>;
export interface MoneyExpectation {
    terms: TaskTerms;
    deposited: bigint;
    /** Whether the server runs with the default settings, so that the split into available and clearing is known. */
    defaults: boolean;
}
export declare function checkWorkerWallets(api: ApiClient, players: readonly Player[], money: MoneyExpectation): Promise<Check>;
export declare function checkEmployerWallet(api: ApiClient, { token }: Person, money: MoneyExpectation): Promise<Check>;
/** Closing is the server's own doing after the last decision, so it gets a moment. */
export declare function checkFinishedTask(api: ApiClient, token: string, terms: TaskTerms): Promise<Check>;
