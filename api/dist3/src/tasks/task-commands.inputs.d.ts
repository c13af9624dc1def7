import { MoneyInput } from '../kernel/index.js';
import { AnswerInput } from './task.inputs.js';
import { ProofKind } from './task.status.js';
/** What of a draft may be taken away again; anything else has to have a value. */
export declare const TaskMoment: {
    readonly PUBLISH_AT: "PUBLISH_AT";
    readonly EXPIRES_AT: "EXPIRES_AT";
};
export type TaskMoment = keyof typeof TaskMoment;
export declare class TaskStepInput {
    text: string;
}
export declare class ChoiceInput {
    value: string;
    label: string;
}
export declare class ProofFieldInput {
    key: string;
    label: string;
    kind: ProofKind;
    required: boolean;
    choices: ChoiceInput[];
    step?: number | null;
}
export declare class CreateTaskInput {
    title: string;
    category: string;
    steps: TaskStepInput[];
    proofFields: ProofFieldInput[];
    reward: MoneyInput;
    slots: number;
    estimatedMinutes: number;
    reviewWindowHours?: number | null;
    countries: string[];
    publishAt?: Date | null;
    expiresAt?: Date | null;
    repeatable: boolean;
    workersPickItems: boolean;
    itemsFrom?: string | null;
    idempotencyKey?: string | null;
}
export declare class VariableInput {
    name: string;
    value: string;
}
export declare class TaskItemInput {
    externalId: string;
    variables: VariableInput[];
    overlap: number;
    gold?: AnswerInput[] | null;
}
export declare class AddTaskItemsInput {
    taskId: string;
    items: TaskItemInput[];
    idempotencyKey?: string | null;
}
export declare class TaskPatch {
    title?: string | null;
    category?: string | null;
    steps?: TaskStepInput[] | null;
    proofFields?: ProofFieldInput[] | null;
    reward?: MoneyInput | null;
    slots?: number | null;
    estimatedMinutes?: number | null;
    reviewWindowHours?: number | null;
    countries?: string[] | null;
    publishAt?: Date | null;
    expiresAt?: Date | null;
    clear?: TaskMoment[] | null;
    repeatable?: boolean | null;
    workersPickItems?: boolean | null;
}
