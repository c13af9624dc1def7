import { Field, ID, InputType, Int } from 'type-graphql';
import { DisputeOutcome } from './dispute.status.js';

const onceDescription = 'The same key answers with the first outcome, kept for the days that market names.';

@InputType({ description: 'A rejection to appeal against.' })
export class OpenDisputeInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => String, { description: 'Why the rejection is wrong; at least 20 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: onceDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The employer’s side of a dispute.' })
export class AnswerDisputeInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => String, {
    defaultValue: '',
    description: 'Why the rejection stands; at least 20 characters unless conceding.',
  })
  text!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Give in: the worker is paid at once.' })
  concede!: boolean;

  @Field(() => String, { nullable: true, description: onceDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A moderator’s judgement.' })
export class DecideDisputeInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => DisputeOutcome)
  outcome!: DisputeOutcome;

  @Field(() => Int, { nullable: true, description: 'Only for SPLIT: the worker’s part in percent, 1 to 99.' })
  workerPercent?: number | null;

  @Field(() => String, { description: 'Why; both sides read it. At least 20 characters.' })
  note!: string;

  @Field(() => String, { nullable: true, description: onceDescription })
  idempotencyKey?: string | null;
}
