import { type ApiClient } from './api-client.js';
import type { Player } from './crowd.js';
import type { RecordedAnswer } from './crowd-job.js';
export interface Person {
    userId: string;
    token: string;
}
/** Addresses of one run are unlike those of every other, so a replay can be repeated on one server. */
export declare class People {
    private readonly api;
    private readonly run;
    private readonly password;
    constructor(api: ApiClient);
    employer(): Promise<Person>;
    workers(answersByWorker: ReadonlyMap<string, RecordedAnswer[]>, onSignUp: () => void): Promise<Player[]>;
    private signUp;
}
