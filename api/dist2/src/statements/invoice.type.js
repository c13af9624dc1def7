var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CurrencyCode, DateTime, Decimal, defineConnection, MoneyType, Node, } from '../kernel/index.js';
let InvoicePartyType = class InvoicePartyType {
    name;
    country;
    address;
    vatId;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], InvoicePartyType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'ISO 3166-1 alpha-2.' }),
    __metadata("design:type", String)
], InvoicePartyType.prototype, "country", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As it is printed, line by line.' }),
    __metadata("design:type", Object)
], InvoicePartyType.prototype, "address", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], InvoicePartyType.prototype, "vatId", void 0);
InvoicePartyType = __decorate([
    ObjectType('InvoiceParty', {
        description: 'Seller or buyer, as they were on the day of issue.',
    })
], InvoicePartyType);
export { InvoicePartyType };
let InvoiceLineType = class InvoiceLineType {
    taskId;
    title;
    slots;
    rewards;
    fees;
    bonuses;
    total;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], InvoiceLineType.prototype, "taskId", void 0);
__decorate([
    Field(() => String, { description: 'The task’s title on the day of issue.' }),
    __metadata("design:type", String)
], InvoiceLineType.prototype, "title", void 0);
__decorate([
    Field(() => Int, {
        description: 'Slots whose work was paid in the month, disputes with a split included.',
    }),
    __metadata("design:type", Number)
], InvoiceLineType.prototype, "slots", void 0);
__decorate([
    Field(() => MoneyType, { description: 'To the workers.' }),
    __metadata("design:type", MoneyType)
], InvoiceLineType.prototype, "rewards", void 0);
__decorate([
    Field(() => MoneyType, { description: 'To the platform.' }),
    __metadata("design:type", MoneyType)
], InvoiceLineType.prototype, "fees", void 0);
__decorate([
    Field(() => MoneyType, { description: 'To the workers, beyond the rewards.' }),
    __metadata("design:type", MoneyType)
], InvoiceLineType.prototype, "bonuses", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The three together.' }),
    __metadata("design:type", MoneyType)
], InvoiceLineType.prototype, "total", void 0);
InvoiceLineType = __decorate([
    ObjectType('InvoiceLine', {
        description: 'What one task cost in the month.',
    })
], InvoiceLineType);
export { InvoiceLineType };
let InvoiceType = class InvoiceType extends Node {
    serial;
    number;
    currency;
    month;
    issuedAt;
    seller;
    buyer;
    rewards;
    fees;
    bonuses;
    total;
    vatRate;
    vat;
};
__decorate([
    Field(() => String, { description: 'Such as "KJ-000042"; one sequence for all, without a gap.' }),
    __metadata("design:type", String)
], InvoiceType.prototype, "number", void 0);
__decorate([
    Field(() => CurrencyCode),
    __metadata("design:type", String)
], InvoiceType.prototype, "currency", void 0);
__decorate([
    Field(() => String, { description: 'YYYY-MM, of the calendar of Asia/Dhaka.' }),
    __metadata("design:type", String)
], InvoiceType.prototype, "month", void 0);
__decorate([
    Field(() => DateTime),
    __metadata("design:type", Date)
], InvoiceType.prototype, "issuedAt", void 0);
__decorate([
    Field(() => InvoicePartyType),
    __metadata("design:type", InvoicePartyType)
], InvoiceType.prototype, "seller", void 0);
__decorate([
    Field(() => InvoicePartyType),
    __metadata("design:type", InvoicePartyType)
], InvoiceType.prototype, "buyer", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], InvoiceType.prototype, "rewards", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], InvoiceType.prototype, "fees", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], InvoiceType.prototype, "bonuses", void 0);
__decorate([
    Field(() => MoneyType, {
        description: 'Rewards, fees and bonuses together; VAT is contained in the fees.',
    }),
    __metadata("design:type", MoneyType)
], InvoiceType.prototype, "total", void 0);
__decorate([
    Field(() => Decimal, { description: 'Share of the fee before tax, such as "0.15"; "0" without VAT.' }),
    __metadata("design:type", BigInt)
], InvoiceType.prototype, "vatRate", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The part of the fees that is VAT.' }),
    __metadata("design:type", MoneyType)
], InvoiceType.prototype, "vat", void 0);
InvoiceType = __decorate([
    ObjectType('Invoice', {
        implements: Node,
        description: 'What an employer’s tasks cost in one month and currency, as the ledger booked it. Issued on the first day of the next month and never changed. Its owner sees it. Event invoice.issued.',
    })
], InvoiceType);
export { InvoiceType };
export const InvoiceConnection = defineConnection('Invoice', () => InvoiceType);
//# sourceMappingURL=invoice.type.js.map