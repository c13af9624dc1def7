import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Access, PageArgs, Scope, type Connection } from '../kernel/index.js';
import { ItemRemovals } from './item-removals.service.js';
import { RemoveTaskItemsInput, RestoreTaskItemsInput } from './task-item.inputs.js';
import { ItemCountsLoader, TaskItemLists, type TaskItemRow } from './task-item.lists.js';
import {
  RemoveTaskItemsPayload,
  removeTaskItemsResult,
  RestoreTaskItemsPayload,
  restoreTaskItemsResult,
} from './task-item.payloads.js';
import { TaskItemConnection } from './task-item.type.js';
import { owns } from './task.policy.js';
import type { TaskRow } from './task.row.js';
import { TaskType } from './task.type.js';

/** The rows of a data task, as its employer sees and corrects them. */
@Resolver(() => TaskType)
export class TaskItemFields {
  @FieldResolver(() => TaskItemConnection, {
    nullable: true,
    description:
      'The rows, in the order they were added; none for a plain task. Null unless the viewer owns the task.',
  })
  items(
    @Root() task: TaskRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<TaskItemRow>> | null {
    return owns(scope.viewer, task) ? scope.get(TaskItemLists).ofTask(task.id, page) : null;
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description:
      'Which of these ids its rows have already, so that they can be looked at before they are added; at most 1000 at once. Null unless the viewer owns the task.',
  })
  takenExternalIds(
    @Root() task: TaskRow,
    @Arg('externalIds', () => [String]) externalIds: string[],
    @Ctx() scope: Scope,
  ): Promise<string[]> | null {
    return owns(scope.viewer, task) ? scope.get(TaskItemLists).taken(task.id, externalIds) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many rows there are. Null unless the viewer owns the task.',
  })
  async itemCount(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<number | null> {
    return owns(scope.viewer, task) ? (await scope.get(ItemCountsLoader).load(task.id)).rows : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many rows the last removal took out: restoreTaskItems brings them back. Null unless the viewer owns the task.',
  })
  async removedItemCount(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<number | null> {
    return owns(scope.viewer, task) ? (await scope.get(ItemCountsLoader).load(task.id)).removed : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The greatest number of up to six digits that is the externalId of a row, or was of one taken out; 0 without any. Who numbers new rows goes on from there. Null unless the viewer owns the task.',
  })
  async lastItemNumber(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<number | null> {
    return owns(scope.viewer, task) ? (await scope.get(ItemCountsLoader).load(task.id)).lastNumber : null;
  }

  @Access('tasks:employ')
  @Mutation(() => removeTaskItemsResult.type, {
    nullable: true,
    description:
      'Takes rows out of a draft; without any it is a plain task with one slot. Only while DRAFT; restoreTaskItems takes it back until the draft is published. Its employer.',
  })
  removeTaskItems(
    @Arg('input', () => RemoveTaskItemsInput) input: RemoveTaskItemsInput,
    @Ctx() scope: Scope,
  ) {
    return removeTaskItemsResult.settle(scope, { field: 'removeTaskItems', input }, async () => {
      const removed = await scope.get(ItemRemovals).remove(input.taskId, input);
      return Object.assign(new RemoveTaskItemsPayload(), { taskId: input.taskId, removed });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => restoreTaskItemsResult.type, {
    nullable: true,
    description:
      'Brings back the rows of the last removal, to where they were; one whose externalId was given anew stays away. Only while DRAFT. Its employer.',
  })
  restoreTaskItems(
    @Arg('input', () => RestoreTaskItemsInput) input: RestoreTaskItemsInput,
    @Ctx() scope: Scope,
  ) {
    return restoreTaskItemsResult.settle(scope, { field: 'restoreTaskItems', input }, async () => {
      const restored = await scope.get(ItemRemovals).restore(input.taskId);
      return Object.assign(new RestoreTaskItemsPayload(), { taskId: input.taskId, restored });
    });
  }
}
