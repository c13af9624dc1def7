export declare class RemoveTaskItemsInput {
    taskId: string;
    externalIds: string[];
    all: boolean;
    idempotencyKey?: string | null;
}
export declare class RestoreTaskItemsInput {
    taskId: string;
    idempotencyKey?: string | null;
}
