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
import { Decimal, MoneyType } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
let PayoutOptionType = class PayoutOptionType {
    method;
    minimum;
    maximum;
    feeRate;
    feeFixed;
    promisedMinutes;
    usualMinutes;
    away;
};
__decorate([
    Field(() => PaymentMethod),
    __metadata("design:type", String)
], PayoutOptionType.prototype, "method", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The least that can be withdrawn at once.' }),
    __metadata("design:type", MoneyType)
], PayoutOptionType.prototype, "minimum", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The most that can be withdrawn at once.' }),
    __metadata("design:type", MoneyType)
], PayoutOptionType.prototype, "maximum", void 0);
__decorate([
    Field(() => Decimal, { description: 'The part of the fee that is a share of the amount.' }),
    __metadata("design:type", BigInt)
], PayoutOptionType.prototype, "feeRate", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The part of the fee that is always the same.' }),
    __metadata("design:type", MoneyType)
], PayoutOptionType.prototype, "feeFixed", void 0);
__decorate([
    Field(() => Int, { description: 'The time a withdrawal is promised in; later, the fee is given back.' }),
    __metadata("design:type", Number)
], PayoutOptionType.prototype, "promisedMinutes", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: 'From request to arrival, the median of the last 24 hours; null where none arrived.',
    }),
    __metadata("design:type", Object)
], PayoutOptionType.prototype, "usualMinutes", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Its provider does not answer just now: no quotes, and what was asked for waits.',
    }),
    __metadata("design:type", Boolean)
], PayoutOptionType.prototype, "away", void 0);
PayoutOptionType = __decorate([
    ObjectType('PayoutOption', {
        description: 'A way for money to leave that is open to the viewer now; the amounts are in the wallet’s currency.',
    })
], PayoutOptionType);
export { PayoutOptionType };
//# sourceMappingURL=payout-option.type.js.map