import { Field, ID, InputType, Int } from 'type-graphql';
import { AnswerInput } from '../tasks/index.js';
import { ReturnReason } from './submission.status.js';

const onceDescription = 'The same key answers with the first outcome, kept for the days that market names.';

@InputType({
  description:
    'A slot to take. itemExternalId asks for that item; only where the task says workersPickItems.',
})
export class ReserveSlotInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { nullable: true })
  itemExternalId?: string | null;

  @Field(() => String, { nullable: true, description: onceDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A reservation to prolong by half.' })
export class ExtendReservationInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => String, { nullable: true, description: onceDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A reservation or an undecided delivery to give back.' })
export class ReturnSubmissionInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => ReturnReason, {
    nullable: true,
    description: 'Where it is the task’s fault. A task that several workers call broken is paused.',
  })
  reason?: ReturnReason | null;

  @Field(() => String, { nullable: true, description: onceDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Proof of work, an answer for each field.' })
export class SubmitWorkInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => [AnswerInput])
  answers!: AnswerInput[];

  @Field(() => String, { nullable: true, description: onceDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A file about to be sent for one proof field.' })
export class CreateUploadInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => String, { description: 'Of a SCREENSHOT or FILE field.' })
  key!: string;

  @Field(() => String, { description: 'Such as "image/png"; what it really is, its bytes say.' })
  contentType!: string;

  @Field(() => Int, { description: 'At most 5 MB.' })
  bytes!: number;
}
