var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal } from './scalars.js';
export const CurrencyCode = { USD: 'USD', BDT: 'BDT' };
registerEnumType(CurrencyCode, { name: 'CurrencyCode', description: 'The currencies wallets are kept in.' });
let MoneyType = class MoneyType {
    amount;
    currency;
};
__decorate([
    Field(() => Decimal, { description: 'Canonical decimal string; at most 6 decimals.' }),
    __metadata("design:type", BigInt)
], MoneyType.prototype, "amount", void 0);
__decorate([
    Field(() => CurrencyCode),
    __metadata("design:type", String)
], MoneyType.prototype, "currency", void 0);
MoneyType = __decorate([
    ObjectType('Money', { description: 'An exact amount of one currency.' })
], MoneyType);
export { MoneyType };
let MoneyInput = class MoneyInput {
    amount;
    currency;
};
__decorate([
    Field(() => Decimal, { description: 'Canonical decimal string; at most 6 decimals.' }),
    __metadata("design:type", BigInt)
], MoneyInput.prototype, "amount", void 0);
__decorate([
    Field(() => CurrencyCode),
    __metadata("design:type", String)
], MoneyInput.prototype, "currency", void 0);
MoneyInput = __decorate([
    InputType({ description: 'An exact amount of one currency.' })
], MoneyInput);
export { MoneyInput };
/** An Amount in the shape the Money type resolves from. */
export const toMoney = ({ micros, currency }) => ({ amount: micros, currency });
export const toAmount = ({ amount, currency }) => ({ micros: amount, currency });
//# sourceMappingURL=money.type.js.map