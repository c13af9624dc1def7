import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, Scope, toAmount } from '../kernel/index.js';
import { ExchangeQuoteLoader, type ExchangeQuoteRow } from './exchange-quote.loader.js';
import {
  ExchangeMoneyInput,
  ExchangeMoneyPayload,
  exchangeMoneyResult,
  ExchangeQuoteType,
  QuoteExchangeInput,
  QuoteExchangePayload,
  quoteExchangeResult,
} from './exchange.type.js';
import { Exchanges } from './exchanges.service.js';

const quoteOf = async (scope: Scope, quoteId: string): Promise<ExchangeQuoteRow> =>
  (await scope.get(ExchangeQuoteLoader).load(quoteId))!;

@Resolver(() => QuoteExchangePayload)
export class QuoteExchangeResolver {
  @Access('member')
  @Query(() => ExchangeQuoteType, {
    nullable: true,
    description:
      'A quote of an exchange as it was given, used or not, for a page that is opened again. Whoever asked for it.',
  })
  exchangeQuote(@Arg('id', () => ID) id: string, @Ctx() scope: Scope): Promise<ExchangeQuoteRow | null> {
    return scope.get(ExchangeQuoteLoader).load(id);
  }

  @Access('member')
  @Mutation(() => quoteExchangeResult.type, {
    nullable: true,
    description:
      'What money of one wallet brings in the other, good for ten minutes. Moves nothing. Members.',
  })
  quoteExchange(@Arg('input', () => QuoteExchangeInput) input: QuoteExchangeInput, @Ctx() scope: Scope) {
    return quoteExchangeResult.settle(scope, { field: 'quoteExchange', input }, async () => {
      const quoteId = await scope.get(Exchanges).quote({ amount: toAmount(input.amount), to: input.to });
      return Object.assign(new QuoteExchangePayload(), { quoteId });
    });
  }

  @FieldResolver(() => ExchangeQuoteType)
  quote(@Root() { quoteId }: QuoteExchangePayload, @Ctx() scope: Scope): Promise<ExchangeQuoteRow> {
    return quoteOf(scope, quoteId);
  }
}

@Resolver(() => ExchangeMoneyPayload)
export class ExchangeMoneyResolver {
  @Access('member')
  @Mutation(() => exchangeMoneyResult.type, {
    nullable: true,
    description:
      'Exchanges the money of a quote between the viewer’s own wallets. Members. Event wallet.changed, for each.',
  })
  exchangeMoney(@Arg('input', () => ExchangeMoneyInput) input: ExchangeMoneyInput, @Ctx() scope: Scope) {
    return exchangeMoneyResult.settle(scope, { field: 'exchangeMoney', input }, async () => {
      await scope.get(Exchanges).exchange(input.quoteId);
      return Object.assign(new ExchangeMoneyPayload(), { quoteId: input.quoteId });
    });
  }

  @FieldResolver(() => ExchangeQuoteType)
  quote(@Root() { quoteId }: ExchangeMoneyPayload, @Ctx() scope: Scope): Promise<ExchangeQuoteRow> {
    return quoteOf(scope, quoteId);
  }
}
