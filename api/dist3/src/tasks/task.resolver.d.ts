import { PageArgs, Scope, type Connection } from '../kernel/index.js';
import { CategoryType } from './category.type.js';
import { TasksArgs } from './task.inputs.js';
import { type TaskProgressRow } from './task.loader.js';
import type { CategoryRow, TaskRow } from './task.row.js';
import { TaskStatus, type ProofField, type TaskStep } from './task.status.js';
import { EligibilityReasonType, TaskModerationType } from './task.type.js';
export declare class TaskQueries {
    categories(scope: Scope): Promise<CategoryRow[]>;
    task(id: string, scope: Scope): Promise<TaskRow | null>;
    tasks({ filter, sort, includeIneligible: ineligible, ...page }: TasksArgs, scope: Scope): Promise<Connection<TaskRow>>;
    tasksInReview(page: PageArgs, scope: Scope): Promise<Connection<TaskRow>>;
}
export declare class CategoryFields {
    name(category: CategoryType, locale: string | null | undefined, scope: Scope): string;
}
export declare class TaskFields {
    viewerActions(task: TaskRow, scope: Scope): Promise<string[]>;
    ineligibleBecause(task: TaskRow, scope: Scope): Promise<EligibilityReasonType[]>;
    steps(task: TaskRow, scope: Scope): Promise<readonly TaskStep[]>;
    proofFields(task: TaskRow, scope: Scope): Promise<readonly ProofField[]>;
    progress(task: TaskRow, scope: Scope): Promise<TaskProgressRow | null>;
    reviewRequestedAt(task: TaskRow, scope: Scope): Promise<Date>;
    moderation(task: TaskRow, { viewer }: Scope): TaskModerationType | null;
}
export declare class ViewerTaskFields {
    tasks(status: TaskStatus[] | null | undefined, page: PageArgs, scope: Scope): Promise<Connection<TaskRow>>;
}
