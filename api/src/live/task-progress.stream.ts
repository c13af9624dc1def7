import { Field, ObjectType } from 'type-graphql';
import { CodedError, Cursor, type LogEntry, type Scope, type StreamKind } from '../kernel/index.js';
import { SubmissionLoader, SubmissionType, type SubmissionRow } from '../submissions/index.js';
import { TaskLoader, TaskProgressType, type TaskProgressRow, ProgressLoader } from '../tasks/index.js';

@ObjectType({ description: 'Counts as of delivery, with the submissions that changed since the last frame.' })
export class TaskProgressBatch {
  @Field(() => Cursor, { description: 'Pass it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Boolean, { description: 'True: too long ago to replay; fetch anew.' })
  reset!: boolean;

  @Field(() => TaskProgressType)
  progress!: TaskProgressRow;

  @Field(() => [SubmissionType], { description: 'As they are now, each once.' })
  submissions!: SubmissionRow[];
}

/** @throws NOT_FOUND where the task is not the viewer's own; before the first frame and before each one after. */
export async function requireOwnTask(scope: Scope, taskId: string): Promise<void> {
  const task = await scope.get(TaskLoader).load(taskId);
  if (task?.employerId !== scope.me.userId) {
    throw new CodedError('NOT_FOUND', 'There is no such task, or it is not yours.');
  }
}

/** A dispute changes what may be done with its submission, a bonus what was paid for it, even while the status stays. */
function submissionOf({ type, aggregateId, payload }: LogEntry): string[] {
  if (type.startsWith('submission.')) return [aggregateId];
  const { submissionId } = payload;
  return typeof submissionId === 'string' ? [submissionId] : [];
}

/** The employer's view of one task. */
export function taskProgressStream(scope: Scope, taskId: string): StreamKind<TaskProgressBatch> {
  const frame = async (entries: readonly LogEntry[], head: { cursor: string; reset: boolean }) => {
    await requireOwnTask(scope, taskId);
    const ids = new Set(entries.flatMap(submissionOf));
    const submissions = await Promise.all([...ids].map((id) => scope.get(SubmissionLoader).load(id)));
    const progress = await scope.get(ProgressLoader).load(taskId);
    if (progress === null) throw new CodedError('NOT_FOUND', 'There is no such task, or it is not yours.');
    return { ...head, progress, submissions: submissions.filter((submission) => submission !== null) };
  };
  return {
    part: { taskId },
    coalesceMs: 25,
    wants: (entry) => entry.taskId === taskId,
    frame,
    empty: (head) => frame([], head),
  };
}
