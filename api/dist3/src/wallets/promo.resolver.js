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
import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Query, registerEnumType, Resolver, Root, } from 'type-graphql';
import { accountIdOf, UserLoader, UserType } from '../identity/index.js';
import { Access, CurrencyCode, defineResult, IdempotencyMismatchError, InvalidInputError, InvalidTransitionError, MoneyInput, PageArgs, Scope, toAmount, } from '../kernel/index.js';
import { PromoGrantConnection } from './promo-grant.type.js';
import { promoGrants } from './promo-grants.loader.js';
import { PromoKind, Promos } from './promos.service.js';
import { WalletType } from './wallet.type.js';
registerEnumType(PromoKind, {
    name: 'PromoKind',
    description: 'Why credit is given: an offer, or somebody who was brought along.',
});
let GrantPromoInput = class GrantPromoInput {
    userId;
    kind;
    amount;
    note;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], GrantPromoInput.prototype, "userId", void 0);
__decorate([
    Field(() => PromoKind),
    __metadata("design:type", String)
], GrantPromoInput.prototype, "kind", void 0);
__decorate([
    Field(() => MoneyInput),
    __metadata("design:type", MoneyInput)
], GrantPromoInput.prototype, "amount", void 0);
__decorate([
    Field(() => String, { description: '10 to 1,000 characters; kept with who said so.' }),
    __metadata("design:type", String)
], GrantPromoInput.prototype, "note", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], GrantPromoInput.prototype, "idempotencyKey", void 0);
GrantPromoInput = __decorate([
    InputType({ description: 'Credit for somebody, and why.' })
], GrantPromoInput);
export { GrantPromoInput };
let GrantPromoPayload = class GrantPromoPayload {
    grantId;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], GrantPromoPayload.prototype, "grantId", void 0);
GrantPromoPayload = __decorate([
    ObjectType({ description: 'The credit is in their wallet, apart from their money.' })
], GrantPromoPayload);
export { GrantPromoPayload };
let UsePromoInput = class UsePromoInput {
    currency;
    idempotencyKey;
};
__decorate([
    Field(() => CurrencyCode),
    __metadata("design:type", String)
], UsePromoInput.prototype, "currency", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], UsePromoInput.prototype, "idempotencyKey", void 0);
UsePromoInput = __decorate([
    InputType({ description: 'Of which wallet.' })
], UsePromoInput);
export { UsePromoInput };
let UsePromoPayload = class UsePromoPayload {
    currency;
};
UsePromoPayload = __decorate([
    ObjectType({ description: 'Fees were paid back out of the credit.' })
], UsePromoPayload);
export { UsePromoPayload };
export const grantPromoResult = defineResult('GrantPromoResult', GrantPromoPayload, InvalidInputError, IdempotencyMismatchError);
export const usePromoResult = defineResult('UsePromoResult', UsePromoPayload, InvalidTransitionError, IdempotencyMismatchError);
let PromoResolver = class PromoResolver {
    promoGrants(page, scope) {
        return promoGrants(scope, page);
    }
    async promoRecipient(whom, scope) {
        const id = await accountIdOf(scope.sql, whom);
        return id === null ? null : scope.get(UserLoader).load(id);
    }
    grantPromo(input, scope) {
        return grantPromoResult.settle(scope, { field: 'grantPromo', input }, async () => {
            const grantId = await scope.get(Promos).grant({ ...input, amount: toAmount(input.amount) });
            return Object.assign(new GrantPromoPayload(), { grantId });
        });
    }
    usePromo(input, scope) {
        return usePromoResult.settle(scope, { field: 'usePromo', input }, async () => {
            await scope.get(Promos).use(input.currency);
            return Object.assign(new UsePromoPayload(), { currency: input.currency });
        });
    }
    wallet({ currency }) {
        return Object.assign(new WalletType(), { currency });
    }
};
__decorate([
    Access('marketplace:moderate'),
    Query(() => PromoGrantConnection, {
        description: 'Credit that was given: to whom, how much, why and by whom; newest first. Moderators.',
    }),
    __param(0, Args(() => PageArgs)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PageArgs, Scope]),
    __metadata("design:returntype", Promise)
], PromoResolver.prototype, "promoGrants", null);
__decorate([
    Access('marketplace:configure'),
    Query(() => UserType, {
        nullable: true,
        description: 'Whose account has this id or signs in with this e-mail, to be looked at before credit is given; null: nobody’s. Administrators.',
    }),
    __param(0, Arg('whom', () => String, { description: 'An id ("usr_…"), or the whole e-mail address.' })),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Scope]),
    __metadata("design:returntype", Promise)
], PromoResolver.prototype, "promoRecipient", null);
__decorate([
    Access('marketplace:configure'),
    Mutation(() => grantPromoResult.type, {
        nullable: true,
        description: 'Gives somebody credit for fees; it cannot be withdrawn. Administrators. Event wallet.changed.',
    }),
    __param(0, Arg('input', () => GrantPromoInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [GrantPromoInput, Scope]),
    __metadata("design:returntype", void 0)
], PromoResolver.prototype, "grantPromo", null);
__decorate([
    Access('member'),
    Mutation(() => usePromoResult.type, {
        nullable: true,
        description: 'Pays fees of the viewer’s own tasks, paid since they got credit, back out of it. Members. Event wallet.changed.',
    }),
    __param(0, Arg('input', () => UsePromoInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [UsePromoInput, Scope]),
    __metadata("design:returntype", void 0)
], PromoResolver.prototype, "usePromo", null);
__decorate([
    FieldResolver(() => WalletType),
    __param(0, Root()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [UsePromoPayload]),
    __metadata("design:returntype", WalletType)
], PromoResolver.prototype, "wallet", null);
PromoResolver = __decorate([
    Resolver(() => UsePromoPayload)
], PromoResolver);
export { PromoResolver };
//# sourceMappingURL=promo.resolver.js.map