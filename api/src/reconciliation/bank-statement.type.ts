import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InvalidInputError, NotFoundError } from '../kernel/index.js';

@InputType({ description: 'The bank’s own statement of whole days that are over.' })
export class ImportBankStatementInput {
  @Field(() => String, { description: 'The first day it covers, in Dhaka, such as "2026-11-22".' })
  from!: string;

  @Field(() => String, { description: 'The last day it covers; at most 31 days, and none that is not over.' })
  to!: string;

  @Field(() => String, {
    description:
      'CSV of at most 500 lines and 60,000 characters. Its first line is date,reference,bank_number,outcome,amount,currency; the outcome is PAID or RETURNED, the reference that of our file. A bad line is named in the path: ["csv", "3"].',
  })
  csv!: string;

  @Field(() => String)
  idempotencyKey!: string;
}

@ObjectType({
  description: 'The statement is kept, and its days are compared with our books; nothing has moved.',
})
export class ImportBankStatementPayload {
  @Field(() => Int, { description: 'Lines that were not known before.' })
  added!: number;

  @Field(() => Int, { description: 'Lines that an earlier statement had already.' })
  known!: number;

  from!: string;
  to!: string;
}

export const importBankStatementResult = defineResult(
  'ImportBankStatementResult',
  ImportBankStatementPayload,
  InvalidInputError,
  NotFoundError,
  IdempotencyMismatchError,
);
