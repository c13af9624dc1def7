import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Scope } from '../kernel/index.js';
import { TaskLoader, TaskType, type TaskRow } from '../tasks/index.js';
import { WalletEntryType, type WalletEntryRow } from '../wallets/index.js';
import { SubmissionLoader } from './submission.loader.js';
import type { SubmissionRow } from './submission.row.js';
import { SubmissionType } from './submission.type.js';

/** What the money of a wallet entry was for; wallets stand below tasks and submissions and know neither. */
@Resolver(() => WalletEntryType)
export class WalletEntryFields {
  @FieldResolver(() => SubmissionType, {
    nullable: true,
    description: 'The work that was paid, where it was for work.',
  })
  async submission(
    @Root() { submissionId }: WalletEntryRow,
    @Ctx() scope: Scope,
  ): Promise<SubmissionRow | null> {
    return submissionId === null ? null : scope.get(SubmissionLoader).load(submissionId);
  }

  @FieldResolver(() => TaskType, { nullable: true, description: 'The task it was for.' })
  async task(@Root() { taskId }: WalletEntryRow, @Ctx() scope: Scope): Promise<TaskRow | null> {
    return taskId === null ? null : scope.get(TaskLoader).load(taskId);
  }
}
