var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, defineConnection, MoneyType, Node } from '../kernel/index.js';
import { WalletAccount, WalletEntryKind } from './wallet-entry.rules.js';
registerEnumType(WalletAccount, {
    name: 'WalletAccount',
    description: 'The accounts of a wallet: to spend or withdraw, pay that still rests, what waits for a withdrawal, and credit that pays fees.',
});
registerEnumType(WalletEntryKind, { name: 'WalletEntryKind', description: 'Why money moved.' });
/** The source is the currency alone; every field reads afresh. */
let WalletType = class WalletType {
    currency;
};
WalletType = __decorate([
    ObjectType('Wallet', { description: 'The viewer’s money in one currency.' })
], WalletType);
export { WalletType };
let WalletEntryType = class WalletEntryType extends Node {
    taskId;
    submissionId;
    withdrawalId;
    depositId;
    account;
    kind;
    amount;
    balanceAfter;
    at;
};
__decorate([
    Field(() => WalletAccount),
    __metadata("design:type", String)
], WalletEntryType.prototype, "account", void 0);
__decorate([
    Field(() => WalletEntryKind),
    __metadata("design:type", String)
], WalletEntryType.prototype, "kind", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], WalletEntryType.prototype, "amount", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], WalletEntryType.prototype, "balanceAfter", void 0);
__decorate([
    Field(() => DateTime),
    __metadata("design:type", Date)
], WalletEntryType.prototype, "at", void 0);
WalletEntryType = __decorate([
    ObjectType('WalletEntry', {
        implements: Node,
        description: 'One line on one of the viewer’s accounts: the amount is signed as seen from that account, balanceAfter is that account’s.',
    })
], WalletEntryType);
export { WalletEntryType };
let DailyEarningType = class DailyEarningType {
    date;
    earned;
    pending;
};
__decorate([
    Field(() => String, { description: 'Such as "2026-11-21".' }),
    __metadata("design:type", String)
], DailyEarningType.prototype, "date", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Paid for work that was decided that day, and bonuses.' }),
    __metadata("design:type", MoneyType)
], DailyEarningType.prototype, "earned", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Rewards of work handed in that day and not decided yet.' }),
    __metadata("design:type", MoneyType)
], DailyEarningType.prototype, "pending", void 0);
DailyEarningType = __decorate([
    ObjectType('DailyEarning', {
        description: 'What one day brought the worker; the days are those of the market, Asia/Dhaka.',
    })
], DailyEarningType);
export { DailyEarningType };
export const WalletEntryConnection = defineConnection('WalletEntry', () => WalletEntryType);
//# sourceMappingURL=wallet.type.js.map