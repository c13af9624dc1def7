import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, Decimal, MoneyType, parseDecimal, Scope, toMoney, type Currency } from '../kernel/index.js';

@ObjectType('Market', { description: 'The published terms of this marketplace.', simpleResolvers: true })
export class MarketTerms {
  @Field(() => Decimal, {
    description: 'Share of each reward that the employer pays on top: "0.1" is ten per cent.',
  })
  feeRate!: bigint;

  @Field(() => [MoneyType], { description: 'The least pay per estimated hour, one amount per currency.' })
  hourlyFloors!: MoneyType[];
}

/** What a price is made of, so that it can be worked out before anything is written. */
@Resolver()
export class MarketResolver {
  @Access('public')
  @Query(() => MarketTerms, {
    description: 'What every task costs on top, and the least it pays. Anyone.',
  })
  market(@Ctx() { config: { market } }: Scope): MarketTerms {
    const floors = Object.entries(market.hourlyFloor) as [Currency, string][];
    return {
      feeRate: parseDecimal(market.feeRate) ?? 0n,
      hourlyFloors: floors.map(([currency, amount]) =>
        toMoney({ micros: parseDecimal(amount) ?? 0n, currency }),
      ),
    };
  }
}
