import { TaskFilter } from '../tasks/index.js';
import { TaskFeedBatch } from './task-feed.type.js';
import { TaskProgressBatch } from './task-progress.stream.js';
import { ViewerEventBatch } from './viewer-event.type.js';
declare class After {
    after?: string | null;
}
declare class TaskFeedArgs extends After {
    filter?: TaskFilter | null;
}
declare class TaskProgressArgs extends After {
    taskId: string;
}
export declare class LiveResolver {
    taskFeed(batch: TaskFeedBatch, _args: TaskFeedArgs): TaskFeedBatch;
    taskProgress(batch: TaskProgressBatch, _args: TaskProgressArgs): TaskProgressBatch;
    viewerEvents(batch: ViewerEventBatch, _args: After): ViewerEventBatch;
}
export {};
