import type { CategoryPolicy, ProofField, TaskStep } from './task.status.js';
/** The words of a task that workers will read. */
export interface TaskText {
    readonly title: string;
    readonly steps: readonly TaskStep[];
    readonly proofFields: readonly ProofField[];
}
/** What a task may not be, as codes; pages have words for them in each language. */
export declare const ProhibitionReason: {
    readonly PROHIBITED_CATEGORY: "PROHIBITED_CATEGORY";
    readonly ASKS_FOR_SECRETS: "ASKS_FOR_SECRETS";
    readonly ASKS_FOR_IDENTITY_PAPERS: "ASKS_FOR_IDENTITY_PAPERS";
    readonly ORDERS_PRAISE: "ORDERS_PRAISE";
};
export type ProhibitionReason = (typeof ProhibitionReason)[keyof typeof ProhibitionReason];
export interface Prohibition {
    readonly code: ProhibitionReason;
    /** One English sentence, safe to show to the employer. */
    readonly sentence: string;
}
/** Why the marketplace does not carry this task; empty where it may. Modest: what slips through, moderators and workers report. */
export declare function prohibitions(text: TaskText, category: {
    policy: CategoryPolicy;
    slug: string;
}): Prohibition[];
