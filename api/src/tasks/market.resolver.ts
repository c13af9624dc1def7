import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Config } from '../config.js';
import {
  Access,
  CurrencyCode,
  Decimal,
  MoneyType,
  parseDecimal,
  Scope,
  toMoney,
  type Currency,
} from '../kernel/index.js';

@ObjectType('ReviewWindow', {
  description: 'Hours until silence approves: what a task may ask for, and gets where it asks for nothing.',
})
export class ReviewWindowTerms {
  @Field(() => Int, { description: 'Of a task that names none.' })
  usualHours!: number;

  @Field(() => Int, { description: 'The shortest.' })
  leastHours!: number;

  @Field(() => Int, { description: 'The longest.' })
  mostHours!: number;
}

@ObjectType('DepositLimits', { description: 'How much may be paid in at once, in one currency.' })
export class DepositLimits {
  @Field(() => MoneyType)
  least!: MoneyType;

  @Field(() => MoneyType)
  most!: MoneyType;
}

@ObjectType('Market', { description: 'The published terms of this marketplace.' })
export class MarketTerms {
  @Field(() => Decimal, {
    description: 'Share of each reward that the employer pays on top: "0.1" is ten per cent.',
  })
  feeRate!: bigint;

  @Field(() => [MoneyType], { description: 'The least pay per estimated hour, one amount per currency.' })
  hourlyFloors!: MoneyType[];

  @Field(() => ReviewWindowTerms, { description: 'How long an employer may take to decide on work.' })
  reviewWindow!: ReviewWindowTerms;

  @Field(() => [DepositLimits], { description: 'The least and the most of one deposit, for each currency.' })
  depositLimits!: DepositLimits[];

  @Field(() => Int, { description: 'A task has at most so many slots.' })
  slotsMax!: number;

  @Field(() => Int, { description: 'An idempotency key answers with its first outcome for so many days.' })
  idempotencyDays!: number;

  @Field(() => Int, { description: 'Events that were missed can be asked for again for so many days.' })
  eventDays!: number;
}

const depositLimits = ({ depositMin, depositMax }: Config['limits']): DepositLimits[] =>
  Object.values(CurrencyCode).map((currency) => {
    const money = (amount: string) => toMoney({ micros: parseDecimal(amount)!, currency });
    return { least: money(depositMin[currency]), most: money(depositMax[currency]) };
  });

/** What a price is made of, so that it can be worked out before anything is written. */
@Resolver()
export class MarketResolver {
  @Access('public')
  @Query(() => MarketTerms, {
    description: 'What every task costs on top, and the least it pays. Anyone.',
  })
  market(@Ctx() { config: { market, limits } }: Scope): MarketTerms {
    const floors = Object.entries(market.hourlyFloor) as [Currency, string][];
    return {
      feeRate: parseDecimal(market.feeRate) ?? 0n,
      hourlyFloors: floors.map(([currency, amount]) =>
        toMoney({ micros: parseDecimal(amount) ?? 0n, currency }),
      ),
      reviewWindow: limits.reviewWindow,
      depositLimits: depositLimits(limits),

      slotsMax: limits.slotsMax,
      idempotencyDays: limits.idempotencyDays,
      eventDays: limits.eventDays,
    };
  }
}
