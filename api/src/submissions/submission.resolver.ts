import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { UserLoader, UserType, ViewerType, type UserRow } from '../identity/index.js';
import { Access, SameForAll, Scope, type Connection } from '../kernel/index.js';
import {
  GoldAnswerType,
  ProofFieldType,
  TaskLoader,
  TaskStepType,
  TaskType,
  VariableType,
  type TaskRow,
} from '../tasks/index.js';
import { EmployerFactsLoader, type EmployerFactsRow } from './employer-facts.loader.js';
import {
  BonusesLoader,
  GoldLoader,
  LatestAnswersLoader,
  PinnedTextLoader,
  RevisionsLoader,
} from './submission.content.js';
import { maybePurged, PurgeLoader } from './evidence.service.js';
import { SubmissionsArgs } from './submission.args.js';
import { SubmissionLists } from './submission.lists.js';
import { OwnSubmissionLoader, SubmissionLoader } from './submission.loader.js';
import { viewerActions } from './submission.policy.js';
import type { SubmissionRow } from './submission.row.js';
import {
  AnswerType,
  BonusType,
  EmployerFactsType,
  SubmissionConnection,
  SubmissionCountType,
  SubmissionRevisionType,
  SubmissionType,
} from './submission.type.js';
import type { KeptAnswer } from './proof.rules.js';
import { Uploads } from './uploads.service.js';

async function shown(
  scope: Scope,
  submission: SubmissionRow,
  answers: readonly KeptAnswer[],
): Promise<AnswerType[]> {
  const mine = submission.workerId === scope.viewer?.userId;
  const purges = maybePurged(submission, scope.now) ? scope.get(PurgeLoader) : null;
  const show = async ({ key, values, uploadId }: KeptAnswer): Promise<AnswerType> => {
    const answer = { key, values: [...values], uploadId: null, url: null, purgedAt: null };
    if (uploadId === undefined) return answer;
    const purgedAt = (await purges?.load(uploadId)) ?? null;
    const url = purgedAt === null ? scope.get(Uploads).readUrl(uploadId) : null;
    return { ...answer, uploadId: mine ? uploadId : null, url, purgedAt };
  };
  return Promise.all(answers.map(show));
}

@Resolver(() => SubmissionType)
export class SubmissionFields {
  @Access('public')
  @Query(() => SubmissionType, {
    nullable: true,
    description:
      'Null when it does not exist or is not the viewer’s to see. Its worker, its employer, moderators.',
  })
  submission(@Arg('id', () => ID) id: string, @Ctx() scope: Scope): Promise<SubmissionRow | null> {
    return scope.get(SubmissionLoader).load(id);
  }

  @FieldResolver(() => TaskType)
  async task(@Root() { taskId }: SubmissionRow, @Ctx() scope: Scope): Promise<TaskRow> {
    return (await scope.get(TaskLoader).load(taskId))!;
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'Null where the viewer must judge blind.' })
  worker(@Root() { workerId }: SubmissionRow, @Ctx() scope: Scope): Promise<UserRow | null> {
    return scope.get(UserLoader).load(workerId);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      'From when on its worker may withdraw a newcomer’s pay; null for pay that does not rest, or no longer, and for others.',
  })
  clearsAt(@Root() { clearsAt, workerId }: SubmissionRow, @Ctx() { viewer }: Scope): Date | null {
    return workerId === viewer?.userId ? clearsAt : null;
  }

  @FieldResolver(() => [TaskStepType], {
    description: 'Of the version it was reserved under, variables filled in.',
  })
  async steps(@Root() { id }: SubmissionRow, @Ctx() scope: Scope): Promise<readonly TaskStepType[]> {
    return (await scope.get(PinnedTextLoader).load(id)).steps;
  }

  @FieldResolver(() => [ProofFieldType], { description: 'Of the version it was reserved under.' })
  async proofFields(@Root() { id }: SubmissionRow, @Ctx() scope: Scope): Promise<readonly object[]> {
    return (await scope.get(PinnedTextLoader).load(id)).proofFields;
  }

  @FieldResolver(() => [VariableType], { description: 'Of the item; empty for a plain task.' })
  async variables(@Root() { id }: SubmissionRow, @Ctx() scope: Scope): Promise<readonly VariableType[]> {
    return (await scope.get(PinnedTextLoader).load(id)).variables;
  }

  @FieldResolver(() => [GoldAnswerType], {
    nullable: true,
    description:
      'The answers of its item that are known to be right, in the form that answers are kept in. Its employer only, null for others.',
  })
  async gold(
    @Root() { id, employerId }: SubmissionRow,
    @Ctx() scope: Scope,
  ): Promise<GoldAnswerType[] | null> {
    return employerId === scope.viewer?.userId ? scope.get(GoldLoader).load(id) : null;
  }

  @FieldResolver(() => [AnswerType], { description: 'Of the latest revision; empty until submitted.' })
  async answers(@Root() submission: SubmissionRow, @Ctx() scope: Scope): Promise<AnswerType[]> {
    return shown(scope, submission, await scope.get(LatestAnswersLoader).load(submission.id));
  }

  @FieldResolver(() => [SubmissionRevisionType], { description: 'Every delivery, oldest first.' })
  async revisions(@Root() submission: SubmissionRow, @Ctx() scope: Scope): Promise<SubmissionRevisionType[]> {
    const revisions = await scope.get(RevisionsLoader).load(submission.id);
    const show = async (revision: (typeof revisions)[number]): Promise<SubmissionRevisionType> => ({
      ...revision,
      answers: await shown(scope, submission, revision.answers),
    });
    return Promise.all(revisions.map(show));
  }

  @FieldResolver(() => [BonusType], { description: 'What was paid on top, oldest first.' })
  bonuses(@Root() { id }: SubmissionRow, @Ctx() scope: Scope): Promise<BonusType[]> {
    return scope.get(BonusesLoader).load(id);
  }

  @FieldResolver(() => [String], {
    description: 'What the viewer may do next, from the same table that enforces it.',
  })
  viewerActions(@Root() submission: SubmissionRow, @Ctx() scope: Scope): string[] {
    return viewerActions(submission, scope.viewer, scope.now);
  }
}

@Resolver(() => ViewerType)
export class ViewerSubmissionFields {
  @FieldResolver(() => SubmissionConnection, {
    description: 'The viewer’s own work, newest reservation first.',
  })
  submissions(
    @Args(() => SubmissionsArgs) { status, ...page }: SubmissionsArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<SubmissionRow>> {
    return scope.get(SubmissionLists).mine(status, page);
  }

  @FieldResolver(() => [SubmissionCountType], {
    description: 'How the viewer’s own work is spread over the statuses; those without any are left out.',
  })
  submissionCounts(@Ctx() scope: Scope): Promise<SubmissionCountType[]> {
    return scope.get(SubmissionLists).counts();
  }
}

@Resolver(() => TaskType)
export class TaskSubmissionFields {
  @FieldResolver(() => SubmissionConnection, {
    nullable: true,
    description:
      'Null unless the viewer owns the task. Order: submittedAt, id; not yet delivered ones last, by reservedAt.',
  })
  submissions(
    @Root() task: TaskRow,
    @Args(() => SubmissionsArgs) { status, ...page }: SubmissionsArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<SubmissionRow>> | null {
    return task.employerId === scope.viewer?.userId
      ? scope.get(SubmissionLists).ofTask(task.id, status, page)
      : null;
  }

  @FieldResolver(() => SubmissionType, {
    nullable: true,
    description: 'The viewer’s own latest submission to it; null where there is none.',
  })
  viewerSubmission(@Root() { id }: TaskRow, @Ctx() scope: Scope): Promise<SubmissionRow | null> {
    return scope.get(OwnSubmissionLoader).load(id);
  }
}

@Resolver(() => UserType)
export class EmployerFields {
  @SameForAll()
  @FieldResolver(() => EmployerFactsType, {
    nullable: true,
    description: 'Null for people who never published.',
  })
  employerFacts(@Root() { id }: UserRow, @Ctx() scope: Scope): Promise<EmployerFactsRow | null> {
    return scope.get(EmployerFactsLoader).load(id);
  }
}
