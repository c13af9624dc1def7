import { Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  CurrencyCode,
  DateTime,
  Decimal,
  defineResult,
  IdempotencyMismatchError,
  InsufficientFundsError,
  InvalidInputError,
  MoneyInput,
  MoneyType,
  NotFoundError,
  type Currency,
} from '../kernel/index.js';
import type { ExchangeQuoteRow } from './exchange-quote.loader.js';
import { QuoteExpiredError } from './quote.errors.js';

@ObjectType('ExchangeQuote', {
  description: 'What money of one wallet would bring in the other; good once, until it expires.',
})
export class ExchangeQuoteType implements ExchangeQuoteRow {
  @Field(() => ID)
  id!: string;

  @Field(() => MoneyType, { description: 'What leaves the one wallet.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'What the other gets, rounded down to a millionth.' })
  received!: MoneyType;

  @Field(() => Decimal, { description: 'How much of the other currency one unit brings.' })
  rate!: bigint;

  @Field(() => DateTime, { description: 'Until then the rate holds.' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was exchanged; null: not yet.' })
  usedAt!: Date | null;
}

@InputType({ description: 'How much of which currency, and into which.' })
export class QuoteExchangeInput {
  @Field(() => MoneyInput, { description: 'What leaves the one wallet.' })
  amount!: MoneyInput;

  @Field(() => CurrencyCode, { description: 'The other currency.' })
  to!: Currency;
}

@InputType({ description: 'Whose rate holds.' })
export class ExchangeMoneyInput {
  @Field(() => ID)
  quoteId!: string;

  @Field(() => String, { description: 'A repeat with the same key answers the same exchange.' })
  idempotencyKey!: string;
}

/** Kept as an id; the quote is read afresh. */
export abstract class ExchangePayload {
  quoteId!: string;
}
@ObjectType({ description: 'The rate holds until the quote expires; no money is reserved by it.' })
export class QuoteExchangePayload extends ExchangePayload {}
@ObjectType({ description: 'Both wallets have changed.' })
export class ExchangeMoneyPayload extends ExchangePayload {}

export const quoteExchangeResult = defineResult(
  'QuoteExchangeResult',
  QuoteExchangePayload,
  InvalidInputError,
  InsufficientFundsError,
);
export const exchangeMoneyResult = defineResult(
  'ExchangeMoneyResult',
  ExchangeMoneyPayload,
  InvalidInputError,
  NotFoundError,
  QuoteExpiredError,
  InsufficientFundsError,
  IdempotencyMismatchError,
);
