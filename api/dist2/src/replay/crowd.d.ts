import { type ApiClient } from './api-client.js';
import type { RecordedAnswer } from './crowd-job.js';
export interface Player {
    name: string;
    userId: string;
    token: string;
    answers: RecordedAnswer[];
}
export interface CrowdOptions {
    api: ApiClient;
    taskId: string;
    /** Key of the proof field that takes the label. */
    fieldKey: string;
    atOnce: number;
    onSubmit: (submissionId: string) => void;
    onSubmitted: () => void;
    onProblem: (problem: string) => void;
}
/**
 * Every player works through their recorded answers, one after the other, `atOnce` players at a time. Who has most to do begins:
 * a few workers did most of a real job, and starting them last would leave them alone at the end.
 */
export declare function playCrowd(players: readonly Player[], options: CrowdOptions): Promise<void>;
