import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal, defineConnection, MoneyType, Node } from '../kernel/index.js';
import { UserType } from '../identity/index.js';
import { CategoryType } from './category.type.js';
import { CloseReason, PauseReason, ProofKind, TaskSort, TaskStatus } from './task.status.js';

registerEnumType(TaskStatus, {
  name: 'TaskStatus',
  description: 'Where a task stands. “Full” is not a state: see slotsOpen.',
});
registerEnumType(ProofKind, { name: 'ProofKind', description: 'What kind of answer is asked for.' });
registerEnumType(TaskSort, {
  name: 'TaskSort',
  description: 'Orders of the task list; REWARD and HOURLY compare after conversion.',
});
registerEnumType(CloseReason, { name: 'TaskCloseReason', description: 'Why a task is over.' });
registerEnumType(PauseReason, {
  name: 'TaskPauseReason',
  description: 'Who or what paused a task: its employer, or the system.',
  valuesConfig: {
    EMPLOYER: { description: 'Its employer, who may resume it.' },
    REJECTION_RATE: { description: 'Too much of its work was rejected. Gone when rejections are reversed.' },
    RETURN_RATE: { description: 'Too many workers gave it back. Gone when its text is changed.' },
    REVIEW_BACKLOG: { description: 'Work waits too long for a decision. Gone when it is decided.' },
    UNDERPAY: {
      description: 'Measured, it pays less than the hourly floor. Gone when the reward is raised enough.',
    },
    BROKEN: { description: 'Workers say that it cannot be done. Gone when its text is changed.' },
  },
});

@ObjectType('TaskStep', { description: 'One numbered step of the work.' })
export class TaskStepType {
  @Field(() => String)
  text!: string;
}

@ObjectType('Choice', { description: 'One of the answers to choose from.' })
export class ChoiceType {
  @Field(() => String, { description: 'What is stored.' })
  value!: string;

  @Field(() => String, { description: 'What is shown.' })
  label!: string;
}

@ObjectType('ProofField', { description: 'One answer asked of the worker.' })
export class ProofFieldType {
  @Field(() => String, { description: 'Names the field in answers.' })
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => ProofKind)
  kind!: ProofKind;

  @Field(() => Boolean)
  required!: boolean;

  @Field(() => [ChoiceType], { description: 'Of CHOICE and MULTI_CHOICE; empty for the rest.' })
  choices!: ChoiceType[];

  @Field(() => Int, {
    nullable: true,
    description: 'The step it proves, counted from 1. Null where it proves the whole work.',
  })
  step!: number | null;
}

@ObjectType('TaskProgress', {
  description:
    'open + reserved + submitted + revisionRequested + approved + rejected + disputed + released = slots.',
})
export class TaskProgressType {
  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  reserved!: number;

  @Field(() => Int)
  submitted!: number;

  @Field(() => Int)
  revisionRequested!: number;

  @Field(() => Int)
  approved!: number;

  @Field(() => Int, { description: 'Inside the appeal window.' })
  rejected!: number;

  @Field(() => Int)
  disputed!: number;

  @Field(() => Int, { description: 'Slots given up and refunded.' })
  released!: number;

  @Field(() => MoneyType, { description: 'Held for what is open or not finally decided.' })
  escrow!: MoneyType;

  @Field(() => MoneyType, { description: 'Rewards, fees and bonuses that left for good.' })
  spent!: MoneyType;
}

@ObjectType('Task', {
  implements: Node,
  description:
    'Paid work: what is to be done, what is asked for, what it pays. A draft is complete from its creation on.',
})
export class TaskType extends Node {
  @Field(() => Int, {
    description:
      'Grows with each edit of a running task; a submission keeps the version it was reserved under.',
  })
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => TaskStatus)
  status!: TaskStatus;

  @Field(() => PauseReason, { nullable: true, description: 'While PAUSED.' })
  pauseReason!: PauseReason | null;

  @Field(() => CloseReason, { nullable: true, description: 'Since CLOSING.' })
  closeReason!: CloseReason | null;

  @Field(() => CategoryType)
  category!: CategoryType;

  @Field(() => UserType)
  employer!: UserType;

  @Field(() => [TaskStepType])
  steps!: TaskStepType[];

  @Field(() => [ProofFieldType])
  proofFields!: ProofFieldType[];

  @Field(() => MoneyType, {
    description: 'Per slot, to the worker; open and undecided slots may rise, never fall.',
  })
  reward!: MoneyType;

  @Field(() => MoneyType, { description: 'Per slot, on top, paid by the employer.' })
  fee!: MoneyType;

  @Field(() => Decimal, {
    description:
      'Share of the reward that is the fee, as agreed when the reward was set; it stays when the market’s changes, also for a raised reward.',
  })
  feeRate!: bigint;

  @Field(() => Int, { description: 'Paid places in all.' })
  slots!: number;

  @Field(() => Int, { description: 'Places nobody has taken or given up.' })
  slotsOpen!: number;

  @Field(() => Int)
  estimatedMinutes!: number;

  @Field(() => Int, { description: 'After so many hours without a decision a submission is approved.' })
  reviewWindowHours!: number;

  @Field(() => [String], { description: 'ISO 3166-1 alpha-2. Empty: every country.' })
  countries!: string[];

  @Field(() => Boolean, { description: 'One worker may take several items.' })
  repeatable!: boolean;

  @Field(() => Boolean, { description: 'Workers may name the item they reserve.' })
  workersPickItems!: boolean;

  @Field(() => Boolean, { description: 'False for a plain task: every slot is the same work.' })
  hasItems!: boolean;

  @Field(() => Date, { nullable: true, description: 'Wanted by the employer.' })
  publishAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it first went live.' })
  publishedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the open slots close and are refunded.' })
  expiresAt!: Date | null;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType('TaskModeration', {
  description: 'Why a moderator rejected or took down a task.',
})
export class TaskModerationType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType('EligibilityReason', {
  description: 'Why the viewer may not take a task.',
})
export class EligibilityReasonType {
  @Field(() => String, {
    description:
      'Stable: NOT_A_WORKER, SELF_DEALING, WRONG_COUNTRY, ALREADY_RESERVED, GIVEN_BACK_TOO_OFTEN, …',
  })
  code!: string;

  @Field(() => String, { description: 'One sentence, safe to show to a person.' })
  message!: string;
}

export const TaskConnection = defineConnection('Task', () => TaskType);
