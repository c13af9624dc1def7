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
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import { Access, Scope } from '../kernel/index.js';
import { BillingAccounts } from './billing-details.service.js';
import { BillingDetailsType, UpdateBillingDetailsInput, UpdateBillingDetailsPayload, updateBillingDetailsResult, } from './billing-details.type.js';
let BillingDetailsResolver = class BillingDetailsResolver {
    updateBillingDetails(input, scope) {
        return updateBillingDetailsResult.settle(scope, { field: 'updateBillingDetails', input }, async () => {
            await scope.get(BillingAccounts).update(input);
            return new UpdateBillingDetailsPayload();
        });
    }
    billingDetails(scope) {
        return scope.get(BillingAccounts).own();
    }
};
__decorate([
    Access('member'),
    Mutation(() => updateBillingDetailsResult.type, {
        nullable: true,
        description: 'Changes what stands on the viewer’s invoices from now on; issued ones stay. Members.',
    }),
    __param(0, Arg('input', () => UpdateBillingDetailsInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [UpdateBillingDetailsInput,
        Scope]),
    __metadata("design:returntype", void 0)
], BillingDetailsResolver.prototype, "updateBillingDetails", null);
__decorate([
    FieldResolver(() => BillingDetailsType),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], BillingDetailsResolver.prototype, "billingDetails", null);
BillingDetailsResolver = __decorate([
    Resolver(() => UpdateBillingDetailsPayload)
], BillingDetailsResolver);
export { BillingDetailsResolver };
let ViewerBillingDetailsResolver = class ViewerBillingDetailsResolver {
    billingDetails(scope) {
        return scope.get(BillingAccounts).own();
    }
};
__decorate([
    FieldResolver(() => BillingDetailsType, { description: 'What stands on the viewer’s invoices.' }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], ViewerBillingDetailsResolver.prototype, "billingDetails", null);
ViewerBillingDetailsResolver = __decorate([
    Resolver(() => ViewerType)
], ViewerBillingDetailsResolver);
export { ViewerBillingDetailsResolver };
//# sourceMappingURL=billing-details.resolver.js.map