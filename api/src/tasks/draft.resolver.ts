import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { Drafts } from './drafts.service.js';
import { Items } from './items.service.js';
import { Publication } from './publication.service.js';
import { UpdateTaskInput, CancelPublicationInput, PublishTaskInput } from './running-task.inputs.js';
import { AddTaskItemsInput, CreateTaskInput } from './task-commands.inputs.js';
import { TaskEdits } from './task-edits.service.js';
import {
  AddTaskItemsPayload,
  addTaskItemsResult,
  CancelPublicationPayload,
  cancelPublicationResult,
  CreateTaskPayload,
  createTaskResult,
  PublishTaskPayload,
  publishTaskResult,
  UpdateTaskPayload,
  updateTaskResult,
} from './task.payloads.js';

/** From the first words to the market. */
@Resolver()
export class DraftResolver {
  @Access('tasks:employ')
  @Mutation(() => createTaskResult.type, {
    nullable: true,
    description: 'Writes a complete draft; holds no money. Employers.',
  })
  createTask(@Arg('input', () => CreateTaskInput) input: CreateTaskInput, @Ctx() scope: Scope) {
    return createTaskResult.settle(scope, { field: 'createTask', input }, async () => {
      const { id } = await scope.get(Drafts).create(input);
      return Object.assign(new CreateTaskPayload(), { taskId: id });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => addTaskItemsResult.type, {
    nullable: true,
    description:
      'Adds rows, and makes it a data task. Only while DRAFT; all rows or none; a known externalId is refused. Its employer.',
  })
  addTaskItems(@Arg('input', () => AddTaskItemsInput) input: AddTaskItemsInput, @Ctx() scope: Scope) {
    return addTaskItemsResult.settle(scope, { field: 'addTaskItems', input }, async () => {
      const added = await scope.get(Items).add(input.taskId, input.items);
      return Object.assign(new AddTaskItemsPayload(), { taskId: input.taskId, added });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => updateTaskResult.type, {
    nullable: true,
    description:
      'Changes a draft, or gives a running task a new version for later reservations. Its employer.',
  })
  updateTask(@Arg('input', () => UpdateTaskInput) input: UpdateTaskInput, @Ctx() scope: Scope) {
    return updateTaskResult.settle(scope, { field: 'updateTask', input }, async () => {
      await scope.get(TaskEdits).update(input.taskId, input.patch);
      return Object.assign(new UpdateTaskPayload(), { taskId: input.taskId });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => publishTaskResult.type, {
    nullable: true,
    description:
      'Holds reward and fee of every slot – at expectedCost, where that is given – and goes live, waits for publishAt, or waits for a moderator where the category says so. Its employer. Events: task.published, task.live or task.scheduled, wallet.held.',
  })
  publishTask(@Arg('input', () => PublishTaskInput) input: PublishTaskInput, @Ctx() scope: Scope) {
    return publishTaskResult.settle(scope, { field: 'publishTask', input }, async () => {
      await scope.get(Publication).publish(input.taskId, input.expectedCost);
      return Object.assign(new PublishTaskPayload(), { taskId: input.taskId });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => cancelPublicationResult.type, {
    nullable: true,
    description:
      'Takes back what is in review or scheduled, with all its money. Its employer. Events: wallet.refunded.',
  })
  cancelPublication(
    @Arg('input', () => CancelPublicationInput) input: CancelPublicationInput,
    @Ctx() scope: Scope,
  ) {
    return cancelPublicationResult.settle(scope, { field: 'cancelPublication', input }, async () => {
      await scope.get(Publication).cancel(input.taskId);
      return Object.assign(new CancelPublicationPayload(), { taskId: input.taskId });
    });
  }
}
