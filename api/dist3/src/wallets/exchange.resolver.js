var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, Scope, toAmount } from '../kernel/index.js';
import { ExchangeQuoteLoader } from './exchange-quote.loader.js';
import { ExchangeMoneyInput, ExchangeMoneyPayload, exchangeMoneyResult, ExchangeQuoteType, QuoteExchangeInput, QuoteExchangePayload, quoteExchangeResult, } from './exchange.type.js';
import { Exchanges } from './exchanges.service.js';
const quoteOf = async (scope, quoteId) => (await scope.get(ExchangeQuoteLoader).load(quoteId));
let QuoteExchangeResolver = class QuoteExchangeResolver {
    exchangeQuote(id, scope) {
        return scope.get(ExchangeQuoteLoader).load(id);
    }
    quoteExchange(input, scope) {
        return quoteExchangeResult.settle(scope, { field: 'quoteExchange', input }, async () => {
            const quoteId = await scope.get(Exchanges).quote({ amount: toAmount(input.amount), to: input.to });
            return Object.assign(new QuoteExchangePayload(), { quoteId });
        });
    }
    quote({ quoteId }, scope) {
        return quoteOf(scope, quoteId);
    }
};
__decorate([
    Access('member'),
    Query(() => ExchangeQuoteType, {
        nullable: true,
        description: 'A quote of an exchange as it was given, used or not, for a page that is opened again. Whoever asked for it.',
    }),
    __param(0, Arg('id', () => ID)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Scope]),
    __metadata("design:returntype", Promise)
], QuoteExchangeResolver.prototype, "exchangeQuote", null);
__decorate([
    Access('member'),
    Mutation(() => quoteExchangeResult.type, {
        nullable: true,
        description: 'What money of one wallet brings in the other, good for ten minutes. Moves nothing. Members.',
    }),
    __param(0, Arg('input', () => QuoteExchangeInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [QuoteExchangeInput, Scope]),
    __metadata("design:returntype", void 0)
], QuoteExchangeResolver.prototype, "quoteExchange", null);
__decorate([
    FieldResolver(() => ExchangeQuoteType),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [QuoteExchangePayload, Scope]),
    __metadata("design:returntype", Promise)
], QuoteExchangeResolver.prototype, "quote", null);
QuoteExchangeResolver = __decorate([
    Resolver(() => QuoteExchangePayload)
], QuoteExchangeResolver);
export { QuoteExchangeResolver };
let ExchangeMoneyResolver = class ExchangeMoneyResolver {
    exchangeMoney(input, scope) {
        return exchangeMoneyResult.settle(scope, { field: 'exchangeMoney', input }, async () => {
            await scope.get(Exchanges).exchange(input.quoteId);
            return Object.assign(new ExchangeMoneyPayload(), { quoteId: input.quoteId });
        });
    }
    quote({ quoteId }, scope) {
        return quoteOf(scope, quoteId);
    }
};
__decorate([
    Access('member'),
    Mutation(() => exchangeMoneyResult.type, {
        nullable: true,
        description: 'Exchanges the money of a quote between the viewer’s own wallets. Members. Event wallet.changed, for each.',
    }),
    __param(0, Arg('input', () => ExchangeMoneyInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ExchangeMoneyInput, Scope]),
    __metadata("design:returntype", void 0)
], ExchangeMoneyResolver.prototype, "exchangeMoney", null);
__decorate([
    FieldResolver(() => ExchangeQuoteType),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ExchangeMoneyPayload, Scope]),
    __metadata("design:returntype", Promise)
], ExchangeMoneyResolver.prototype, "quote", null);
ExchangeMoneyResolver = __decorate([
    Resolver(() => ExchangeMoneyPayload)
], ExchangeMoneyResolver);
export { ExchangeMoneyResolver };
//# sourceMappingURL=exchange.resolver.js.map