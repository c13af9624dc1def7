export declare const TaskStatus: {
    readonly DRAFT: "DRAFT";
    readonly IN_REVIEW: "IN_REVIEW";
    readonly REJECTED: "REJECTED";
    readonly SCHEDULED: "SCHEDULED";
    readonly LIVE: "LIVE";
    readonly PAUSED: "PAUSED";
    readonly CLOSING: "CLOSING";
    readonly CLOSED: "CLOSED";
    readonly ARCHIVED: "ARCHIVED";
};
export type TaskStatus = keyof typeof TaskStatus;
export declare const CloseReason: {
    readonly COMPLETED: "COMPLETED";
    readonly STOPPED: "STOPPED";
    readonly EXPIRED: "EXPIRED";
    readonly TAKEN_DOWN: "TAKEN_DOWN";
};
export type CloseReason = keyof typeof CloseReason;
export declare const PauseReason: {
    readonly EMPLOYER: "EMPLOYER";
};
export type PauseReason = keyof typeof PauseReason;
export declare const ProofKind: {
    readonly TEXT: "TEXT";
    readonly NUMBER: "NUMBER";
    readonly URL: "URL";
    readonly CHOICE: "CHOICE";
    readonly MULTI_CHOICE: "MULTI_CHOICE";
    readonly SCREENSHOT: "SCREENSHOT";
    readonly FILE: "FILE";
    readonly CODE: "CODE";
};
export type ProofKind = keyof typeof ProofKind;
export declare const CategoryPolicy: {
    readonly ALLOWED: "ALLOWED";
    readonly MODERATED: "MODERATED";
    readonly PROHIBITED: "PROHIBITED";
};
export type CategoryPolicy = keyof typeof CategoryPolicy;
export declare const TaskSort: {
    readonly NEWEST: "NEWEST";
    readonly REWARD: "REWARD";
    readonly HOURLY: "HOURLY";
};
export type TaskSort = keyof typeof TaskSort;
export interface TaskStep {
    readonly text: string;
}
export interface Choice {
    readonly value: string;
    readonly label: string;
}
/** One answer asked of the worker. */
export interface ProofField {
    readonly key: string;
    readonly label: string;
    readonly kind: ProofKind;
    readonly required: boolean;
    readonly choices: readonly Choice[];
    /** The step it proves, counted from 1; absent or null where it proves the whole work. */
    readonly step?: number | null;
}
/** A value that one item puts into the steps. */
export interface Variable {
    readonly name: string;
    readonly value: string;
}
