import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput, PageArgs } from '../kernel/index.js';
import { TaskSort } from './task.status.js';

@InputType({
  description: 'Which tasks to list. minReward is compared after conversion at the operator’s display rate.',
})
export class TaskFilter {
  @Field(() => [String], { nullable: true, description: 'Slugs; any of them.' })
  categories?: string[] | null;

  @Field(() => MoneyInput, { nullable: true })
  minReward?: MoneyInput | null;

  @Field(() => Int, { nullable: true, description: 'Estimated minutes at most.' })
  maxMinutes?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Each of its words begins a word of title or steps, whatever its case; one of fewer than three letters is a whole word there.',
  })
  search?: string | null;
}

@InputType({
  description:
    'One answer: values for TEXT, NUMBER, URL, CODE and choices, uploadId for SCREENSHOT and FILE.',
})
export class AnswerInput {
  @Field(() => String)
  key!: string;

  @Field(() => [String], { nullable: true })
  values?: string[] | null;

  @Field(() => ID, { nullable: true })
  uploadId?: string | null;
}

@ArgsType()
export class TasksArgs extends PageArgs {
  @Field(() => TaskFilter, { nullable: true })
  filter?: TaskFilter | null;

  @Field(() => TaskSort, { defaultValue: TaskSort.NEWEST })
  sort!: TaskSort;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'For a worker: also what they may not take, being for other countries, done, or given back too often; `Task.ineligibleBecause` says why. What is hidden and their own stay out. No difference for others.',
  })
  includeIneligible!: boolean;
}
