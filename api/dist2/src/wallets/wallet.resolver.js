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
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import { badInput, CurrencyCode, MoneyType, PageArgs, registerNode, Scope, toMoney, } from '../kernel/index.js';
import { earningsOf, maxEarningDays } from './earnings.loader.js';
import { WalletBalancesLoader } from './wallet-balances.loader.js';
import { entriesOf, WalletEntryLoader } from './wallet-entry.loader.js';
import { WalletAccount } from './wallet-entry.rules.js';
import { DailyEarningType, WalletEntryConnection, WalletType } from './wallet.type.js';
registerNode('ent', { typeName: 'WalletEntry', load: (scope, id) => scope.get(WalletEntryLoader).load(id) });
let EntriesArgs = class EntriesArgs extends PageArgs {
    account;
};
__decorate([
    Field(() => WalletAccount, { nullable: true, description: 'Only this account; all of them without.' }),
    __metadata("design:type", Object)
], EntriesArgs.prototype, "account", void 0);
EntriesArgs = __decorate([
    ArgsType()
], EntriesArgs);
let ViewerWalletResolver = class ViewerWalletResolver {
    wallet(currency) {
        return Object.assign(new WalletType(), { currency });
    }
};
__decorate([
    FieldResolver(() => WalletType, { description: 'The viewer’s money in one currency.' }),
    __param(0, Arg('currency', () => CurrencyCode, { defaultValue: CurrencyCode.USD })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", WalletType)
], ViewerWalletResolver.prototype, "wallet", null);
ViewerWalletResolver = __decorate([
    Resolver(() => ViewerType)
], ViewerWalletResolver);
export { ViewerWalletResolver };
let WalletResolver = class WalletResolver {
    available(wallet, scope) {
        return balance(scope, wallet, 'available');
    }
    clearing(wallet, scope) {
        return balance(scope, wallet, 'clearing');
    }
    onHold(wallet, scope) {
        return balance(scope, wallet, 'onHold');
    }
    inEscrow(wallet, scope) {
        return balance(scope, wallet, 'inEscrow');
    }
    promo(wallet, scope) {
        return balance(scope, wallet, 'promo');
    }
    entries({ currency }, { account, ...page }, scope) {
        return entriesOf(scope, { currency, account: account ?? null, page });
    }
    earnings({ currency }, days, scope) {
        if (days < 1 || days > maxEarningDays)
            throw badInput(`days must be 1 to ${maxEarningDays}.`);
        return earningsOf(scope, { currency, days });
    }
};
__decorate([
    FieldResolver(() => MoneyType, { description: 'To spend or withdraw.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [WalletType, Scope]),
    __metadata("design:returntype", Promise)
], WalletResolver.prototype, "available", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'Pay of a newcomer that becomes available after a day.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [WalletType, Scope]),
    __metadata("design:returntype", Promise)
], WalletResolver.prototype, "clearing", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'Waits for a withdrawal.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [WalletType, Scope]),
    __metadata("design:returntype", Promise)
], WalletResolver.prototype, "onHold", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'Held for the slots of the viewer’s own tasks.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [WalletType, Scope]),
    __metadata("design:returntype", Promise)
], WalletResolver.prototype, "inEscrow", null);
__decorate([
    FieldResolver(() => MoneyType, {
        description: 'Credit from offers and referrals: pays fees of one’s own tasks, cannot be withdrawn or exchanged.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [WalletType, Scope]),
    __metadata("design:returntype", Promise)
], WalletResolver.prototype, "promo", null);
__decorate([
    FieldResolver(() => WalletEntryConnection, { description: 'Newest first.' }),
    __param(0, Root()),
    __param(1, Args(() => EntriesArgs)),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [WalletType,
        EntriesArgs,
        Scope]),
    __metadata("design:returntype", Promise)
], WalletResolver.prototype, "entries", null);
__decorate([
    FieldResolver(() => [DailyEarningType], {
        description: 'Earnings of the last days, today included, oldest first; a day without any is there too.',
    }),
    __param(0, Root()),
    __param(1, Arg('days', () => Int, { defaultValue: 30, description: '1 to 92.' })),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [WalletType, Number, Scope]),
    __metadata("design:returntype", Promise)
], WalletResolver.prototype, "earnings", null);
WalletResolver = __decorate([
    Resolver(() => WalletType)
], WalletResolver);
export { WalletResolver };
async function balance(scope, { currency }, part) {
    const balances = await scope.get(WalletBalancesLoader).load(currency);
    return toMoney({ micros: balances[part], currency });
}
//# sourceMappingURL=wallet.resolver.js.map