import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Cursor } from '../kernel/index.js';
import { TaskType, type TaskRow } from '../tasks/index.js';

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
