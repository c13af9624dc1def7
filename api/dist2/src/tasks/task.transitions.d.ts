/**
 * What the employer may do with a task. `publish` leads on to LIVE or SCHEDULED at once where no moderator is needed.
 * `edit`, `addSlots`, `raiseReward` and `extend` leave a running task in its state; a closing one opens again.
 */
export declare const employerActions: {
    readonly edit: {
        readonly from: readonly ["DRAFT", "REJECTED", "LIVE", "PAUSED"];
        readonly to: "DRAFT";
    };
    readonly addItems: {
        readonly from: readonly ["DRAFT"];
        readonly to: "DRAFT";
    };
    readonly publish: {
        readonly from: readonly ["DRAFT"];
        readonly to: "IN_REVIEW";
    };
    readonly cancelPublication: {
        readonly from: readonly ["IN_REVIEW", "SCHEDULED"];
        readonly to: "DRAFT";
    };
    readonly pause: {
        readonly from: readonly ["LIVE"];
        readonly to: "PAUSED";
    };
    readonly resume: {
        readonly from: readonly ["PAUSED"];
        readonly to: "LIVE";
    };
    readonly stop: {
        readonly from: readonly ["LIVE", "PAUSED"];
        readonly to: "CLOSING";
    };
    readonly addSlots: {
        readonly from: readonly ["LIVE", "PAUSED", "CLOSING"];
        readonly to: "LIVE";
    };
    readonly raiseReward: {
        readonly from: readonly ["LIVE", "PAUSED"];
        readonly to: "LIVE";
    };
    readonly extend: {
        readonly from: readonly ["LIVE", "PAUSED", "CLOSING"];
        readonly to: "LIVE";
    };
};
export declare const moderatorActions: {
    readonly approve: {
        readonly from: readonly ["IN_REVIEW"];
        readonly to: "LIVE";
    };
    readonly reject: {
        readonly from: readonly ["IN_REVIEW"];
        readonly to: "REJECTED";
    };
    readonly takeDown: {
        readonly from: readonly ["LIVE", "PAUSED"];
        readonly to: "CLOSING";
    };
};
/** What a worker does with a task leaves it where it is. */
export declare const workerActions: {
    readonly reserve: {
        readonly from: readonly ["LIVE"];
        readonly to: "LIVE";
    };
};
/** What nobody does: the clock, the last decision. `close` is the SQL function close_if_done. */
export declare const systemActions: {
    readonly schedule: {
        readonly from: readonly ["IN_REVIEW"];
        readonly to: "SCHEDULED";
    };
    readonly start: {
        readonly from: readonly ["SCHEDULED"];
        readonly to: "LIVE";
    };
    readonly lapse: {
        readonly from: readonly ["IN_REVIEW", "SCHEDULED"];
        readonly to: "DRAFT";
    };
    readonly expire: {
        readonly from: readonly ["LIVE", "PAUSED"];
        readonly to: "CLOSING";
    };
    readonly close: {
        readonly from: readonly ["CLOSING", "LIVE", "PAUSED"];
        readonly to: "CLOSED";
    };
};
export declare const taskActions: {
    reserve: {
        readonly from: readonly ["LIVE"];
        readonly to: "LIVE";
    };
    approve: {
        readonly from: readonly ["IN_REVIEW"];
        readonly to: "LIVE";
    };
    reject: {
        readonly from: readonly ["IN_REVIEW"];
        readonly to: "REJECTED";
    };
    takeDown: {
        readonly from: readonly ["LIVE", "PAUSED"];
        readonly to: "CLOSING";
    };
    edit: {
        readonly from: readonly ["DRAFT", "REJECTED", "LIVE", "PAUSED"];
        readonly to: "DRAFT";
    };
    addItems: {
        readonly from: readonly ["DRAFT"];
        readonly to: "DRAFT";
    };
    publish: {
        readonly from: readonly ["DRAFT"];
        readonly to: "IN_REVIEW";
    };
    cancelPublication: {
        readonly from: readonly ["IN_REVIEW", "SCHEDULED"];
        readonly to: "DRAFT";
    };
    pause: {
        readonly from: readonly ["LIVE"];
        readonly to: "PAUSED";
    };
    resume: {
        readonly from: readonly ["PAUSED"];
        readonly to: "LIVE";
    };
    stop: {
        readonly from: readonly ["LIVE", "PAUSED"];
        readonly to: "CLOSING";
    };
    addSlots: {
        readonly from: readonly ["LIVE", "PAUSED", "CLOSING"];
        readonly to: "LIVE";
    };
    raiseReward: {
        readonly from: readonly ["LIVE", "PAUSED"];
        readonly to: "LIVE";
    };
    extend: {
        readonly from: readonly ["LIVE", "PAUSED", "CLOSING"];
        readonly to: "LIVE";
    };
};
export type TaskAction = keyof typeof taskActions;
export type SystemAction = keyof typeof systemActions;
