import { type TaskRow } from '../tasks/index.js';
export declare const TaskFeedChange: {
    readonly APPEARED: "APPEARED";
    readonly SLOTS_CHANGED: "SLOTS_CHANGED";
    readonly REWARD_RAISED: "REWARD_RAISED";
    readonly GONE: "GONE";
};
export type TaskFeedChange = keyof typeof TaskFeedChange;
export declare class TaskFeedEvent {
    change: TaskFeedChange;
    taskId: string;
    task: TaskRow | null;
}
export declare class TaskFeedBatch {
    cursor: string;
    reset: boolean;
    events: TaskFeedEvent[];
}
