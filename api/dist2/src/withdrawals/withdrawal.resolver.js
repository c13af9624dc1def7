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
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { UserLoader, UserType, ViewerType } from '../identity/index.js';
import { Access, PageArgs, registerNode, Scope, toAmount } from '../kernel/index.js';
import { WalletEntryType } from '../wallets/index.js';
import { WithdrawalFactsLoader } from './withdrawal-facts.loader.js';
import { WithdrawalQuoteLoader } from './withdrawal-quote.loader.js';
import { WithdrawalQuotes } from './withdrawal-quotes.service.js';
import { CancelWithdrawalInput, QuoteWithdrawalInput, RequestWithdrawalInput } from './withdrawal.inputs.js';
import { PayoutMethodLoader, QuotedWithdrawalLoader, WithdrawalLoader, withdrawalsOf, } from './withdrawal.loader.js';
import { CancelWithdrawalPayload, cancelWithdrawalResult, QuoteWithdrawalPayload, quoteWithdrawalResult, RequestWithdrawalPayload, requestWithdrawalResult, } from './withdrawal.results.js';
import { WithdrawalStatus } from './withdrawal.status.js';
import { PayoutMethodType, WithdrawalConnection, WithdrawalFactsType, WithdrawalQuoteType, WithdrawalType, } from './withdrawal.type.js';
import { Withdrawals } from './withdrawals.service.js';
registerNode('wdr', { typeName: 'Withdrawal', load: (scope, id) => scope.get(WithdrawalLoader).load(id) });
let WithdrawalResolver = class WithdrawalResolver {
    withdrawal(id, scope) {
        return scope.get(WithdrawalLoader).load(id);
    }
    withdrawalQuote(id, scope) {
        return scope.get(WithdrawalQuoteLoader).load(id);
    }
    quoteWithdrawal(input, scope) {
        return quoteWithdrawalResult.settle(scope, { field: 'quoteWithdrawal', input }, async () => {
            const quoteId = await scope.get(WithdrawalQuotes).create(input.payoutMethodId, toAmount(input.amount));
            return Object.assign(new QuoteWithdrawalPayload(), { quoteId });
        });
    }
    requestWithdrawal(input, scope) {
        return requestWithdrawalResult.settle(scope, { field: 'requestWithdrawal', input }, async () => {
            const withdrawalId = await scope.get(Withdrawals).request(input.quoteId);
            return Object.assign(new RequestWithdrawalPayload(), { withdrawalId });
        });
    }
    cancelWithdrawal(input, scope) {
        return cancelWithdrawalResult.settle(scope, { field: 'cancelWithdrawal', input }, async () => {
            await scope.get(Withdrawals).cancel(input.withdrawalId);
            return Object.assign(new CancelWithdrawalPayload(), { withdrawalId: input.withdrawalId });
        });
    }
    async quote({ quoteId }, scope) {
        return (await scope.get(WithdrawalQuoteLoader).load(quoteId));
    }
};
__decorate([
    Access('member'),
    Query(() => WithdrawalType, { nullable: true, description: 'One withdrawal. Its owner and moderators.' }),
    __param(0, Arg('id', () => ID)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Scope]),
    __metadata("design:returntype", Promise)
], WithdrawalResolver.prototype, "withdrawal", null);
__decorate([
    Access('member'),
    Query(() => WithdrawalQuoteType, {
        nullable: true,
        description: 'A quote as it was given, for a page that is opened again. Whoever asked for it.',
    }),
    __param(0, Arg('id', () => ID)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Scope]),
    __metadata("design:returntype", Promise)
], WithdrawalResolver.prototype, "withdrawalQuote", null);
__decorate([
    Access('member'),
    Mutation(() => quoteWithdrawalResult.type, {
        nullable: true,
        description: 'Fee, arrival and rate of a withdrawal, good for ten minutes. Moves nothing. Members.',
    }),
    __param(0, Arg('input', () => QuoteWithdrawalInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [QuoteWithdrawalInput,
        Scope]),
    __metadata("design:returntype", void 0)
], WithdrawalResolver.prototype, "quoteWithdrawal", null);
__decorate([
    Access('member'),
    Mutation(() => requestWithdrawalResult.type, {
        nullable: true,
        description: 'Sends the money of a quote. Needs the password given within 15 minutes (signIn, stepUp, addPayoutMethod). Members. Events withdrawal.requested, then withdrawal.queued or withdrawal.held_for_risk.',
    }),
    __param(0, Arg('input', () => RequestWithdrawalInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RequestWithdrawalInput,
        Scope]),
    __metadata("design:returntype", void 0)
], WithdrawalResolver.prototype, "requestWithdrawal", null);
__decorate([
    Access('member'),
    Mutation(() => cancelWithdrawalResult.type, {
        nullable: true,
        description: 'Takes a withdrawal back until it is being sent. Its owner. Event withdrawal.cancelled.',
    }),
    __param(0, Arg('input', () => CancelWithdrawalInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CancelWithdrawalInput,
        Scope]),
    __metadata("design:returntype", void 0)
], WithdrawalResolver.prototype, "cancelWithdrawal", null);
__decorate([
    FieldResolver(() => WithdrawalQuoteType),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [QuoteWithdrawalPayload, Scope]),
    __metadata("design:returntype", Promise)
], WithdrawalResolver.prototype, "quote", null);
WithdrawalResolver = __decorate([
    Resolver(() => QuoteWithdrawalPayload)
], WithdrawalResolver);
export { WithdrawalResolver };
let WithdrawalFields = class WithdrawalFields {
    async payoutMethod({ payoutMethodId }, scope) {
        return (await scope.get(PayoutMethodLoader).load(payoutMethodId));
    }
    async owner({ userId }, scope) {
        return (await scope.get(UserLoader).load(userId));
    }
    facts({ id }, scope) {
        return scope.get(WithdrawalFactsLoader).load(id);
    }
};
__decorate([
    FieldResolver(() => PayoutMethodType, { description: 'Where it goes; also one that was removed since.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], WithdrawalFields.prototype, "payoutMethod", null);
__decorate([
    FieldResolver(() => UserType, { description: 'Whose money it is.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], WithdrawalFields.prototype, "owner", null);
__decorate([
    FieldResolver(() => WithdrawalFactsType, {
        nullable: true,
        description: 'Null for everybody but moderators.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], WithdrawalFields.prototype, "facts", null);
WithdrawalFields = __decorate([
    Resolver(() => WithdrawalType)
], WithdrawalFields);
export { WithdrawalFields };
let WithdrawalQuoteFields = class WithdrawalQuoteFields {
    async payoutMethod({ payoutMethodId }, scope) {
        return (await scope.get(PayoutMethodLoader).load(payoutMethodId));
    }
    withdrawal({ id }, scope) {
        return scope.get(QuotedWithdrawalLoader).load(id);
    }
};
__decorate([
    FieldResolver(() => PayoutMethodType, { description: 'Where it would go.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], WithdrawalQuoteFields.prototype, "payoutMethod", null);
__decorate([
    FieldResolver(() => WithdrawalType, {
        nullable: true,
        description: 'The withdrawal that was made of it; null: none, so no money has moved.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], WithdrawalQuoteFields.prototype, "withdrawal", null);
WithdrawalQuoteFields = __decorate([
    Resolver(() => WithdrawalQuoteType)
], WithdrawalQuoteFields);
export { WithdrawalQuoteFields };
let ViewerWithdrawalsResolver = class ViewerWithdrawalsResolver {
    withdrawals(status, page, scope) {
        return withdrawalsOf(scope, { status, userId: scope.me.userId, page });
    }
};
__decorate([
    FieldResolver(() => WithdrawalConnection, { description: 'The viewer’s withdrawals, newest first.' }),
    __param(0, Arg('status', () => [WithdrawalStatus], {
        nullable: true,
        description: 'Only these; null or empty: all.',
    })),
    __param(1, Args(() => PageArgs)),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs,
        Scope]),
    __metadata("design:returntype", Promise)
], ViewerWithdrawalsResolver.prototype, "withdrawals", null);
ViewerWithdrawalsResolver = __decorate([
    Resolver(() => ViewerType)
], ViewerWithdrawalsResolver);
export { ViewerWithdrawalsResolver };
let WalletEntryWithdrawalField = class WalletEntryWithdrawalField {
    withdrawal({ withdrawalId }, scope) {
        return withdrawalId === null ? null : scope.get(WithdrawalLoader).load(withdrawalId);
    }
};
__decorate([
    FieldResolver(() => WithdrawalType, {
        nullable: true,
        description: 'The withdrawal it belongs to, where it does.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Object)
], WalletEntryWithdrawalField.prototype, "withdrawal", null);
WalletEntryWithdrawalField = __decorate([
    Resolver(() => WalletEntryType)
], WalletEntryWithdrawalField);
export { WalletEntryWithdrawalField };
//# sourceMappingURL=withdrawal.resolver.js.map