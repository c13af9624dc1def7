import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { MoneyInput } from '../kernel/index.js';
import { AnswerInput } from './task.inputs.js';
import { ProofKind } from './task.status.js';

/** What of a draft may be taken away again; anything else has to have a value. */
export const TaskMoment = { PUBLISH_AT: 'PUBLISH_AT', EXPIRES_AT: 'EXPIRES_AT' } as const;
export type TaskMoment = keyof typeof TaskMoment;
registerEnumType(TaskMoment, {
  name: 'TaskMoment',
  description: 'A moment that a draft need not have: publishAt, its start, and expiresAt, its end.',
});

@InputType({ description: 'One numbered step. {{name}} stands for the item’s variable of that name.' })
export class TaskStepInput {
  @Field(() => String, { description: '1 to 2000 characters.' })
  text!: string;
}

@InputType({ description: 'One of the answers to choose from.' })
export class ChoiceInput {
  @Field(() => String)
  value!: string;

  @Field(() => String)
  label!: string;
}

@InputType({ description: 'One answer asked of the worker.' })
export class ProofFieldInput {
  @Field(() => String, { description: '1 to 40 of a–z, 0–9 and _, unique in the task.' })
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => ProofKind)
  kind!: ProofKind;

  @Field(() => Boolean, { defaultValue: true })
  required!: boolean;

  @Field(() => [ChoiceInput], { defaultValue: [], description: '2 to 50, for CHOICE and MULTI_CHOICE only.' })
  choices!: ChoiceInput[];

  @Field(() => Int, {
    nullable: true,
    description: 'The step it proves, counted from 1. Null where it proves the whole work.',
  })
  step?: number | null;
}

@InputType({ description: 'A complete draft.' })
export class CreateTaskInput {
  @Field(() => String, { description: '5 to 120 characters.' })
  title!: string;

  @Field(() => String, { description: 'A category’s slug.' })
  category!: string;

  @Field(() => [TaskStepInput], { description: '1 to 30.' })
  steps!: TaskStepInput[];

  @Field(() => [ProofFieldInput], { description: '1 to 20.' })
  proofFields!: ProofFieldInput[];

  @Field(() => MoneyInput)
  reward!: MoneyInput;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'Of a plain task; once items are added, slots = Σ overlap.',
  })
  slots!: number;

  @Field(() => Int, { description: '1 to 1440.' })
  estimatedMinutes!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Within the bounds that market names; left out: its usual window.',
  })
  reviewWindowHours?: number | null;

  @Field(() => [String], { defaultValue: [], description: 'ISO 3166-1 alpha-2. Empty: every country.' })
  countries!: string[];

  @Field(() => Date, { nullable: true })
  publishAt?: Date | null;

  @Field(() => Date, { nullable: true })
  expiresAt?: Date | null;

  @Field(() => Boolean, { defaultValue: false, description: 'One worker may take several items.' })
  repeatable!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Workers may name the item they reserve.' })
  workersPickItems!: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'Copies the rows of this task of the same employer, with the known answers that are still asked for; slots = Σ overlap then.',
  })
  itemsFrom?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The value of one {{name}}.' })
export class VariableInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@InputType({ description: 'One row of input.' })
export class TaskItemInput {
  @Field(() => String, { description: 'The employer’s own name for it, unique in the task.' })
  externalId!: string;

  @Field(() => [VariableInput], { description: 'A value for each {{name}} that the steps use.' })
  variables!: VariableInput[];

  @Field(() => Int, { defaultValue: 1, description: 'How many workers must do it.' })
  overlap!: number;

  @Field(() => [AnswerInput], { nullable: true, description: 'The right answers, where they are known.' })
  gold?: AnswerInput[] | null;
}

@InputType({ description: 'Rows for a draft, at most 1000 a call.' })
export class AddTaskItemsInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => [TaskItemInput])
  items!: TaskItemInput[];

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({
  description:
    'What is null stays. DRAFT: anything; LIVE or PAUSED: title, steps, proofFields, estimatedMinutes make a new version for later reservations, but nothing where a moderator approved the task (policy MODERATED): it is stopped and a copy published.',
})
export class TaskPatch {
  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'A category’s slug.' })
  category?: string | null;

  @Field(() => [TaskStepInput], { nullable: true })
  steps?: TaskStepInput[] | null;

  @Field(() => [ProofFieldInput], { nullable: true })
  proofFields?: ProofFieldInput[] | null;

  @Field(() => MoneyInput, { nullable: true })
  reward?: MoneyInput | null;

  @Field(() => Int, { nullable: true })
  slots?: number | null;

  @Field(() => Int, { nullable: true })
  estimatedMinutes?: number | null;

  @Field(() => Int, { nullable: true })
  reviewWindowHours?: number | null;

  @Field(() => [String], { nullable: true })
  countries?: string[] | null;

  @Field(() => Date, { nullable: true })
  publishAt?: Date | null;

  @Field(() => Date, { nullable: true })
  expiresAt?: Date | null;

  @Field(() => [TaskMoment], {
    nullable: true,
    description: 'What a draft shall not have any more: it then starts once it is published, and has no end.',
  })
  clear?: TaskMoment[] | null;

  @Field(() => Boolean, { nullable: true, description: 'One worker may take several items.' })
  repeatable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Workers may name the item they reserve.' })
  workersPickItems?: boolean | null;
}
