import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { defineConnection, MoneyType, Node, registerNode } from '../kernel/index.js';
import { SubmissionLoader } from './submission.loader.js';
import { DecidedBy, RejectReason, ReturnReason, SubmissionStatus } from './submission.status.js';

registerEnumType(SubmissionStatus, {
  name: 'SubmissionStatus',
  description: 'Where one worker’s go at a slot stands, from reservation to final decision.',
});
registerEnumType(DecidedBy, {
  name: 'DecidedBy',
  description: 'Who or what decided; TIMEOUT is the employer’s silence.',
});
registerEnumType(RejectReason, {
  name: 'RejectReason',
  description: 'Why a delivery was rejected or sent back.',
});

registerEnumType(ReturnReason, {
  name: 'ReturnReason',
  description: 'What a worker who gives work back says about the task.',
  valuesConfig: {
    BROKEN: { description: 'It cannot be done as written: a dead link, a step that is not possible.' },
  },
});

@ObjectType('Answer', {
  description:
    'One answer. TEXT, NUMBER, URL, CODE: one value; CHOICE one, MULTI_CHOICE several of the field’s values; SCREENSHOT, FILE: `url` is signed and short-lived.',
})
export class AnswerType {
  @Field(() => String, { description: 'The proof field’s key.' })
  key!: string;

  @Field(() => [String])
  values!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Of a SCREENSHOT or FILE; a redo may name it again. Its worker only, null for others.',
  })
  uploadId!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of a SCREENSHOT or FILE; good for some minutes. Null once the file was deleted, see `purgedAt`.',
  })
  url!: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When its file was deleted, half a year after the task closed (ARCHIVED comes with the last file); its hashes are kept. Null while it is there.',
  })
  purgedAt!: Date | null;
}

@ObjectType('SubmissionRevision', { description: 'One delivery; it never changes.' })
export class SubmissionRevisionType {
  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Field(() => [AnswerType])
  answers!: AnswerType[];

  @Field(() => Date)
  submittedAt!: Date;

  @Field(() => RejectReason, {
    nullable: true,
    description: 'Why the employer asked for a redo, where they did.',
  })
  reason!: RejectReason | null;

  @Field(() => String, { nullable: true, description: 'What the employer wants changed.' })
  note!: string | null;

  @Field(() => Date, { nullable: true, description: 'When the redo was asked for.' })
  reviewedAt!: Date | null;
}

@ObjectType('Bonus', { description: 'What the employer paid on top.' })
export class BonusType {
  @Field(() => MoneyType)
  amount!: MoneyType;

  @Field(() => String, { description: 'What it is for.' })
  note!: string;

  @Field(() => Date)
  at!: Date;
}

@ObjectType('Submission', {
  implements: Node,
  description:
    'One worker’s go at one slot, from reservation to final decision. For its worker, its employer and moderators.',
})
export class SubmissionType extends Node {
  @Field(() => SubmissionStatus)
  status!: SubmissionStatus;

  @Field(() => MoneyType, { description: 'What approval pays the worker.' })
  reward!: MoneyType;

  @Field(() => MoneyType, { description: 'Reward (or the agreed share) and bonuses received so far.' })
  paid!: MoneyType;

  @Field(() => String, { nullable: true, description: 'Null for a plain task.' })
  itemExternalId!: string | null;

  @Field(() => Date)
  reservedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Of the reservation or of the redo; null when the worker has nothing to do.',
  })
  deadline!: Date | null;

  @Field(() => Boolean, { description: 'Whether the reservation was prolonged; it can be once.' })
  extended!: boolean;

  @Field(() => Date, { nullable: true, description: 'Of the first delivery.' })
  submittedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When silence becomes approval.' })
  autoApproveAt!: Date | null;

  @Field(() => Int, { description: 'How often a redo was asked for, at most twice.' })
  revisionRounds!: number;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => DecidedBy, { nullable: true })
  decidedBy!: DecidedBy | null;

  @Field(() => RejectReason, { nullable: true, description: 'Of the rejection or the requested redo.' })
  reason!: RejectReason | null;

  @Field(() => String, { nullable: true, description: 'What the employer wrote with it.' })
  note!: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when a rejection can be appealed.' })
  appealUntil!: Date | null;
}

@ObjectType('SubmissionCount', {
  description: 'How many of the viewer’s submissions have one status.',
})
export class SubmissionCountType {
  @Field(() => SubmissionStatus)
  status!: SubmissionStatus;

  @Field(() => Int)
  count!: number;
}

export const SubmissionConnection = defineConnection('Submission', () => SubmissionType);

@ObjectType('EmployerFacts', {
  description:
    'Measured, not voted: what an employer really does. Counted anew after 10 ms for each task and decision that it was counted from, a minute at most; at once while those are fewer than 20.',
})
export class EmployerFactsType {
  @Field(() => Int)
  tasksPublished!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Approved share of the last 1,000 decisions, 0 to 1; null before the first.',
  })
  approvalRate!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Half of the last 1,000 decisions were faster than this.',
  })
  medianHoursToDecide!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the rejections that a dispute overturned; null where nothing was rejected.',
  })
  overturnedRejectionRate!: number | null;
}

registerNode('sub', { typeName: 'Submission', load: (scope, id) => scope.get(SubmissionLoader).load(id) });
