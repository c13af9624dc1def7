import type { Scope, StreamKind } from '../kernel/index.js';
import { type TaskFilter } from '../tasks/index.js';
import type { TaskFeedBatch } from './task-feed.type.js';
/** Tasks that appear, change or leave among those the viewer may take; anonymous viewers see all public ones. */
export declare function taskFeedStream(scope: Scope, filter: TaskFilter | null): StreamKind<TaskFeedBatch>;
