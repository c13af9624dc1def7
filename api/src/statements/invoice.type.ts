import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  CurrencyCode,
  DateTime,
  Decimal,
  defineConnection,
  MoneyType,
  Node,
  type Currency,
} from '../kernel/index.js';
import type { InvoiceLineRow, InvoiceRow } from './invoice.loader.js';
import type { InvoiceParty } from './invoice.rules.js';

@ObjectType('InvoiceParty', {
  description: 'Seller or buyer, as they were on the day of issue.',
})
export class InvoicePartyType implements InvoiceParty {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'As it is printed, line by line.' })
  address!: string | null;

  @Field(() => String, { nullable: true })
  vatId!: string | null;
}

@ObjectType('InvoiceLine', {
  description: 'What one task cost in the month.',
})
export class InvoiceLineType implements InvoiceLineRow {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { description: 'The task’s title on the day of issue.' })
  title!: string;

  @Field(() => Int, {
    description: 'Slots whose work was paid in the month, disputes with a split included.',
  })
  slots!: number;

  @Field(() => MoneyType, { description: 'To the workers.' })
  rewards!: MoneyType;

  @Field(() => MoneyType, { description: 'To the platform.' })
  fees!: MoneyType;

  @Field(() => MoneyType, { description: 'To the workers, beyond the rewards.' })
  bonuses!: MoneyType;

  @Field(() => MoneyType, { description: 'The three together.' })
  total!: MoneyType;
}

@ObjectType('Invoice', {
  implements: Node,
  description:
    'What an employer’s tasks cost in one month and currency, as the ledger booked it. Issued on the first day of the next month and never changed. Its owner sees it. Event invoice.issued.',
})
export class InvoiceType extends Node implements InvoiceRow {
  serial!: string;

  @Field(() => String, { description: 'Such as "KJ-000042"; one sequence for all, without a gap.' })
  number!: string;

  @Field(() => CurrencyCode)
  currency!: Currency;

  @Field(() => String, { description: 'YYYY-MM, of the calendar of Asia/Dhaka.' })
  month!: string;

  @Field(() => DateTime)
  issuedAt!: Date;

  @Field(() => InvoicePartyType)
  seller!: InvoicePartyType;

  @Field(() => InvoicePartyType)
  buyer!: InvoicePartyType;

  @Field(() => MoneyType)
  rewards!: MoneyType;

  @Field(() => MoneyType)
  fees!: MoneyType;

  @Field(() => MoneyType)
  bonuses!: MoneyType;

  @Field(() => MoneyType, {
    description: 'Rewards, fees and bonuses together; VAT is contained in the fees.',
  })
  total!: MoneyType;

  @Field(() => Decimal, { description: 'Share of the fee before tax, such as "0.15"; "0" without VAT.' })
  vatRate!: bigint;

  @Field(() => MoneyType, { description: 'The part of the fees that is VAT.' })
  vat!: MoneyType;
}

export const InvoiceConnection = defineConnection('Invoice', () => InvoiceType);
