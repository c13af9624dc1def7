import { SubmissionStatus, type SubmissionRow } from '../submissions/index.js';
import { type WalletEntryRow } from '../wallets/index.js';
export declare abstract class ViewerEvent {
    /** Name of the GraphQL type. */
    abstract readonly kindOfEvent: string;
    at: Date;
}
export declare class SubmissionDecidedEvent extends ViewerEvent {
    readonly kindOfEvent = "SubmissionDecidedEvent";
    status: SubmissionStatus;
    submission: SubmissionRow;
}
export declare class WalletChangedEvent extends ViewerEvent {
    readonly kindOfEvent = "WalletChangedEvent";
    entry: WalletEntryRow;
}
export declare class ReservationEvent extends ViewerEvent {
    readonly kindOfEvent = "ReservationEvent";
    submission: SubmissionRow;
}
export declare class NotificationEvent extends ViewerEvent {
    readonly kindOfEvent = "NotificationEvent";
    kind: string;
    message: string;
}
export declare class ViewerEventBatch {
    cursor: string;
    reset: boolean;
    events: ViewerEvent[];
}
