import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateTime,
  defineConnection,
  defineResult,
  IdempotencyMismatchError,
  InvalidInputError,
  InvalidTransitionError,
  MoneyType,
  Node,
  NotFoundError,
  PageArgs,
} from '../kernel/index.js';
import type { Direction } from '../payments/index.js';
import { ReconciliationKind } from './compare.rules.js';
import {
  MoneyDirection,
  ReconciliationResolution,
  ReconciliationStatus,
  type ReconciliationItemRow,
} from './reconciliation-item.row.js';
import { FourEyesError, ProviderAwayError } from './reconciliation.errors.js';
import type { ReconciliationRunRow } from './reconciliation.loader.js';
import type { Outcome } from './reconciliation.service.js';

registerEnumType(ReconciliationKind, {
  name: 'ReconciliationKind',
  description:
    'OURS_ONLY: we booked it, they list nothing. THEIRS_ONLY: they list it, we booked nothing. AMOUNT_DIFFERS. STATE_DIFFERS: only one says that it came back.',
});
registerEnumType(ReconciliationStatus, {
  name: 'ReconciliationStatus',
  description: 'PROPOSED waits for a second moderator. CLOSED went by itself in a later comparison.',
});
registerEnumType(ReconciliationResolution, {
  name: 'ReconciliationResolution',
  description: 'ACCEPT_THEIRS books what the provider says. IGNORE leaves our books as they are.',
});
registerEnumType(MoneyDirection, { name: 'MoneyDirection', description: 'Into wallets, or out of them.' });

@ObjectType('ReconciliationItem', {
  implements: Node,
  description: 'Something that a provider’s list and our books say differently. Moderators.',
})
export class ReconciliationItemType extends Node implements ReconciliationItemRow {
  @Field(() => String)
  provider!: string;

  @Field(() => MoneyDirection)
  direction!: Direction;

  @Field(() => String, { description: 'Id of the withdrawal or deposit, where it is one of ours.' })
  reference!: string;

  @Field(() => ReconciliationKind)
  kind!: ReconciliationKind;

  @Field(() => String, { description: 'The day in Dhaka whose comparison found it, such as "2026-11-22".' })
  day!: string;

  @Field(() => ReconciliationStatus)
  status!: ReconciliationStatus;

  @Field(() => String, { nullable: true, description: 'The state in our books when it was last compared.' })
  oursState!: string | null;

  @Field(() => MoneyType, { nullable: true })
  ours!: MoneyType | null;

  @Field(() => String, { nullable: true, description: 'The state that the provider lists.' })
  theirsState!: string | null;

  @Field(() => MoneyType, { nullable: true })
  theirs!: MoneyType | null;

  @Field(() => String, { nullable: true, description: 'The provider’s own transaction id.' })
  externalId!: string | null;

  @Field(() => MoneyType, {
    description: 'What would be lost or won, beside what was booked when it was settled before.',
  })
  stake!: MoneyType;

  @Field(() => DateTime)
  foundAt!: Date;

  @Field(() => DateTime, { nullable: true })
  closedAt!: Date | null;

  @Field(() => ReconciliationResolution, { nullable: true, description: 'As proposed, or as settled.' })
  resolution!: ReconciliationResolution | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the moderator who decided first.' })
  proposedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the moderator who carried it out.' })
  settledBy!: string | null;

  @Field(() => [String], { description: 'Mutations the viewer may call on it now.' })
  viewerActions!: string[];
}

export const ReconciliationItemConnection = defineConnection(
  'ReconciliationItem',
  () => ReconciliationItemType,
);

@ArgsType()
export class ReconciliationItemArgs extends PageArgs {
  @Field(() => [ReconciliationStatus], {
    nullable: true,
    description: 'Only these; null or empty: all.',
  })
  status?: ReconciliationStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Only of this one.' })
  provider?: string | null;
}

@ObjectType('ReconciliationRun', {
  description: 'One day of one provider, compared.',
})
export class ReconciliationRunType implements ReconciliationRunRow {
  @Field(() => String)
  provider!: string;

  @Field(() => String)
  day!: string;

  @Field(() => DateTime)
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Null while it runs, and where it came to nothing.' })
  finishedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Of the provider’s list.' })
  lines!: number | null;

  @Field(() => Int, { nullable: true, description: 'Known ones included.' })
  differences!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last try came to nothing; it is tried again.',
  })
  error!: string | null;
}

@InputType({ description: 'Which list to compare.' })
export class RunReconciliationInput {
  @Field(() => String, { description: 'Such as "bkash".' })
  provider!: string;

  @Field(() => String, { description: 'A day in Dhaka, such as "2026-11-22"; not one to come.' })
  day!: string;
}

@ObjectType({ description: 'The day is compared; nothing has moved.' })
export class RunReconciliationPayload implements Outcome {
  @Field(() => Int)
  lines!: number;

  @Field(() => Int, { description: 'Known ones included.' })
  differences!: number;

  @Field(() => Int, { description: 'New ones.' })
  found!: number;

  @Field(() => Int, { description: 'Those that are gone.' })
  closed!: number;
}

@InputType({ description: 'How a difference ends.' })
export class SettleReconciliationItemInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => ReconciliationResolution)
  resolution!: ReconciliationResolution;

  @Field(() => String, { description: '20 to 1,000 characters; kept with who said so.' })
  note!: string;

  @Field(() => String)
  idempotencyKey!: string;
}

@InputType({ description: 'Which proposal is right.' })
export class ConfirmReconciliationItemInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => String, { description: '20 to 1,000 characters; kept with who said so.' })
  note!: string;

  @Field(() => String)
  idempotencyKey!: string;
}

@ObjectType({ description: 'It is settled, or waits for another moderator.' })
export class SettleReconciliationItemPayload {
  itemId!: string;
}
@ObjectType({ description: 'It is settled.' })
export class ConfirmReconciliationItemPayload {
  itemId!: string;
}

const deciding = [
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  FourEyesError,
  IdempotencyMismatchError,
] as const;
export const settleReconciliationItemResult = defineResult(
  'SettleReconciliationItemResult',
  SettleReconciliationItemPayload,
  ...deciding,
);
export const confirmReconciliationItemResult = defineResult(
  'ConfirmReconciliationItemResult',
  ConfirmReconciliationItemPayload,
  ...deciding,
);
export const runReconciliationResult = defineResult(
  'RunReconciliationResult',
  RunReconciliationPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  ProviderAwayError,
);
