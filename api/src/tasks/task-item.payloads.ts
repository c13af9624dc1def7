import { Field, Int, ObjectType } from 'type-graphql';
import {
  defineResult,
  IdempotencyMismatchError,
  InvalidInputError,
  InvalidTransitionError,
  LimitReachedError,
  NotFoundError,
} from '../kernel/index.js';
import { TaskPayload } from './task.payloads.js';

@ObjectType({ description: 'The draft without those rows.' })
export class RemoveTaskItemsPayload extends TaskPayload {
  @Field(() => Int, { description: 'How many rows this call took out.' })
  removed!: number;
}
export const removeTaskItemsResult = defineResult(
  'RemoveTaskItemsResult',
  RemoveTaskItemsPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The draft with those rows again.' })
export class RestoreTaskItemsPayload extends TaskPayload {
  @Field(() => Int, { description: 'How many rows came back.' })
  restored!: number;
}
export const restoreTaskItemsResult = defineResult(
  'RestoreTaskItemsResult',
  RestoreTaskItemsPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  LimitReachedError,
  IdempotencyMismatchError,
);
