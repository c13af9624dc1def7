import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import {
  Access,
  HeldBriefly,
  KeptRows,
  may,
  OfItsRow,
  PageArgs,
  registerNode,
  SameForAll,
  Scope,
  type Connection,
  toDate,
} from '../kernel/index.js';
import { Categories, categoryName } from './categories.service.js';
import { CategoryType } from './category.type.js';
import { eligibility } from './task.eligibility.js';
import { Feed } from './feed.lists.js';
import { TasksArgs } from './task.inputs.js';
import { TaskLists } from './task.lists.js';
import { ProgressLoader, TaskLoader, type TaskProgressRow } from './task.loader.js';
import { allows, owns, viewerActions } from './task.policy.js';
import type { CategoryRow, TaskRow } from './task.row.js';
import { TaskStatus, type ProofField, type TaskStep } from './task.status.js';
import {
  EligibilityReasonType,
  ProofFieldType,
  TaskConnection,
  TaskModerationType,
  TaskProgressType,
  TaskStepType,
  TaskType,
} from './task.type.js';

registerNode('tsk', { typeName: 'Task', load: (scope, id) => scope.get(TaskLoader).load(id) });

@Resolver()
export class TaskQueries {
  @Access('public')
  @HeldBriefly()
  @Query(() => [CategoryType], {
    description: 'The catalogue of kinds of work, the prohibited ones too. Anyone.',
  })
  categories(@Ctx() scope: Scope): Promise<CategoryRow[]> {
    return scope.get(Categories).all();
  }

  @Access('public')
  @Query(() => TaskType, {
    nullable: true,
    description:
      'Null when it does not exist or is not the viewer’s to see. Anyone; drafts for their employer and moderators only.',
  })
  task(@Arg('id', () => ID) id: string, @Ctx() scope: Scope): Promise<TaskRow | null> {
    return scope.get(TaskLoader).load(id);
  }

  @Access('public')
  @HeldBriefly()
  @KeptRows('nodes')
  @Query(() => TaskConnection, {
    description:
      'LIVE tasks with an open slot. For a worker only those they may take, have not done and did not hide, unless includeIneligible; for others all public ones. A page looks through so many tasks at most: it may be shorter than `first`, or empty, while hasNextPage is true; go on from endCursor. Anyone.',
  })
  tasks(
    @Args(() => TasksArgs) { filter, sort, includeIneligible: ineligible, ...page }: TasksArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<TaskRow>> {
    return scope.get(Feed).open({ filter: filter ?? null, sort, ineligible }, page);
  }

  @Access('marketplace:moderate')
  @Query(() => TaskConnection, { description: 'Tasks that wait for a moderator, oldest first. Moderators.' })
  tasksInReview(@Args(() => PageArgs) page: PageArgs, @Ctx() scope: Scope): Promise<Connection<TaskRow>> {
    return scope.get(TaskLists).inReview(page);
  }

  @Access('marketplace:moderate')
  @Query(() => TaskConnection, {
    description: 'Tasks that the system paused, those that stand longest first. Moderators.',
  })
  tasksPausedBySystem(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<TaskRow>> {
    return scope.get(TaskLists).pausedBySystem(page);
  }
}

@Resolver(() => CategoryType)
export class CategoryFields {
  @SameForAll()
  @OfItsRow()
  @FieldResolver(() => String, {
    description: 'In the viewer’s language unless a locale such as "bn" is given.',
  })
  name(
    @Root() category: CategoryType,
    @Arg('locale', () => String, { nullable: true }) locale: string | null | undefined,
    @Ctx() scope: Scope,
  ): string {
    return categoryName(category, locale ?? scope.request.locale);
  }
}

@Resolver(() => TaskType)
export class TaskFields {
  @FieldResolver(() => [String], {
    description:
      'What the viewer may do next, from the same table that enforces it: edit, addItems (rows come and go), publish, cancelPublication, pause, resume, stop, addSlots, raiseReward, extend; approve, reject, takeDown, liftPause; reserve.',
  })
  async viewerActions(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<string[]> {
    const { viewer, now } = scope;
    const actions: string[] = viewerActions(task, viewer);
    const open =
      task.slotsOpen > 0 && allows('reserve', task) && (task.expiresAt === null || task.expiresAt > now);
    if (open && (await eligibility(scope, task)).length === 0) actions.push('reserve');
    return actions;
  }

  @FieldResolver(() => [EligibilityReasonType], {
    description: 'What keeps the viewer from taking it, open or not; empty when nothing does.',
  })
  ineligibleBecause(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<EligibilityReasonType[]> {
    return eligibility(scope, task);
  }

  @SameForAll()
  @FieldResolver(() => [TaskStepType])
  async steps(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<readonly TaskStep[]> {
    return task.steps ?? (await scope.get(TaskLoader).load(task.id))?.steps ?? [];
  }

  @SameForAll()
  @FieldResolver(() => [ProofFieldType])
  async proofFields(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<readonly ProofField[]> {
    return task.proofFields ?? (await scope.get(TaskLoader).load(task.id))?.proofFields ?? [];
  }

  @FieldResolver(() => TaskProgressType, {
    nullable: true,
    description: 'Null unless the viewer owns the task.',
  })
  progress(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<TaskProgressRow | null> {
    return scope.get(ProgressLoader).load(task.id);
  }

  @SameForAll()
  @FieldResolver(() => Date, {
    description:
      'When it was last handed in to be published, the order of tasksInReview; before that, when it was written.',
  })
  async reviewRequestedAt(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<Date> {
    const text =
      task.reviewRequestedAtText ?? (await scope.get(TaskLoader).load(task.id))?.reviewRequestedAtText;
    return toDate(text ?? null) ?? task.createdAt;
  }

  @SameForAll()
  @FieldResolver(() => Date, {
    nullable: true,
    description: 'Since when it is PAUSED, the order of tasksPausedBySystem. Null in other states.',
  })
  async pausedAt(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<Date | null> {
    if (task.status !== 'PAUSED') return null;
    const text = task.pausedAtText ?? (await scope.get(TaskLoader).load(task.id))?.pausedAtText;
    return toDate(text ?? null);
  }

  @FieldResolver(() => TaskModerationType, {
    nullable: true,
    description:
      'Why a moderator rejected it or took it down. Its employer and moderators only, null for others.',
  })
  moderation(@Root() task: TaskRow, @Ctx() { viewer }: Scope): TaskModerationType | null {
    const { moderationCode: code, moderationNote: note } = task;
    const mayKnow = owns(viewer, task) || may(viewer, 'marketplace:moderate');
    return mayKnow && code !== null ? { code, note: note ?? '' } : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerTaskFields {
  @FieldResolver(() => TaskConnection, { description: 'What the viewer published or drafts, newest first.' })
  tasks(
    @Arg('status', () => [TaskStatus], { nullable: true }) status: TaskStatus[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<TaskRow>> {
    return scope.get(TaskLists).mine(status, page);
  }
}
