export declare const WithdrawalStatus: {
    readonly REQUESTED: "REQUESTED";
    readonly RISK_HOLD: "RISK_HOLD";
    readonly QUEUED: "QUEUED";
    readonly SENDING: "SENDING";
    readonly UNKNOWN: "UNKNOWN";
    readonly PAID: "PAID";
    readonly FAILED: "FAILED";
    readonly CANCELLED: "CANCELLED";
    readonly REFUSED: "REFUSED";
};
export type WithdrawalStatus = keyof typeof WithdrawalStatus;
export declare const withdrawing: {
    readonly hold: {
        readonly from: readonly ["REQUESTED"];
        readonly to: "RISK_HOLD";
    };
    readonly queue: {
        readonly from: readonly ["REQUESTED", "RISK_HOLD"];
        readonly to: "QUEUED";
    };
    readonly send: {
        readonly from: readonly ["QUEUED"];
        readonly to: "SENDING";
    };
    /** The provider could not be reached, for certain: nothing was sent. */
    readonly putBack: {
        readonly from: readonly ["SENDING"];
        readonly to: "QUEUED";
    };
    /** The provider has it and works on it. */
    readonly wait: {
        readonly from: readonly ["SENDING", "UNKNOWN"];
        readonly to: "SENDING";
    };
    /** What the provider did is not known. Asked again, never sent again. */
    readonly doubt: {
        readonly from: readonly ["SENDING", "UNKNOWN"];
        readonly to: "UNKNOWN";
    };
    readonly pay: {
        readonly from: readonly ["SENDING", "UNKNOWN"];
        readonly to: "PAID";
    };
    readonly fail: {
        readonly from: readonly ["SENDING", "UNKNOWN"];
        readonly to: "FAILED";
    };
    /** It had arrived and came back. */
    readonly bounce: {
        readonly from: readonly ["PAID"];
        readonly to: "FAILED";
    };
    readonly cancel: {
        readonly from: readonly ["REQUESTED", "RISK_HOLD", "QUEUED"];
        readonly to: "CANCELLED";
    };
    readonly refuse: {
        readonly from: readonly ["RISK_HOLD"];
        readonly to: "REFUSED";
    };
};
export type WithdrawalAction = keyof typeof withdrawing;
/** Where an action leads. @throws InvalidTransitionError */
export declare const moved: (status: WithdrawalStatus, action: WithdrawalAction) => WithdrawalStatus;
export declare const mayMove: (status: WithdrawalStatus, action: WithdrawalAction) => boolean;
/** What its owner may do now, by the names of the mutations. */
export declare const ownersActions: (status: WithdrawalStatus) => string[];
