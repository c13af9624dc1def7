import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { may, Scope, toDate } from '../kernel/index.js';
import { LatestAnswersLoader } from './submission.content.js';
import { PictureMatchLoader, type PictureMatchRow } from './picture-match.loader.js';
import { SubmissionLoader } from './submission.loader.js';
import type { SubmissionRow } from './submission.row.js';
import { SubmissionType } from './submission.type.js';
import { Uploads } from './uploads.service.js';

@ObjectType('PictureMatch', {
  description:
    'A screenshot that another submission to the same employer has too. A hint for whoever reviews: two people may honestly send pictures that look alike, and nothing is decided by it.',
})
export class PictureMatchType {
  /** Its source. */
  row!: PictureMatchRow;

  @Field(() => String, { description: 'The proof field whose screenshot it is.' })
  key!: string;

  @Field(() => Boolean, {
    description:
      'Whether the two are the same dot for dot, such as one file sent twice; else one looks like the other saved anew or made smaller.',
  })
  exact!: boolean;
}

@Resolver(() => PictureMatchType)
export class PictureMatchFields {
  @FieldResolver(() => String, {
    description:
      'The other picture; signed and good for some minutes. Nothing is there any more once `purgedAt` says so.',
  })
  url(@Root() { row }: PictureMatchType, @Ctx() scope: Scope): string {
    return scope.get(Uploads).readUrl(row.otherId);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      'When the other picture was deleted, half a year after its task closed; that it was the same is still known. Null while it is there.',
  })
  purgedAt(@Root() { row }: PictureMatchType): Date | null {
    return toDate(row.purgedAt);
  }

  @FieldResolver(() => SubmissionType, {
    description: 'The other submission: to the same task, or to another one of the same employer.',
  })
  async submission(@Root() { row }: PictureMatchType, @Ctx() scope: Scope): Promise<SubmissionRow> {
    return (await scope.get(SubmissionLoader).load(row.submissionId))!;
  }
}

/** Who reviews: its employer, and moderators who did not do the work themselves. */
const reviews = ({ employerId, workerId }: SubmissionRow, { viewer }: Scope): boolean =>
  employerId === viewer?.userId || (may(viewer, 'marketplace:moderate') && workerId !== viewer?.userId);

@Resolver(() => SubmissionType)
export class SubmissionPictureFields {
  @FieldResolver(() => [PictureMatchType], {
    nullable: true,
    description:
      'Other submissions to the same employer whose screenshot is the same as one of the latest answers, at most 10 of each, exact ones first; without what its own worker gave back before doing the task anew. Its employer and moderators only, null for others.',
  })
  async sameScreenshots(
    @Root() submission: SubmissionRow,
    @Ctx() scope: Scope,
  ): Promise<PictureMatchType[] | null> {
    if (!reviews(submission, scope)) return null;
    const answers = await scope.get(LatestAnswersLoader).load(submission.id);
    const found = answers.map(async ({ key, uploadId }) => {
      const matches = uploadId === undefined ? [] : await scope.get(PictureMatchLoader).load(uploadId);
      return matches.map((row) => Object.assign(new PictureMatchType(), { row, key, exact: row.exact }));
    });
    return (await Promise.all(found)).flat();
  }
}
