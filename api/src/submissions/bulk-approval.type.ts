import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  defineConnection,
  defineResult,
  IdempotencyMismatchError,
  NotFoundError,
  PageArgs,
} from '../kernel/index.js';
import type { BulkApprovalRow } from './bulk-approvals.service.js';
import { ApprovalOutcomeType } from './review.results.js';

@InputType({ description: 'The task whose deliveries are all approved.' })
export class ApproveDeliveredInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same key answers with the first outcome, kept for the days that market names.',
  })
  idempotencyKey?: string | null;
}

@ArgsType()
export class OutcomesArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that were approved and paid by this; false: only the others; null: all.',
  })
  approved?: boolean | null;
}

@ObjectType('BulkApproval', {
  description:
    'Approvals of many deliveries, done in the background. Each is decided on its own; taskProgress shows them as they come.',
})
export class BulkApprovalType implements Omit<BulkApprovalRow, 'employerId' | 'taskId'> {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Int, { description: 'Deliveries that waited when it was asked for, at most 5,000.' })
  total!: number;

  @Field(() => Int, { description: 'Of these, how many have an outcome.' })
  decided!: number;

  @Field(() => Int, { description: 'Of these, how many were approved and paid by this.' })
  approved!: number;

  @Field(() => Date, { nullable: true, description: 'Null while it goes on.' })
  finishedAt!: Date | null;
}

@ObjectType({ description: 'Under way; ask bulkApproval how far it is.' })
export class ApproveDeliveredPayload {
  bulkApprovalId!: string;
}

export const ApprovalOutcomeConnection = defineConnection('ApprovalOutcome', () => ApprovalOutcomeType);

export const approveDeliveredResult = defineResult(
  'ApproveDeliveredResult',
  ApproveDeliveredPayload,
  NotFoundError,
  IdempotencyMismatchError,
);
