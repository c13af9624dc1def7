import { MoneyType, Node } from '../kernel/index.js';
import { DecidedBy, RejectReason, SubmissionStatus } from './submission.status.js';
export declare class AnswerType {
    key: string;
    values: string[];
    uploadId: string | null;
    url: string | null;
}
export declare class SubmissionRevisionType {
    number: number;
    answers: AnswerType[];
    submittedAt: Date;
    reason: RejectReason | null;
    note: string | null;
    reviewedAt: Date | null;
}
export declare class BonusType {
    amount: MoneyType;
    note: string;
    at: Date;
}
export declare class SubmissionType extends Node {
    status: SubmissionStatus;
    reward: MoneyType;
    paid: MoneyType;
    itemExternalId: string | null;
    reservedAt: Date;
    deadline: Date | null;
    extended: boolean;
    submittedAt: Date | null;
    autoApproveAt: Date | null;
    revisionRounds: number;
    decidedAt: Date | null;
    decidedBy: DecidedBy | null;
    reason: RejectReason | null;
    note: string | null;
    appealUntil: Date | null;
}
export declare class SubmissionCountType {
    status: SubmissionStatus;
    count: number;
}
export declare const SubmissionConnection: {
    new (): {
        edges: {
            cursor: string;
            node: SubmissionType;
        }[];
        nodes: SubmissionType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
export declare class EmployerFactsType {
    tasksPublished: number;
    approvalRate: number | null;
    medianHoursToDecide: number | null;
    overturnedRejectionRate: number | null;
}
