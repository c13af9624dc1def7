import type { AnyEntity, EntityClass } from '@mikro-orm/postgresql';
import { DraftResolver } from './draft.resolver.js';
import { MarketResolver } from './market.resolver.js';
import { ModerationResolver } from './moderation.resolver.js';
import { RunningTaskResolver } from './running-task.resolver.js';
import { SavedFilterResolver } from './saved-filter.resolver.js';
import { TaskItemFields } from './task-item.resolver.js';
import { Task } from './task.entity.js';
import { CategoryFields, TaskFields, TaskQueries, ViewerTaskFields } from './task.resolver.js';

export const taskResolvers = [
  TaskQueries,
  MarketResolver,
  CategoryFields,
  TaskFields,
  ViewerTaskFields,
  DraftResolver,
  TaskItemFields,
  RunningTaskResolver,
  ModerationResolver,
  SavedFilterResolver,
] as const;
export const taskEntities: EntityClass<AnyEntity>[] = [Task];

export { Archive, archiveDue } from './archive.service.js';
export { eligibility, type EligibilityReason } from './task.eligibility.js';
export { GoldAnswerType, VariableType } from './task-item.type.js';
export { AnswerInput, TaskFilter } from './task.inputs.js';
export { availableTo, checkFilter, matchingTasks } from './task.lists.js';
export { ProgressLoader, TaskLoader, type TaskProgressRow } from './task.loader.js';
export type { TaskRow } from './task.row.js';
export type { ProofField, TaskStep, Variable } from './task.status.js';
export { standings, type Standing } from './task.standing.js';
export { renderSteps } from './task.steps.js';
export {
  EligibilityReasonType,
  ProofFieldType,
  TaskProgressType,
  TaskStepType,
  TaskType,
} from './task.type.js';
export { seesAsWorker, type TaskFilterValues } from './task.visibility.js';
export { taskTimers } from './task.timers.js';
export { taskJobs } from './task-watch.timers.js';
