import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import {
  defineResult,
  IdempotencyMismatchError,
  InsufficientFundsError,
  InvalidInputError,
  InvalidTransitionError,
  LimitReachedError,
  MoneyType,
  NotFoundError,
  Scope,
  type Currency,
} from '../kernel/index.js';
import { CostChangedError, ProhibitedContentError } from './task.errors.js';
import { TaskLoader } from './task.loader.js';
import type { TaskRow } from './task.row.js';
import { TaskType } from './task.type.js';

/** Keeps the id alone and reads the task afresh, so that a repeat shows it as it is now. */
@ObjectType()
export abstract class TaskPayload {
  taskId!: string;

  @Field(() => TaskType, { description: 'As it is now.' })
  task(@Ctx() scope: Scope): Promise<TaskRow | null> {
    return scope.get(TaskLoader).load(this.taskId);
  }
}

@ObjectType({ description: 'The draft.' })
export class CreateTaskPayload extends TaskPayload {}
export const createTaskResult = defineResult(
  'CreateTaskResult',
  CreateTaskPayload,
  InvalidInputError,
  ProhibitedContentError,
  LimitReachedError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The draft with its new items.' })
export class AddTaskItemsPayload extends TaskPayload {
  @Field(() => Int, { description: 'How many items this call added.' })
  added!: number;
}
export const addTaskItemsResult = defineResult(
  'AddTaskItemsResult',
  AddTaskItemsPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  LimitReachedError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task as changed.' })
export class UpdateTaskPayload extends TaskPayload {}
export const updateTaskResult = defineResult(
  'UpdateTaskResult',
  UpdateTaskPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  ProhibitedContentError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task, LIVE, SCHEDULED or IN_REVIEW.' })
export class PublishTaskPayload extends TaskPayload {}
export const publishTaskResult = defineResult(
  'PublishTaskResult',
  PublishTaskPayload,
  CostChangedError,
  InsufficientFundsError,
  NotFoundError,
  InvalidTransitionError,
  InvalidInputError,
  ProhibitedContentError,
  LimitReachedError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task, a draft again.' })
export class CancelPublicationPayload extends TaskPayload {}
export const cancelPublicationResult = defineResult(
  'CancelPublicationResult',
  CancelPublicationPayload,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The paused task.' })
export class PauseTaskPayload extends TaskPayload {}
export const pauseTaskResult = defineResult(
  'PauseTaskResult',
  PauseTaskPayload,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task, live again.' })
export class ResumeTaskPayload extends TaskPayload {}
export const resumeTaskResult = defineResult(
  'ResumeTaskResult',
  ResumeTaskPayload,
  NotFoundError,
  InvalidTransitionError,
  InsufficientFundsError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task that takes nobody new.' })
export class StopTaskPayload extends TaskPayload {
  /** Micro-units, as text. */
  refundedMicros!: string;
  currency!: Currency;

  @Field(() => MoneyType, { description: 'What came back at once for the open slots.' })
  refunded(): MoneyType {
    return { amount: BigInt(this.refundedMicros), currency: this.currency };
  }
}
export const stopTaskResult = defineResult(
  'StopTaskResult',
  StopTaskPayload,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task with its new slots.' })
export class AddSlotsPayload extends TaskPayload {}
export const addSlotsResult = defineResult(
  'AddSlotsResult',
  AddSlotsPayload,
  InsufficientFundsError,
  NotFoundError,
  InvalidTransitionError,
  InvalidInputError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task with its new reward.' })
export class RaiseRewardPayload extends TaskPayload {}
export const raiseRewardResult = defineResult(
  'RaiseRewardResult',
  RaiseRewardPayload,
  InsufficientFundsError,
  NotFoundError,
  InvalidTransitionError,
  InvalidInputError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task with its new end.' })
export class ExtendTaskPayload extends TaskPayload {}
export const extendTaskResult = defineResult(
  'ExtendTaskResult',
  ExtendTaskPayload,
  NotFoundError,
  InvalidTransitionError,
  InvalidInputError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task that may go live.' })
export class ApproveTaskPayload extends TaskPayload {}
export const approveTaskResult = defineResult(
  'ApproveTaskResult',
  ApproveTaskPayload,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task that may not.' })
export class RejectTaskPayload extends TaskPayload {}
export const rejectTaskResult = defineResult(
  'RejectTaskResult',
  RejectTaskPayload,
  NotFoundError,
  InvalidTransitionError,
  InvalidInputError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task that left the market.' })
export class TakeDownTaskPayload extends TaskPayload {}
export const takeDownTaskResult = defineResult(
  'TakeDownTaskResult',
  TakeDownTaskPayload,
  NotFoundError,
  InvalidTransitionError,
  InvalidInputError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task, live again.' })
export class LiftPausePayload extends TaskPayload {}
export const liftPauseResult = defineResult(
  'LiftPauseResult',
  LiftPausePayload,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The task.' })
export class HideTaskPayload {
  taskId!: string;

  @Field(() => TaskType, {
    nullable: true,
    description: 'As it is now. Null where the viewer may not see it any more.',
  })
  task(@Ctx() scope: Scope): Promise<TaskRow | null> {
    return scope.get(TaskLoader).load(this.taskId);
  }
}
export const hideTaskResult = defineResult(
  'HideTaskResult',
  HideTaskPayload,
  NotFoundError,
  IdempotencyMismatchError,
);
