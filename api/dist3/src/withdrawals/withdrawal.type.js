var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Decimal, defineConnection, MoneyType, Node } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
import { WithdrawalStatus } from './withdrawal.status.js';
registerEnumType(WithdrawalStatus, {
    name: 'WithdrawalStatus',
    description: 'RISK_HOLD: a moderator looks first, 48 hours at most. UNKNOWN: the provider did not say what became of it; it is asked until it does, never sent again. FAILED, CANCELLED and REFUSED gave everything back.',
});
let PayoutMethodType = class PayoutMethodType extends Node {
    removed;
    method;
    destination;
    verified;
    usableAt;
};
__decorate([
    Field(() => PaymentMethod),
    __metadata("design:type", String)
], PayoutMethodType.prototype, "method", void 0);
__decorate([
    Field(() => String, { description: 'Masked: enough for its owner to know it by.' }),
    __metadata("design:type", String)
], PayoutMethodType.prototype, "destination", void 0);
__decorate([
    Field(() => Boolean, { description: 'The provider knows the account, or money has arrived there.' }),
    __metadata("design:type", Boolean)
], PayoutMethodType.prototype, "verified", void 0);
__decorate([
    Field(() => DateTime, { description: 'A new method rests before its first use.' }),
    __metadata("design:type", Date)
], PayoutMethodType.prototype, "usableAt", void 0);
PayoutMethodType = __decorate([
    ObjectType('PayoutMethod', {
        implements: Node,
        description: 'Where the viewer’s money goes: a bKash number, an e-mail address, a bank account.',
    })
], PayoutMethodType);
export { PayoutMethodType };
let WithdrawalQuoteType = class WithdrawalQuoteType {
    id;
    payoutMethodId;
    amount;
    fee;
    net;
    payout;
    rate;
    arrivesBy;
    expiresAt;
};
__decorate([
    Field(() => ID, { description: 'Prefixed by kind, otherwise opaque.' }),
    __metadata("design:type", String)
], WithdrawalQuoteType.prototype, "id", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What leaves the wallet.' }),
    __metadata("design:type", MoneyType)
], WithdrawalQuoteType.prototype, "amount", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Given back when the money arrives later than promised.' }),
    __metadata("design:type", MoneyType)
], WithdrawalQuoteType.prototype, "fee", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], WithdrawalQuoteType.prototype, "net", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What arrives, in the currency of the rail.' }),
    __metadata("design:type", MoneyType)
], WithdrawalQuoteType.prototype, "payout", void 0);
__decorate([
    Field(() => Decimal, {
        nullable: true,
        description: 'Payout per unit of the wallet’s currency; null where they are the same.',
    }),
    __metadata("design:type", Object)
], WithdrawalQuoteType.prototype, "rate", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the money has arrived at the latest, if it is requested now.' }),
    __metadata("design:type", Date)
], WithdrawalQuoteType.prototype, "arrivesBy", void 0);
__decorate([
    Field(() => DateTime, { description: 'Until then the price holds.' }),
    __metadata("design:type", Date)
], WithdrawalQuoteType.prototype, "expiresAt", void 0);
WithdrawalQuoteType = __decorate([
    ObjectType('WithdrawalQuote', {
        description: 'What a withdrawal would cost and bring: net + fee = amount, all in the wallet’s currency; `payout` is what arrives.',
    })
], WithdrawalQuoteType);
export { WithdrawalQuoteType };
let WithdrawalType = class WithdrawalType extends Node {
    userId;
    payoutMethodId;
    status;
    amount;
    fee;
    net;
    payout;
    rate;
    providerReference;
    reason;
    createdAt;
    promisedBy;
    holdUntil;
    sentAt;
    paidAt;
    settledAt;
    viewerActions;
};
__decorate([
    Field(() => WithdrawalStatus),
    __metadata("design:type", String)
], WithdrawalType.prototype, "status", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], WithdrawalType.prototype, "amount", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], WithdrawalType.prototype, "fee", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], WithdrawalType.prototype, "net", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What arrives.' }),
    __metadata("design:type", MoneyType)
], WithdrawalType.prototype, "payout", void 0);
__decorate([
    Field(() => Decimal, { nullable: true, description: 'The rate of the quote; null without an exchange.' }),
    __metadata("design:type", Object)
], WithdrawalType.prototype, "rate", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The provider’s transaction id, to look it up there.' }),
    __metadata("design:type", Object)
], WithdrawalType.prototype, "providerReference", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Why it is held, failed or was refused: a code, or a moderator’s words.',
    }),
    __metadata("design:type", Object)
], WithdrawalType.prototype, "reason", void 0);
__decorate([
    Field(() => DateTime),
    __metadata("design:type", Date)
], WithdrawalType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'If it arrives later, the fee is given back.' }),
    __metadata("design:type", Date)
], WithdrawalType.prototype, "promisedBy", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'A held one is sent then at the latest.' }),
    __metadata("design:type", Object)
], WithdrawalType.prototype, "holdUntil", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the provider was last asked to send it.' }),
    __metadata("design:type", Object)
], WithdrawalType.prototype, "sentAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true }),
    __metadata("design:type", Object)
], WithdrawalType.prototype, "paidAt", void 0);
__decorate([
    Field(() => DateTime, {
        nullable: true,
        description: 'When it came to its end; money that arrived and came back ends twice.',
    }),
    __metadata("design:type", Object)
], WithdrawalType.prototype, "settledAt", void 0);
__decorate([
    Field(() => [String], { description: 'Mutations the viewer may call on it now.' }),
    __metadata("design:type", Array)
], WithdrawalType.prototype, "viewerActions", void 0);
WithdrawalType = __decorate([
    ObjectType('Withdrawal', {
        implements: Node,
        description: 'Money on its way out of a wallet. Its owner and moderators see it. Events withdrawal.*.',
    })
], WithdrawalType);
export { WithdrawalType };
let WithdrawalFactsType = class WithdrawalFactsType {
    ownerSince;
    paidBefore;
    requestedToday;
    accountOwners;
};
__decorate([
    Field(() => DateTime, { description: 'Since when its owner has an account.' }),
    __metadata("design:type", Date)
], WithdrawalFactsType.prototype, "ownerSince", void 0);
__decorate([
    Field(() => Int, { description: 'How many withdrawals of its owner have arrived.' }),
    __metadata("design:type", Number)
], WithdrawalFactsType.prototype, "paidBefore", void 0);
__decorate([
    Field(() => Int, { description: 'How many its owner asked for in the last 24 hours, this one included.' }),
    __metadata("design:type", Number)
], WithdrawalFactsType.prototype, "requestedToday", void 0);
__decorate([
    Field(() => Int, { description: 'How many people have given the same account to be paid to.' }),
    __metadata("design:type", Number)
], WithdrawalFactsType.prototype, "accountOwners", void 0);
WithdrawalFactsType = __decorate([
    ObjectType('WithdrawalFacts', { description: 'What a moderator weighs.' })
], WithdrawalFactsType);
export { WithdrawalFactsType };
export const WithdrawalConnection = defineConnection('Withdrawal', () => WithdrawalType);
//# sourceMappingURL=withdrawal.type.js.map