import { Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput } from '../kernel/index.js';
import { TaskPatch } from './task-commands.inputs.js';

/** Every command on one task names it, and may carry a key that makes a repeat harmless. */
@InputType()
abstract class TaskCommandInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

/** A repeat of these would cost twice, so the key is not optional. */
@InputType()
abstract class PaidTaskCommandInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { description: 'Makes a repeat harmless.' })
  idempotencyKey!: string;
}

/** Why a moderator decides against a task. */
@InputType()
abstract class TaskJudgementInput extends TaskCommandInput {
  @Field(() => String, { description: '1 to 40 letters, digits, _, . and -, such as SPAM.' })
  code!: string;

  @Field(() => String, { description: 'For the employer, 1 to 2000 characters.' })
  note!: string;
}

@InputType({ description: 'Changes to a task.' })
export class UpdateTaskInput extends TaskCommandInput {
  @Field(() => TaskPatch)
  patch!: TaskPatch;
}

@InputType({ description: 'Which draft to publish, and at which price.' })
export class PublishTaskInput extends TaskCommandInput {
  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'Reward and fee of every slot, as the employer was shown them: where the draft costs anything else by now, nothing is held (CostChangedError). Null: whatever it costs.',
  })
  expectedCost?: MoneyInput | null;
}

@InputType({ description: 'Which task to take back.' })
export class CancelPublicationInput extends TaskCommandInput {}

@InputType({ description: 'Which task to pause.' })
export class PauseTaskInput extends TaskCommandInput {}

@InputType({ description: 'Which task to resume.' })
export class ResumeTaskInput extends TaskCommandInput {}

@InputType({ description: 'Which task to stop.' })
export class StopTaskInput extends TaskCommandInput {}

@InputType({ description: 'Which task may go live.' })
export class ApproveTaskInput extends TaskCommandInput {}

@InputType({ description: 'Which task may not go live, and why.' })
export class RejectTaskInput extends TaskJudgementInput {}

@InputType({ description: 'Which task must leave the market, and why.' })
export class TakeDownTaskInput extends TaskJudgementInput {}

@InputType({ description: 'Which task that the system paused may go on.' })
export class LiftPauseInput extends TaskCommandInput {}

@InputType({ description: 'More slots for a plain task.' })
export class AddSlotsInput extends PaidTaskCommandInput {
  @Field(() => Int)
  additionalSlots!: number;

  @Field(() => Date, { nullable: true, description: 'A later end; needed where the task’s own has passed.' })
  expiresAt?: Date | null;
}

@InputType({ description: 'A higher reward, in the task’s currency.' })
export class RaiseRewardInput extends PaidTaskCommandInput {
  @Field(() => MoneyInput)
  reward!: MoneyInput;
}

@InputType({ description: 'A later end.' })
export class ExtendTaskInput extends TaskCommandInput {
  @Field(() => Date)
  expiresAt!: Date;
}

@InputType({ description: 'Which task to leave out of the viewer’s lists and feed.' })
export class HideTaskInput extends TaskCommandInput {
  @Field(() => Boolean, { defaultValue: true, description: 'False shows it again.' })
  hidden!: boolean;
}
