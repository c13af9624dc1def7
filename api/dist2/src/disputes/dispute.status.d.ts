export declare const DisputeStatus: {
    readonly OPEN: "OPEN";
    readonly ANSWERED: "ANSWERED";
    readonly RESOLVED_WORKER: "RESOLVED_WORKER";
    readonly RESOLVED_EMPLOYER: "RESOLVED_EMPLOYER";
    readonly RESOLVED_SPLIT: "RESOLVED_SPLIT";
};
export type DisputeStatus = keyof typeof DisputeStatus;
export declare const DisputeOutcome: {
    readonly WORKER: "WORKER";
    readonly EMPLOYER: "EMPLOYER";
    readonly SPLIT: "SPLIT";
};
export type DisputeOutcome = keyof typeof DisputeOutcome;
/** The employer's time to answer; silence pays the worker. */
export declare const answerWindowMs: number;
/** A moderator's time to decide; the escrow does not wait for ever, and our silence does not cost the worker. */
export declare const decisionWindowMs: number;
export declare const disputeTransitions: {
    readonly answer: {
        readonly from: readonly ["OPEN"];
        readonly to: "ANSWERED";
    };
    readonly concede: {
        readonly from: readonly ["OPEN"];
        readonly to: "RESOLVED_WORKER";
    };
    readonly lapse: {
        readonly from: readonly ["OPEN", "ANSWERED"];
        readonly to: "RESOLVED_WORKER";
    };
    readonly decideForWorker: {
        readonly from: readonly ["ANSWERED"];
        readonly to: "RESOLVED_WORKER";
    };
    readonly decideForEmployer: {
        readonly from: readonly ["ANSWERED"];
        readonly to: "RESOLVED_EMPLOYER";
    };
    readonly split: {
        readonly from: readonly ["ANSWERED"];
        readonly to: "RESOLVED_SPLIT";
    };
};
export type DisputeAction = keyof typeof disputeTransitions;
/** The worker's whole reward, in 1/10000. */
export declare const wholeShare = 10000;
