import { Args, ArgsType, Field, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Access, Cursor, openStream, type Scope } from '../kernel/index.js';
import { checkFilter, TaskFilter } from '../tasks/index.js';
import { taskFeedStream } from './task-feed.stream.js';
import { TaskFeedBatch } from './task-feed.type.js';
import { requireOwnTask, TaskProgressBatch, taskProgressStream } from './task-progress.stream.js';
import { ViewerEventBatch } from './viewer-event.type.js';
import { viewerEventStream } from './viewer-events.stream.js';

@ArgsType()
class After {
  @Field(() => Cursor, {
    nullable: true,
    description: 'Replay what came since this frame, in order, once; then live.',
  })
  after?: string | null;
}
@ArgsType()
class TaskFeedArgs extends After {
  @Field(() => TaskFilter, { nullable: true })
  filter?: TaskFilter | null;
}
@ArgsType()
class TaskProgressArgs extends After {
  @Field(() => ID)
  taskId!: string;
}

/** What type-graphql hands to `subscribe`; access is checked before. */
interface Call<A> {
  readonly context: Scope;
  readonly args: A;
}

@Resolver()
export class LiveResolver {
  @Access('public')
  @Subscription(() => TaskFeedBatch, {
    description:
      'Tasks that appear, change or leave among those the viewer may take; for others all public ones. Anyone. Events: task.*, submission.reserved, returned, expired.',
    subscribe: ({ context, args }: Call<TaskFeedArgs>) => {
      const filter = args.filter ?? null;
      checkFilter(filter);
      return openStream(context, args.after, taskFeedStream(context, filter));
    },
  })
  taskFeed(@Root() batch: TaskFeedBatch, @Args(() => TaskFeedArgs) _args: TaskFeedArgs): TaskFeedBatch {
    return batch;
  }

  @Access('member')
  @Subscription(() => TaskProgressBatch, {
    description:
      'The employer’s view of one task. Its employer only. Events: task.*, submission.* of that task.',
    subscribe: async ({ context, args }: Call<TaskProgressArgs>) => {
      await requireOwnTask(context, args.taskId);
      return openStream(context, args.after, taskProgressStream(context, args.taskId));
    },
  })
  taskProgress(
    @Root() batch: TaskProgressBatch,
    @Args(() => TaskProgressArgs) _args: TaskProgressArgs,
  ): TaskProgressBatch {
    return batch;
  }

  @Access('member')
  @Subscription(() => ViewerEventBatch, {
    description:
      'Everything that concerns the viewer: decisions, money, reservations, notifications. Signed-in people. Events: submission.*, wallet.*, task.*, dispute.*.',
    subscribe: ({ context, args }: Call<After>) =>
      openStream(context, args.after, viewerEventStream(context)),
  })
  viewerEvents(@Root() batch: ViewerEventBatch, @Args(() => After) _args: After): ViewerEventBatch {
    return batch;
  }
}
