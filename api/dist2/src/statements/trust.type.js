var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CurrencyCode, DateTime, MoneyType } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
let TrustCurrencyType = class TrustCurrencyType {
    currency;
    paidOut;
    payouts;
    owed;
    held;
};
__decorate([
    Field(() => CurrencyCode),
    __metadata("design:type", String)
], TrustCurrencyType.prototype, "currency", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'What arrived outside within the last 24 hours.' }),
    __metadata("design:type", Object)
], TrustCurrencyType.prototype, "paidOut", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'In how many withdrawals.' }),
    __metadata("design:type", Object)
], TrustCurrencyType.prototype, "payouts", void 0);
__decorate([
    Field(() => MoneyType, {
        nullable: true,
        description: 'Everything that belongs to people now: available, clearing, on hold and in escrow.',
    }),
    __metadata("design:type", Object)
], TrustCurrencyType.prototype, "owed", void 0);
__decorate([
    Field(() => MoneyType, {
        nullable: true,
        description: 'The funds held against it: what came in from the outside less what went out, each exchange counted as sold in one currency and bought in the other. What exceeds the owed is the marketplace’s own.',
    }),
    __metadata("design:type", Object)
], TrustCurrencyType.prototype, "held", void 0);
TrustCurrencyType = __decorate([
    ObjectType('TrustCurrency', {
        description: 'Public figures of one currency; null where fewer than five people stand behind them.',
    })
], TrustCurrencyType);
export { TrustCurrencyType };
let TrustMethodType = class TrustMethodType {
    method;
    medianMinutes;
    payouts;
};
__decorate([
    Field(() => PaymentMethod),
    __metadata("design:type", String)
], TrustMethodType.prototype, "method", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: 'From the request to the booked arrival; half took less.',
    }),
    __metadata("design:type", Object)
], TrustMethodType.prototype, "medianMinutes", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'In how many withdrawals.' }),
    __metadata("design:type", Object)
], TrustMethodType.prototype, "payouts", void 0);
TrustMethodType = __decorate([
    ObjectType('TrustMethod', {
        description: 'How fast one payment method paid out in the last 30 days; null where fewer than five people stand behind it.',
    })
], TrustMethodType);
export { TrustMethodType };
let TrustType = class TrustType {
    at;
    currencies;
    methods;
    promisesKept;
    workersPaid;
};
__decorate([
    Field(() => DateTime, { description: 'When the figures were taken; at most a minute ago.' }),
    __metadata("design:type", Date)
], TrustType.prototype, "at", void 0);
__decorate([
    Field(() => [TrustCurrencyType], { description: 'One per currency.' }),
    __metadata("design:type", Array)
], TrustType.prototype, "currencies", void 0);
__decorate([
    Field(() => [TrustMethodType], { description: 'The methods that paid out in the last 30 days.' }),
    __metadata("design:type", Array)
], TrustType.prototype, "methods", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: 'Share, 0 to 1, of the withdrawals of the last 30 days that arrived by the time that was promised; those that failed or are overdue count as broken.',
    }),
    __metadata("design:type", Object)
], TrustType.prototype, "promisesKept", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'People whose money arrived in the last 30 days.' }),
    __metadata("design:type", Object)
], TrustType.prototype, "workersPaid", void 0);
TrustType = __decorate([
    ObjectType('Trust', {
        description: 'What the ledger proves to anybody about the marketplace’s money. A figure is null where fewer than five people stand behind it, so that it tells of nobody.',
    })
], TrustType);
export { TrustType };
//# sourceMappingURL=trust.type.js.map