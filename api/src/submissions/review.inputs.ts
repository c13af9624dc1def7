import { Field, ID, InputType } from 'type-graphql';
import { MoneyInput } from '../kernel/index.js';
import { RejectReason } from './submission.status.js';

const onceDescription = 'The same key answers with the first outcome, kept for the days that market names.';

@InputType({ description: 'Deliveries to approve: at most 500 ids, duplicates folded.' })
export class ApproveSubmissionsInput {
  @Field(() => [ID])
  submissionIds!: string[];

  @Field(() => String, { nullable: true, description: onceDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A delivery to reject, with the reason.' })
export class RejectSubmissionInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => RejectReason)
  reason!: RejectReason;

  @Field(() => String, { description: 'At least 40 characters that the worker can learn from.' })
  note!: string;

  @Field(() => String, { nullable: true, description: onceDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A delivery to send back for a redo, with the reason.' })
export class RequestRevisionInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => RejectReason)
  reason!: RejectReason;

  @Field(() => String, { description: 'What is to be changed.' })
  note!: string;

  @Field(() => String, { nullable: true, description: onceDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A rejection to take back.' })
export class ReverseRejectionInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => String, { nullable: true, description: onceDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Money on top of an approved submission, in the task’s currency.' })
export class SendBonusInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => MoneyInput)
  amount!: MoneyInput;

  @Field(() => String, { description: 'What it is for; the worker reads it.' })
  note!: string;

  @Field(() => String, { description: onceDescription })
  idempotencyKey!: string;
}
