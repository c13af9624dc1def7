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
];
export const taskEntities = [Task];
export { eligibility } from './task.eligibility.js';
export { GoldAnswerType, VariableType } from './task-item.type.js';
export { AnswerInput, TaskFilter } from './task.inputs.js';
export { availableTo, checkFilter, matchingTasks } from './task.lists.js';
export { ProgressLoader, TaskLoader } from './task.loader.js';
export { standings } from './task.standing.js';
export { renderSteps } from './task.steps.js';
export { EligibilityReasonType, ProofFieldType, TaskProgressType, TaskStepType, TaskType, } from './task.type.js';
export { seesAsWorker } from './task.visibility.js';
export { taskTimers } from './task.timers.js';
//# sourceMappingURL=index.js.map