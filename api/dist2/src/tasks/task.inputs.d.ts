import { MoneyInput, PageArgs } from '../kernel/index.js';
import { TaskSort } from './task.status.js';
export declare class TaskFilter {
    categories?: string[] | null;
    minReward?: MoneyInput | null;
    maxMinutes?: number | null;
    search?: string | null;
}
export declare class AnswerInput {
    key: string;
    values?: string[] | null;
    uploadId?: string | null;
}
export declare class TasksArgs extends PageArgs {
    filter?: TaskFilter | null;
    sort: TaskSort;
    includeIneligible: boolean;
}
