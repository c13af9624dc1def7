var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CurrencyCode, DateTime, Decimal, defineResult, IdempotencyMismatchError, InsufficientFundsError, InvalidInputError, MoneyInput, MoneyType, NotFoundError, } from '../kernel/index.js';
import { QuoteExpiredError } from './quote.errors.js';
let ExchangeQuoteType = class ExchangeQuoteType {
    id;
    amount;
    received;
    rate;
    expiresAt;
    usedAt;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], ExchangeQuoteType.prototype, "id", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What leaves the one wallet.' }),
    __metadata("design:type", MoneyType)
], ExchangeQuoteType.prototype, "amount", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What the other gets, rounded down to a millionth.' }),
    __metadata("design:type", MoneyType)
], ExchangeQuoteType.prototype, "received", void 0);
__decorate([
    Field(() => Decimal, { description: 'How much of the other currency one unit brings.' }),
    __metadata("design:type", BigInt)
], ExchangeQuoteType.prototype, "rate", void 0);
__decorate([
    Field(() => DateTime, { description: 'Until then the rate holds.' }),
    __metadata("design:type", Date)
], ExchangeQuoteType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was exchanged; null: not yet.' }),
    __metadata("design:type", Object)
], ExchangeQuoteType.prototype, "usedAt", void 0);
ExchangeQuoteType = __decorate([
    ObjectType('ExchangeQuote', {
        description: 'What money of one wallet would bring in the other; good once, until it expires.',
    })
], ExchangeQuoteType);
export { ExchangeQuoteType };
let QuoteExchangeInput = class QuoteExchangeInput {
    amount;
    to;
};
__decorate([
    Field(() => MoneyInput, { description: 'What leaves the one wallet.' }),
    __metadata("design:type", MoneyInput)
], QuoteExchangeInput.prototype, "amount", void 0);
__decorate([
    Field(() => CurrencyCode, { description: 'The other currency.' }),
    __metadata("design:type", String)
], QuoteExchangeInput.prototype, "to", void 0);
QuoteExchangeInput = __decorate([
    InputType({ description: 'How much of which currency, and into which.' })
], QuoteExchangeInput);
export { QuoteExchangeInput };
let ExchangeMoneyInput = class ExchangeMoneyInput {
    quoteId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], ExchangeMoneyInput.prototype, "quoteId", void 0);
__decorate([
    Field(() => String, { description: 'A repeat with the same key answers the same exchange.' }),
    __metadata("design:type", String)
], ExchangeMoneyInput.prototype, "idempotencyKey", void 0);
ExchangeMoneyInput = __decorate([
    InputType({ description: 'Whose rate holds.' })
], ExchangeMoneyInput);
export { ExchangeMoneyInput };
/** Kept as an id; the quote is read afresh. */
export class ExchangePayload {
    quoteId;
}
let QuoteExchangePayload = class QuoteExchangePayload extends ExchangePayload {
};
QuoteExchangePayload = __decorate([
    ObjectType({ description: 'The rate holds until the quote expires; no money is reserved by it.' })
], QuoteExchangePayload);
export { QuoteExchangePayload };
let ExchangeMoneyPayload = class ExchangeMoneyPayload extends ExchangePayload {
};
ExchangeMoneyPayload = __decorate([
    ObjectType({ description: 'Both wallets have changed.' })
], ExchangeMoneyPayload);
export { ExchangeMoneyPayload };
export const quoteExchangeResult = defineResult('QuoteExchangeResult', QuoteExchangePayload, InvalidInputError, InsufficientFundsError);
export const exchangeMoneyResult = defineResult('ExchangeMoneyResult', ExchangeMoneyPayload, InvalidInputError, NotFoundError, QuoteExpiredError, InsufficientFundsError, IdempotencyMismatchError);
//# sourceMappingURL=exchange.type.js.map