import { type ApiClient } from '../replay/api-client.js';
import type { CrowdJob } from '../replay/crowd-job.js';
/** Categories that go live without a moderator. */
export declare const CATEGORIES: readonly ["survey", "data-entry", "image-labelling", "transcription", "translation"];
/** A job as a crowd might have done it: every worker answers every question once. */
export declare function crowdJob(name: string, size: {
    workers: number;
    questions: number;
}): CrowdJob;
/** Tasks that stay open, so that lists are as long as a page of them. */
export declare function fillMarket(api: ApiClient, tasks: number): Promise<void>;
