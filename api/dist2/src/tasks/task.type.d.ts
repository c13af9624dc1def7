import { MoneyType, Node } from '../kernel/index.js';
import { UserType } from '../identity/index.js';
import { CategoryType } from './category.type.js';
import { CloseReason, PauseReason, ProofKind, TaskStatus } from './task.status.js';
export declare class TaskStepType {
    text: string;
}
export declare class ChoiceType {
    value: string;
    label: string;
}
export declare class ProofFieldType {
    key: string;
    label: string;
    kind: ProofKind;
    required: boolean;
    choices: ChoiceType[];
    step: number | null;
}
export declare class TaskProgressType {
    open: number;
    reserved: number;
    submitted: number;
    revisionRequested: number;
    approved: number;
    rejected: number;
    disputed: number;
    released: number;
    escrow: MoneyType;
    spent: MoneyType;
}
export declare class TaskType extends Node {
    version: number;
    title: string;
    status: TaskStatus;
    pauseReason: PauseReason | null;
    closeReason: CloseReason | null;
    category: CategoryType;
    employer: UserType;
    steps: TaskStepType[];
    proofFields: ProofFieldType[];
    reward: MoneyType;
    fee: MoneyType;
    feeRate: bigint;
    slots: number;
    slotsOpen: number;
    estimatedMinutes: number;
    reviewWindowHours: number;
    countries: string[];
    repeatable: boolean;
    workersPickItems: boolean;
    hasItems: boolean;
    publishAt: Date | null;
    publishedAt: Date | null;
    expiresAt: Date | null;
    createdAt: Date;
}
export declare class TaskModerationType {
    code: string;
    note: string;
}
export declare class EligibilityReasonType {
    code: string;
    message: string;
}
export declare const TaskConnection: {
    new (): {
        edges: {
            cursor: string;
            node: TaskType;
        }[];
        nodes: TaskType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
