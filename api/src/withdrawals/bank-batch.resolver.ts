import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, Scope, toMoney } from '../kernel/index.js';
import { BankTransfers, type BankBatch } from '../payments/index.js';
import { BankDesk } from './bank-desk.service.js';
import {
  BankBatchType,
  BankDeskType,
  BankTransferType,
  ExportBankBatchInput,
  ExportBankBatchPayload,
  exportBankBatchResult,
  ReportBankTransferInput,
  ReportBankTransferPayload,
  reportBankTransferResult,
} from './bank-batch.type.js';
import type { BankTransferRow } from './bank-transfer.row.js';

const toType = ({ id, lines, total, createdAt }: BankBatch): BankBatchType =>
  Object.assign(new BankBatchType(), {
    ...{ id, lines, createdAt },
    total: toMoney({ micros: total, currency: 'BDT' }),
  });

/** Withdrawals that people carry to a bank. */
@Resolver()
export class BankBatchResolver {
  @Access('marketplace:moderate')
  @Query(() => BankDeskType, {
    description: 'What waits for the bank, and what was taken there. Moderators.',
  })
  async bankDesk(@Ctx() scope: Scope): Promise<BankDeskType> {
    const transfers = scope.get(BankTransfers);
    const [waiting, batches] = [await transfers.waiting(), await transfers.batches()];
    return { waiting, batches: batches.map(toType) };
  }

  @Access('marketplace:moderate')
  @Query(() => BankBatchType, { nullable: true, description: 'One file with its transfers. Moderators.' })
  async bankBatch(@Arg('id', () => ID) id: string, @Ctx() scope: Scope): Promise<BankBatchType | null> {
    const batch = await scope.get(BankTransfers).batch(id);
    return batch && toType(batch);
  }

  @Access('marketplace:moderate')
  @Mutation(() => exportBankBatchResult.type, {
    nullable: true,
    description:
      'Takes what waits for the bank, 500 transfers at most, as one file; none is in two. Not while payouts are stopped. Moderators.',
  })
  exportBankBatch(
    @Arg('input', () => ExportBankBatchInput) input: ExportBankBatchInput,
    @Ctx() scope: Scope,
  ) {
    return exportBankBatchResult.settle(scope, { field: 'exportBankBatch', input }, async () => {
      const batchId = await scope.get(BankDesk).export();
      return Object.assign(new ExportBankBatchPayload(), { batchId });
    });
  }

  @Access('marketplace:moderate')
  @Mutation(() => reportBankTransferResult.type, {
    nullable: true,
    description:
      'Notes what the bank did with a transfer, as its statement says. Moderators, not for their own. Events withdrawal.paid or withdrawal.failed.',
  })
  reportBankTransfer(
    @Arg('input', () => ReportBankTransferInput) input: ReportBankTransferInput,
    @Ctx() scope: Scope,
  ) {
    return reportBankTransferResult.settle(scope, { field: 'reportBankTransfer', input }, async () => {
      const { withdrawalId: reference, outcome, bankReference = null, reason = null } = input;
      await scope.get(BankDesk).report({ reference, outcome, bankReference, reason });
      return Object.assign(new ReportBankTransferPayload(), { withdrawalId: reference });
    });
  }
}

@Resolver(() => BankDeskType)
export class BankDeskFields {
  @FieldResolver(() => [BankTransferType], {
    description: 'What will be in the next file, oldest first; 500 at most.',
  })
  orders(@Ctx() scope: Scope): Promise<BankTransferRow[]> {
    return scope.get(BankDesk).orders();
  }
}

@Resolver(() => BankBatchType)
export class BankBatchFields {
  @FieldResolver(() => [BankTransferType], { description: 'By withdrawal; 500 at most.' })
  transfers(@Root() { id }: BankBatchType, @Ctx() scope: Scope): Promise<BankTransferRow[]> {
    return scope.get(BankDesk).transfersIn(id);
  }

  @FieldResolver(() => String, {
    description:
      'The file for the bank: CSV with account numbers in full, the same however often it is read.',
  })
  async file(@Root() { id }: BankBatchType, @Ctx() scope: Scope): Promise<string> {
    const transfers = scope.get(BankTransfers);
    return transfers.file((await transfers.batch(id))!);
  }
}

@Resolver(() => ExportBankBatchPayload)
export class ExportBankBatchFields {
  @FieldResolver(() => BankBatchType)
  async batch(@Root() { batchId }: ExportBankBatchPayload, @Ctx() scope: Scope): Promise<BankBatchType> {
    return toType((await scope.get(BankTransfers).batch(batchId))!);
  }
}

@Resolver(() => ReportBankTransferPayload)
export class ReportBankTransferFields {
  @FieldResolver(() => BankTransferType)
  async transfer(
    @Root() { withdrawalId }: ReportBankTransferPayload,
    @Ctx() scope: Scope,
  ): Promise<BankTransferRow> {
    return (await scope.get(BankDesk).transfer(withdrawalId))!;
  }
}
