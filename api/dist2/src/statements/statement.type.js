var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType } from 'type-graphql';
import { CurrencyCode, DateTime, MoneyType } from '../kernel/index.js';
import { WalletAccount, WalletEntryKind } from '../wallets/index.js';
let StatementBalancesType = class StatementBalancesType {
    available;
    clearing;
    onHold;
    inEscrow;
    promo;
};
__decorate([
    Field(() => MoneyType, { description: 'To spend or withdraw.' }),
    __metadata("design:type", MoneyType)
], StatementBalancesType.prototype, "available", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Pay of a newcomer that still rested.' }),
    __metadata("design:type", MoneyType)
], StatementBalancesType.prototype, "clearing", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Waited for a withdrawal.' }),
    __metadata("design:type", MoneyType)
], StatementBalancesType.prototype, "onHold", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Held for the slots of the viewer’s own tasks.' }),
    __metadata("design:type", MoneyType)
], StatementBalancesType.prototype, "inEscrow", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Credit for fees, apart from money.' }),
    __metadata("design:type", MoneyType)
], StatementBalancesType.prototype, "promo", void 0);
StatementBalancesType = __decorate([
    ObjectType('StatementBalances', {
        description: 'The viewer’s money at one instant, by where it lies.',
    })
], StatementBalancesType);
export { StatementBalancesType };
let StatementTotalType = class StatementTotalType {
    account;
    kind;
    amount;
    count;
};
__decorate([
    Field(() => WalletAccount),
    __metadata("design:type", String)
], StatementTotalType.prototype, "account", void 0);
__decorate([
    Field(() => WalletEntryKind),
    __metadata("design:type", String)
], StatementTotalType.prototype, "kind", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Their sum, signed as seen from the account.' }),
    __metadata("design:type", MoneyType)
], StatementTotalType.prototype, "amount", void 0);
__decorate([
    Field(() => Int, { description: 'How many.' }),
    __metadata("design:type", Number)
], StatementTotalType.prototype, "count", void 0);
StatementTotalType = __decorate([
    ObjectType('StatementTotal', {
        description: 'All entries of one kind on one account in the month.',
    })
], StatementTotalType);
export { StatementTotalType };
let StatementType = class StatementType {
    currency;
    month;
    from;
    until;
    final;
    opening;
    closing;
    totals;
    spentOnWork;
    entryCount;
};
__decorate([
    Field(() => CurrencyCode),
    __metadata("design:type", String)
], StatementType.prototype, "currency", void 0);
__decorate([
    Field(() => String, { description: 'Such as "2026-11".' }),
    __metadata("design:type", String)
], StatementType.prototype, "month", void 0);
__decorate([
    Field(() => DateTime, { description: 'The first instant of the month.' }),
    __metadata("design:type", Date)
], StatementType.prototype, "from", void 0);
__decorate([
    Field(() => DateTime, { description: 'The first instant after it.' }),
    __metadata("design:type", Date)
], StatementType.prototype, "until", void 0);
__decorate([
    Field(() => Boolean, { description: 'The month is over, and nothing of it can change any more.' }),
    __metadata("design:type", Boolean)
], StatementType.prototype, "final", void 0);
__decorate([
    Field(() => StatementBalancesType, { description: 'Before the first entry.' }),
    __metadata("design:type", StatementBalancesType)
], StatementType.prototype, "opening", void 0);
__decorate([
    Field(() => StatementBalancesType, { description: 'After the last entry, or now while the month lasts.' }),
    __metadata("design:type", StatementBalancesType)
], StatementType.prototype, "closing", void 0);
__decorate([
    Field(() => [StatementTotalType], { description: 'What moved, by account and kind.' }),
    __metadata("design:type", Array)
], StatementType.prototype, "totals", void 0);
__decorate([
    Field(() => MoneyType, {
        description: 'Rewards and fees of the viewer’s tasks that left escrow for good, bonuses apart: what was held and not given back, less what stayed in escrow.',
    }),
    __metadata("design:type", MoneyType)
], StatementType.prototype, "spentOnWork", void 0);
__decorate([
    Field(() => Int, { description: 'Entries in the month.' }),
    __metadata("design:type", Number)
], StatementType.prototype, "entryCount", void 0);
StatementType = __decorate([
    ObjectType('Statement', {
        description: 'The viewer’s money in one currency over one month of Asia/Dhaka. Opening balance and totals of an account are its closing balance, to the micro-unit; the closing of a month is the opening of the next.',
    })
], StatementType);
export { StatementType };
//# sourceMappingURL=statement.type.js.map