import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateTime,
  defineResult,
  IdempotencyMismatchError,
  InvalidInputError,
  InvalidTransitionError,
  MoneyType,
  NotFoundError,
} from '../kernel/index.js';
import { BankTransferState } from '../payments/index.js';
import type { BankTransferRow } from './bank-transfer.row.js';

registerEnumType(BankTransferState, {
  name: 'BankTransferState',
  description: 'WAITING for the next file, EXPORTED in one, then as the bank reported.',
});
const BankOutcome = { PAID: 'PAID', REFUSED: 'REFUSED', RETURNED: 'RETURNED' } as const;
type BankOutcome = keyof typeof BankOutcome;
registerEnumType(BankOutcome, {
  name: 'BankOutcome',
  description: 'PAID or REFUSED what was exported; RETURNED what it had paid.',
});
/** Why a bank refuses, as far as it can be told in words that help. */
const BankRefusal = {
  NO_SUCH_ACCOUNT: 'NO_SUCH_ACCOUNT',
  ACCOUNT_CANNOT_RECEIVE: 'ACCOUNT_CANNOT_RECEIVE',
  PROVIDER_LIMIT: 'PROVIDER_LIMIT',
  DECLINED: 'DECLINED',
} as const;
type BankRefusal = keyof typeof BankRefusal;
registerEnumType(BankRefusal, {
  name: 'BankRefusal',
  description: 'Why the bank refused; the worker reads it in words.',
});

@ObjectType('BankTransfer', {
  description: 'One withdrawal on its way by bank. Moderators.',
})
export class BankTransferType implements BankTransferRow {
  @Field(() => ID)
  withdrawalId!: string;

  @Field(() => BankTransferState)
  state!: BankTransferState;

  @Field(() => String, { description: 'Masked.' })
  destination!: string;

  @Field(() => String, { nullable: true })
  accountName!: string | null;

  @Field(() => MoneyType)
  amount!: MoneyType;

  @Field(() => String, { nullable: true, description: 'The bank’s own number.' })
  bankReference!: string | null;

  @Field(() => [String], {
    description: 'Outcomes the viewer may report of it now; none of their own money.',
  })
  viewerActions!: string[];

  @Field(() => DateTime, { description: 'When it was ordered.' })
  createdAt!: Date;

  @Field(() => Boolean, {
    description: 'Whether the viewer may take it back now, by refuseWithdrawal: as long as it is in no file.',
  })
  mayTakeBack!: boolean;
}

@ObjectType('BankBatch', { description: 'Withdrawals that were taken to the bank in one file. Moderators.' })
export class BankBatchType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  lines!: number;

  @Field(() => MoneyType)
  total!: MoneyType;

  @Field(() => DateTime)
  createdAt!: Date;
}

@ObjectType('BankDesk', {
  description: 'What waits for a bank, and what was taken there.',
})
export class BankDeskType {
  @Field(() => Int, { description: 'Transfers that will be in the next file.' })
  waiting!: number;

  @Field(() => [BankBatchType], { description: 'The 30 newest files.' })
  batches!: BankBatchType[];
}

@InputType({ description: 'Nothing to choose: everything that waits is taken.' })
export class ExportBankBatchInput {
  @Field(() => String, { description: 'A repeat with the same key answers the same file.' })
  idempotencyKey!: string;
}
@ObjectType({ description: 'What waited is in a file.' })
export class ExportBankBatchPayload {
  batchId!: string;
}

@InputType({ description: 'What the bank’s statement says of a transfer.' })
export class ReportBankTransferInput {
  @Field(() => ID)
  withdrawalId!: string;

  @Field(() => BankOutcome)
  outcome!: BankOutcome;

  @Field(() => String, {
    nullable: true,
    description: 'The bank’s own number of the transfer; needed for PAID.',
  })
  bankReference?: string | null;

  @Field(() => BankRefusal, {
    nullable: true,
    description: 'Why it was REFUSED; DECLINED where nothing is given.',
  })
  reason?: BankRefusal | null;

  @Field(() => String)
  idempotencyKey!: string;
}
@ObjectType({ description: 'Noted; the withdrawal follows within seconds.' })
export class ReportBankTransferPayload {
  withdrawalId!: string;
}

export const exportBankBatchResult = defineResult(
  'ExportBankBatchResult',
  ExportBankBatchPayload,
  InvalidTransitionError,
  IdempotencyMismatchError,
);
export const reportBankTransferResult = defineResult(
  'ReportBankTransferResult',
  ReportBankTransferPayload,
  InvalidInputError,
  NotFoundError,
  InvalidTransitionError,
  IdempotencyMismatchError,
);
