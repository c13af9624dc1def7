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
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, CurrencyCode, Decimal, MoneyType, parseDecimal, Scope, toMoney, } from '../kernel/index.js';
let ReviewWindowTerms = class ReviewWindowTerms {
    usualHours;
    leastHours;
    mostHours;
};
__decorate([
    Field(() => Int, { description: 'Of a task that names none.' }),
    __metadata("design:type", Number)
], ReviewWindowTerms.prototype, "usualHours", void 0);
__decorate([
    Field(() => Int, { description: 'The shortest.' }),
    __metadata("design:type", Number)
], ReviewWindowTerms.prototype, "leastHours", void 0);
__decorate([
    Field(() => Int, { description: 'The longest.' }),
    __metadata("design:type", Number)
], ReviewWindowTerms.prototype, "mostHours", void 0);
ReviewWindowTerms = __decorate([
    ObjectType('ReviewWindow', {
        description: 'Hours until silence approves: what a task may ask for, and gets where it asks for nothing.',
    })
], ReviewWindowTerms);
export { ReviewWindowTerms };
let DepositLimits = class DepositLimits {
    least;
    most;
};
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], DepositLimits.prototype, "least", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], DepositLimits.prototype, "most", void 0);
DepositLimits = __decorate([
    ObjectType('DepositLimits', { description: 'How much may be paid in at once, in one currency.' })
], DepositLimits);
export { DepositLimits };
let MarketTerms = class MarketTerms {
    feeRate;
    hourlyFloors;
    reviewWindow;
    depositLimits;
    slotsMax;
    idempotencyDays;
    eventDays;
};
__decorate([
    Field(() => Decimal, {
        description: 'Share of each reward that the employer pays on top: "0.1" is ten per cent.',
    }),
    __metadata("design:type", BigInt)
], MarketTerms.prototype, "feeRate", void 0);
__decorate([
    Field(() => [MoneyType], { description: 'The least pay per estimated hour, one amount per currency.' }),
    __metadata("design:type", Array)
], MarketTerms.prototype, "hourlyFloors", void 0);
__decorate([
    Field(() => ReviewWindowTerms, { description: 'How long an employer may take to decide on work.' }),
    __metadata("design:type", ReviewWindowTerms)
], MarketTerms.prototype, "reviewWindow", void 0);
__decorate([
    Field(() => [DepositLimits], { description: 'The least and the most of one deposit, for each currency.' }),
    __metadata("design:type", Array)
], MarketTerms.prototype, "depositLimits", void 0);
__decorate([
    Field(() => Int, { description: 'A task has at most so many slots.' }),
    __metadata("design:type", Number)
], MarketTerms.prototype, "slotsMax", void 0);
__decorate([
    Field(() => Int, { description: 'An idempotency key answers with its first outcome for so many days.' }),
    __metadata("design:type", Number)
], MarketTerms.prototype, "idempotencyDays", void 0);
__decorate([
    Field(() => Int, { description: 'Events that were missed can be asked for again for so many days.' }),
    __metadata("design:type", Number)
], MarketTerms.prototype, "eventDays", void 0);
MarketTerms = __decorate([
    ObjectType('Market', { description: 'The published terms of this marketplace.' })
], MarketTerms);
export { MarketTerms };
const depositLimits = ({ depositMin, depositMax }) => Object.values(CurrencyCode).map((currency) => {
    const money = (amount) => toMoney({ micros: parseDecimal(amount), currency });
    return { least: money(depositMin[currency]), most: money(depositMax[currency]) };
});
/** What a price is made of, so that it can be worked out before anything is written. */
let MarketResolver = class MarketResolver {
    market({ config: { market, limits } }) {
        const floors = Object.entries(market.hourlyFloor);
        return {
            feeRate: parseDecimal(market.feeRate) ?? 0n,
            hourlyFloors: floors.map(([currency, amount]) => toMoney({ micros: parseDecimal(amount) ?? 0n, currency })),
            reviewWindow: limits.reviewWindow,
            depositLimits: depositLimits(limits),
            slotsMax: limits.slotsMax,
            idempotencyDays: limits.idempotencyDays,
            eventDays: limits.eventDays,
        };
    }
};
__decorate([
    Access('public'),
    Query(() => MarketTerms, {
        description: 'What every task costs on top, and the least it pays. Anyone.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", MarketTerms)
], MarketResolver.prototype, "market", null);
MarketResolver = __decorate([
    Resolver()
], MarketResolver);
export { MarketResolver };
//# sourceMappingURL=market.resolver.js.map