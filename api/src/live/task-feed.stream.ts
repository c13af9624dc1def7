import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Cursor, type LogEntry, type Scope, type StreamKind } from '../kernel/index.js';
import { availableTo, matchingTasks, TaskType, type TaskFilter, type TaskRow } from '../tasks/index.js';

export const TaskFeedChange = {
  APPEARED: 'APPEARED',
  SLOTS_CHANGED: 'SLOTS_CHANGED',
  REWARD_RAISED: 'REWARD_RAISED',
  GONE: 'GONE',
} as const;
export type TaskFeedChange = keyof typeof TaskFeedChange;
registerEnumType(TaskFeedChange, {
  name: 'TaskFeedChange',
  description: 'What became of a task in the viewer’s feed.',
});

@ObjectType({ description: 'One task’s change, as the viewer sees it now.' })
export class TaskFeedEvent {
  @Field(() => TaskFeedChange)
  change!: TaskFeedChange;

  @Field(() => ID)
  taskId!: string;

  @Field(() => TaskType, { nullable: true, description: 'Null when it is gone.' })
  task!: TaskRow | null;
}

@ObjectType({ description: 'Changes since the last frame, one per task; without events it is a checkpoint.' })
export class TaskFeedBatch {
  @Field(() => Cursor, { description: 'Pass it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Boolean, { description: 'True: too long ago to replay; fetch anew.' })
  reset!: boolean;

  @Field(() => [TaskFeedEvent])
  events!: TaskFeedEvent[];
}

const appearing = new Set(['task.live', 'task.resumed']);
const leaving = new Set(['task.paused', 'task.closing', 'task.closed', 'task.taken_down', 'task.expired']);
const taking = new Set(['submission.reserved']);
const freeing = new Set([
  'submission.returned',
  'submission.expired',
  'submission.rejected_final',
  'task.slots_changed',
]);
const raising = new Set(['task.reward_raised']);
const feedTypes = new Set([...appearing, ...leaving, ...taking, ...freeing, ...raising]);

/** Tasks that appear, change or leave among those the viewer may take; anonymous viewers see all public ones. */
export function taskFeedStream(scope: Scope, filter: TaskFilter | null): StreamKind<TaskFeedBatch> {
  return {
    part: 'tasks',
    coalesceMs: 10,
    wants: (entry) => feedTypes.has(entry.type),
    empty: (head) => Promise.resolve({ ...head, events: [] }),
    frame: async (entries, head) => {
      const events = await changes(scope, filter, byTask(entries));
      return events.length === 0 ? null : { ...head, events };
    },
  };
}

function byTask(entries: readonly LogEntry[]): Map<string, LogEntry[]> {
  const tasks = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const taskId = entry.taskId!;
    tasks.set(taskId, [...(tasks.get(taskId) ?? []), entry]);
  }
  return tasks;
}

async function changes(
  scope: Scope,
  filter: TaskFilter | null,
  tasks: Map<string, LogEntry[]>,
): Promise<TaskFeedEvent[]> {
  const ids = [...tasks.keys()];
  const available = new Map((await availableTo(scope, ids, filter)).map((task) => [task.id, task]));
  const missing = ids.filter((id) => !available.has(id));
  const meant = new Map((await matchingTasks(scope, missing, filter)).map(({ id, listed }) => [id, listed]));
  const told: TaskFeedEvent[] = [];
  for (const [taskId, entries] of tasks) {
    const task = available.get(taskId);
    if (task) told.push({ change: changeOf(entries, task), taskId, task });
    else if (meant.has(taskId) && leftFor(scope, entries, meant.get(taskId)!)) {
      told.push({ change: 'GONE', taskId, task: null });
    }
  }
  return told;
}

function changeOf(entries: readonly LogEntry[], task: TaskRow): TaskFeedChange {
  const count = (types: ReadonlySet<string>) => entries.filter(({ type }) => types.has(type)).length;
  if (count(appearing) > 0) return 'APPEARED';
  if (count(raising) > 0) return 'REWARD_RAISED';
  // A full task that got slots back was not in the feed before.
  const opened = entries.reduce((sum, { payload }) => sum + Number(payload['added'] ?? 0), 0);
  const freed = opened > 0 ? opened : count(freeing);
  return freed > 0 && task.slotsOpen <= freed ? 'APPEARED' : 'SLOTS_CHANGED';
}

/**
 * Left for all by one of these events (a later one has its own frame), or taken just now by this viewer; otherwise it
 * never was in this viewer's feed.
 */
function leftFor(scope: Scope, entries: readonly LogEntry[], listed: boolean): boolean {
  const mine = ({ type, payload }: LogEntry) =>
    taking.has(type) && payload['workerId'] === scope.viewer?.userId;
  const ending = ({ type }: LogEntry) => leaving.has(type) || taking.has(type);
  return entries.some((entry) => mine(entry) || (!listed && ending(entry)));
}
