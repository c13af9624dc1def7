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
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, registerNode, Scope } from '../kernel/index.js';
import { ReconciliationItems } from './reconciliation-items.service.js';
import { itemsOf, ReconciliationItemLoader, runsOf, } from './reconciliation.loader.js';
import { ReconciliationRequests } from './reconciliation-requests.service.js';
import { ConfirmReconciliationItemInput, ConfirmReconciliationItemPayload, confirmReconciliationItemResult, ReconciliationItemArgs, ReconciliationItemConnection, ReconciliationItemType, ReconciliationRunType, RunReconciliationInput, RunReconciliationPayload, runReconciliationResult, SettleReconciliationItemInput, SettleReconciliationItemPayload, settleReconciliationItemResult, } from './reconciliation.type.js';
registerNode('rci', {
    typeName: 'ReconciliationItem',
    load: (scope, id) => scope.get(ReconciliationItemLoader).load(id),
});
let ReconciliationResolver = class ReconciliationResolver {
    reconciliationItems({ status, provider, ...page }, scope) {
        return itemsOf(scope, { status, provider, page });
    }
    reconciliationRuns(scope) {
        return runsOf(scope);
    }
    runReconciliation({ provider, day }, scope) {
        return runReconciliationResult.settleBare(async () => Object.assign(new RunReconciliationPayload(), await scope.get(ReconciliationRequests).run(provider, day)));
    }
    settleReconciliationItem(input, scope) {
        const command = { field: 'settleReconciliationItem', input };
        return settleReconciliationItemResult.settle(scope, command, async () => {
            await scope.get(ReconciliationItems).settle(input);
            return Object.assign(new SettleReconciliationItemPayload(), { itemId: input.itemId });
        });
    }
    confirmReconciliationItem(input, scope) {
        const command = { field: 'confirmReconciliationItem', input };
        return confirmReconciliationItemResult.settle(scope, command, async () => {
            await scope.get(ReconciliationItems).confirm(input.itemId, input.note);
            return Object.assign(new ConfirmReconciliationItemPayload(), { itemId: input.itemId });
        });
    }
};
__decorate([
    Access('marketplace:moderate'),
    Query(() => ReconciliationItemConnection, {
        description: 'Differences between providers’ lists and our books, newest first. Moderators.',
    }),
    __param(0, Args(() => ReconciliationItemArgs)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ReconciliationItemArgs,
        Scope]),
    __metadata("design:returntype", Promise)
], ReconciliationResolver.prototype, "reconciliationItems", null);
__decorate([
    Access('marketplace:moderate'),
    Query(() => [ReconciliationRunType], {
        description: 'The 30 newest days that were compared. Moderators.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], ReconciliationResolver.prototype, "reconciliationRuns", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => runReconciliationResult.type, {
        nullable: true,
        description: 'Compares a provider’s list of one day with our books now; a repeat adds nothing. Moderators. Event reconciliation.found.',
    }),
    __param(0, Arg('input', () => RunReconciliationInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RunReconciliationInput,
        Scope]),
    __metadata("design:returntype", void 0)
], ReconciliationResolver.prototype, "runReconciliation", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => settleReconciliationItemResult.type, {
        nullable: true,
        description: 'Settles a difference, and books what the provider says where it is accepted. Above $100 (a setting) another moderator has to confirm. Moderators, not for their own money. Event reconciliation.settled.',
    }),
    __param(0, Arg('input', () => SettleReconciliationItemInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SettleReconciliationItemInput,
        Scope]),
    __metadata("design:returntype", void 0)
], ReconciliationResolver.prototype, "settleReconciliationItem", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => confirmReconciliationItemResult.type, {
        nullable: true,
        description: 'Carries out what another moderator proposed. Moderators, not for their own money. Event reconciliation.settled.',
    }),
    __param(0, Arg('input', () => ConfirmReconciliationItemInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ConfirmReconciliationItemInput,
        Scope]),
    __metadata("design:returntype", void 0)
], ReconciliationResolver.prototype, "confirmReconciliationItem", null);
ReconciliationResolver = __decorate([
    Resolver()
], ReconciliationResolver);
export { ReconciliationResolver };
/** The `item` field of a payload. */
function itemFieldOf(Payload) {
    let PayloadResolver = class PayloadResolver {
        async item({ itemId }, scope) {
            return (await scope.get(ReconciliationItemLoader).load(itemId));
        }
    };
    __decorate([
        FieldResolver(() => ReconciliationItemType),
        __param(0, Root()),
        __param(1, Ctx()),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [Object, Scope]),
        __metadata("design:returntype", Promise)
    ], PayloadResolver.prototype, "item", null);
    PayloadResolver = __decorate([
        Resolver(() => Payload)
    ], PayloadResolver);
    return PayloadResolver;
}
export const reconciliationPayloadResolvers = [
    itemFieldOf(SettleReconciliationItemPayload),
    itemFieldOf(ConfirmReconciliationItemPayload),
];
//# sourceMappingURL=reconciliation.resolver.js.map