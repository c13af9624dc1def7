import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, Scope, type Connection, type UserError } from '../kernel/index.js';
import { TaskLoader, TaskType, type TaskRow } from '../tasks/index.js';
import type { ApprovalOutcome } from './approvals.service.js';
import {
  ApprovalOutcomeConnection,
  ApproveDeliveredInput,
  ApproveDeliveredPayload,
  approveDeliveredResult,
  BulkApprovalType,
  OutcomesArgs,
} from './bulk-approval.type.js';
import { BulkApprovals, RunningApprovalLoader, type BulkApprovalRow } from './bulk-approvals.service.js';

/** Approvals by the thousand. */
@Resolver(() => BulkApprovalType)
export class BulkApprovalResolver {
  @Access('tasks:employ')
  @Mutation(() => approveDeliveredResult.type, {
    nullable: true,
    description:
      'Approves all that is delivered to the task and not decided at this moment, at most 5,000, in the background. Its employer. Announces submission.approved and wallet.earned for each.',
  })
  approveDelivered(
    @Arg('input', () => ApproveDeliveredInput) input: ApproveDeliveredInput,
    @Ctx() scope: Scope,
  ): Promise<ApproveDeliveredPayload | UserError> {
    return approveDeliveredResult.settle(scope, { field: 'approveDelivered', input }, async () => {
      const bulkApprovalId = await scope.get(BulkApprovals).start(input.taskId);
      return Object.assign(new ApproveDeliveredPayload(), { bulkApprovalId });
    });
  }

  @Access('tasks:employ')
  @Query(() => BulkApprovalType, {
    nullable: true,
    description: 'How far it is. Null when it does not exist or is not the viewer’s. The employer.',
  })
  bulkApproval(@Arg('id', () => ID) id: string, @Ctx() scope: Scope): Promise<BulkApprovalRow | null> {
    return scope.get(BulkApprovals).find(id);
  }

  @FieldResolver(() => TaskType)
  async task(@Root() { taskId }: BulkApprovalRow, @Ctx() scope: Scope): Promise<TaskRow> {
    return (await scope.get(TaskLoader).load(taskId))!;
  }

  @FieldResolver(() => ApprovalOutcomeConnection, {
    description: 'What became of those that are decided, in the order of delivery.',
  })
  outcomes(
    @Root() { id }: BulkApprovalRow,
    @Args(() => OutcomesArgs) args: OutcomesArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<ApprovalOutcome>> {
    return scope.get(BulkApprovals).outcomes(id, args);
  }
}

@Resolver(() => TaskType)
export class TaskBulkApprovalFields {
  @FieldResolver(() => BulkApprovalType, {
    nullable: true,
    description:
      'The approvals in the background that go on just now; null where there are none. Its employer only, null for others.',
  })
  runningApproval(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<BulkApprovalRow | null> | null {
    return task.employerId === scope.viewer?.userId ? scope.get(RunningApprovalLoader).load(task.id) : null;
  }
}

@Resolver(() => ApproveDeliveredPayload)
export class ApproveDeliveredPayloadFields {
  @FieldResolver(() => BulkApprovalType)
  async bulkApproval(
    @Root() { bulkApprovalId }: ApproveDeliveredPayload,
    @Ctx() scope: Scope,
  ): Promise<BulkApprovalRow> {
    return (await scope.get(BulkApprovals).find(bulkApprovalId))!;
  }
}
