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
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { StepUp, ViewerType } from '../identity/index.js';
import { Access, CurrencyCode, registerNode, Scope } from '../kernel/index.js';
import { PayoutMethods } from './payout-methods.service.js';
import { PayoutOptionType } from './payout-option.type.js';
import { PayoutOptions } from './payout-options.service.js';
import { AddPayoutMethodInput, RemovePayoutMethodInput } from './withdrawal.inputs.js';
import { PayoutMethodLoader, payoutMethodsOf } from './withdrawal.loader.js';
import { AddPayoutMethodPayload, addPayoutMethodResult, RemovePayoutMethodPayload, removePayoutMethodResult, } from './withdrawal.results.js';
import { PayoutMethodType } from './withdrawal.type.js';
registerNode('pmt', {
    typeName: 'PayoutMethod',
    load: (scope, id) => scope.get(PayoutMethodLoader).load(id),
});
let PayoutMethodResolver = class PayoutMethodResolver {
    /**
     * Password and account are looked at before the transaction: a wrong try must be counted, a provider may take long.
     * The password is no part of what the idempotency record hashes.
     */
    addPayoutMethod({ password, ...input }, scope) {
        return addPayoutMethodResult.settleBare(async () => {
            await scope.get(StepUp).prove(password ?? null);
            const checked = await scope.get(PayoutMethods).check(input);
            return addPayoutMethodResult.settle(scope, { field: 'addPayoutMethod', input }, async () => {
                const payoutMethodId = await scope.get(PayoutMethods).add(checked);
                return Object.assign(new AddPayoutMethodPayload(), { payoutMethodId });
            });
        });
    }
    removePayoutMethod(input, scope) {
        return removePayoutMethodResult.settle(scope, { field: 'removePayoutMethod', input }, async () => {
            await scope.get(PayoutMethods).remove(input.payoutMethodId);
            return Object.assign(new RemovePayoutMethodPayload(), { removedId: input.payoutMethodId });
        });
    }
    async payoutMethod({ payoutMethodId }, scope) {
        return (await scope.get(PayoutMethodLoader).load(payoutMethodId));
    }
};
__decorate([
    Access('member'),
    Mutation(() => addPayoutMethodResult.type, {
        nullable: true,
        description: 'Adds where money may go; needs the password again, and rests before its first use. Members.',
    }),
    __param(0, Arg('input', () => AddPayoutMethodInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [AddPayoutMethodInput,
        Scope]),
    __metadata("design:returntype", void 0)
], PayoutMethodResolver.prototype, "addPayoutMethod", null);
__decorate([
    Access('member'),
    Mutation(() => removePayoutMethodResult.type, {
        nullable: true,
        description: 'Forgets a payout method that no withdrawal is on its way to. Its owner.',
    }),
    __param(0, Arg('input', () => RemovePayoutMethodInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RemovePayoutMethodInput,
        Scope]),
    __metadata("design:returntype", void 0)
], PayoutMethodResolver.prototype, "removePayoutMethod", null);
__decorate([
    FieldResolver(() => PayoutMethodType),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [AddPayoutMethodPayload,
        Scope]),
    __metadata("design:returntype", Promise)
], PayoutMethodResolver.prototype, "payoutMethod", null);
PayoutMethodResolver = __decorate([
    Resolver(() => AddPayoutMethodPayload)
], PayoutMethodResolver);
export { PayoutMethodResolver };
let ViewerPayoutMethodsResolver = class ViewerPayoutMethodsResolver {
    payoutMethods(scope) {
        return payoutMethodsOf(scope);
    }
    payoutOptions(currency, scope) {
        return scope.get(PayoutOptions).list(currency);
    }
};
__decorate([
    FieldResolver(() => [PayoutMethodType], { description: 'Where the viewer’s money may go, oldest first.' }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], ViewerPayoutMethodsResolver.prototype, "payoutMethods", null);
__decorate([
    FieldResolver(() => [PayoutOptionType], {
        description: 'How money may leave here, with what it costs and the time it takes.',
    }),
    __param(0, Arg('currency', () => CurrencyCode, {
        defaultValue: CurrencyCode.BDT,
        description: 'Of which wallet; the amounts are in it.',
    })),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Scope]),
    __metadata("design:returntype", Promise)
], ViewerPayoutMethodsResolver.prototype, "payoutOptions", null);
ViewerPayoutMethodsResolver = __decorate([
    Resolver(() => ViewerType)
], ViewerPayoutMethodsResolver);
export { ViewerPayoutMethodsResolver };
//# sourceMappingURL=payout-method.resolver.js.map