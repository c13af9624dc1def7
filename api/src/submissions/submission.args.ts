import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../kernel/index.js';
import { SubmissionStatus } from './submission.status.js';

@ArgsType()
export class SubmissionsArgs extends PageArgs {
  @Field(() => [SubmissionStatus], { nullable: true, description: 'Only these; null or empty: all.' })
  status?: SubmissionStatus[] | null;
}
