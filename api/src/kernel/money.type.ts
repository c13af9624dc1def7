import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Amount, Currency } from './money.js';
import { Decimal } from './scalars.js';

export const CurrencyCode = { USD: 'USD', BDT: 'BDT' } as const;
registerEnumType(CurrencyCode, { name: 'CurrencyCode', description: 'The currencies wallets are kept in.' });

@ObjectType('Money', { description: 'An exact amount of one currency.' })
export class MoneyType {
  @Field(() => Decimal, { description: 'Canonical decimal string; at most 6 decimals.' })
  amount!: bigint;

  @Field(() => CurrencyCode)
  currency!: Currency;
}

@InputType({ description: 'An exact amount of one currency.' })
export class MoneyInput {
  @Field(() => Decimal, { description: 'Canonical decimal string; at most 6 decimals.' })
  amount!: bigint;

  @Field(() => CurrencyCode)
  currency!: Currency;
}

/** An Amount in the shape the Money type resolves from. */
export const toMoney = ({ micros, currency }: Amount): MoneyType => ({ amount: micros, currency });
export const toAmount = ({ amount, currency }: MoneyInput): Amount => ({ micros: amount, currency });
