import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which rows of a draft to take out: those named, or all.' })
export class RemoveTaskItemsInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => [String], {
    defaultValue: [],
    description: 'At most 1000; an id that the draft does not have is passed over.',
  })
  externalIds!: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'Every row; then no ids are named.' })
  all!: boolean;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which draft gets back the rows of its last removal.' })
export class RestoreTaskItemsInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}
