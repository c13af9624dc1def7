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
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import { Access, PageArgs, registerNode, Scope, toAmount } from '../kernel/index.js';
import { DepositStatus } from './deposit.entity.js';
import { DepositLoader, depositsOf } from './deposit.loader.js';
import { CreateDepositInput, CreateDepositPayload, createDepositResult, DepositConnection, DepositType, } from './deposit.type.js';
import { Deposits } from './deposits.service.js';
import { WalletEntryType } from './wallet.type.js';
registerNode('dep', { typeName: 'Deposit', load: (scope, id) => scope.get(DepositLoader).load(id) });
let DepositResolver = class DepositResolver {
    createDeposit(input, scope) {
        return createDepositResult.settle(scope, { field: 'createDeposit', input }, async () => {
            const wish = { method: input.method, amount: toAmount(input.amount) };
            const depositId = await scope.get(Deposits).create(wish);
            return Object.assign(new CreateDepositPayload(), { depositId });
        });
    }
    async deposit({ depositId }, scope) {
        return (await scope.get(DepositLoader).load(depositId));
    }
};
__decorate([
    Access('member'),
    Mutation(() => createDepositResult.type, {
        nullable: true,
        description: 'Opens a checkout for money into the viewer’s wallet; pay at `checkoutUrl` within 24 hours. Members. Event wallet.deposited once it is paid.',
    }),
    __param(0, Arg('input', () => CreateDepositInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CreateDepositInput, Scope]),
    __metadata("design:returntype", void 0)
], DepositResolver.prototype, "createDeposit", null);
__decorate([
    FieldResolver(() => DepositType),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CreateDepositPayload, Scope]),
    __metadata("design:returntype", Promise)
], DepositResolver.prototype, "deposit", null);
DepositResolver = __decorate([
    Resolver(() => CreateDepositPayload)
], DepositResolver);
export { DepositResolver };
let ViewerDepositsResolver = class ViewerDepositsResolver {
    deposits(status, page, scope) {
        return depositsOf(scope, { status, page });
    }
};
__decorate([
    FieldResolver(() => DepositConnection, {
        description: 'What the viewer paid in or meant to, newest first.',
    }),
    __param(0, Arg('status', () => [DepositStatus], { nullable: true, description: 'Only these; null or empty: all.' })),
    __param(1, Args(() => PageArgs)),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs,
        Scope]),
    __metadata("design:returntype", Promise)
], ViewerDepositsResolver.prototype, "deposits", null);
ViewerDepositsResolver = __decorate([
    Resolver(() => ViewerType)
], ViewerDepositsResolver);
export { ViewerDepositsResolver };
let WalletEntryDepositField = class WalletEntryDepositField {
    deposit({ depositId }, scope) {
        return depositId === null ? null : scope.get(DepositLoader).load(depositId);
    }
};
__decorate([
    FieldResolver(() => DepositType, {
        nullable: true,
        description: 'The deposit it came from, where it did.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Object)
], WalletEntryDepositField.prototype, "deposit", null);
WalletEntryDepositField = __decorate([
    Resolver(() => WalletEntryType)
], WalletEntryDepositField);
export { WalletEntryDepositField };
//# sourceMappingURL=deposit.resolver.js.map