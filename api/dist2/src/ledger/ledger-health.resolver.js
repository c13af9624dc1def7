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
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { staffNote } from '../identity/index.js';
import { Access, Scope, toMoney } from '../kernel/index.js';
import { LedgerHealth } from './ledger-health.service.js';
import { LedgerHealthType, LiftPayoutFreezeInput, LiftPayoutFreezePayload, liftPayoutFreezeResult, } from './ledger-health.type.js';
import { LedgerWatch } from './ledger-watch.service.js';
import { PayoutFreezes } from './payout-freeze.service.js';
const asMoney = ({ currency, ...amounts }) => ({
    owedToUsers: toMoney({ micros: amounts.owedToUsers, currency }),
    inEscrow: toMoney({ micros: amounts.inEscrow, currency }),
    fees: toMoney({ micros: amounts.fees, currency }),
    otherHoldings: toMoney({ micros: amounts.otherHoldings, currency }),
    paidIn: toMoney({ micros: amounts.paidIn, currency }),
});
let LedgerHealthResolver = class LedgerHealthResolver {
    async ledgerHealth(scope) {
        const health = scope.get(LedgerHealth);
        const { at, defects } = await health.defects();
        const totals = await health.totals();
        return {
            checkedAt: at,
            defects,
            totals: totals.map(asMoney),
            frozen: await scope.get(PayoutFreezes).active(),
            lastChecks: await scope.get(LedgerWatch).last(),
        };
    }
    liftPayoutFreeze(input, scope) {
        return liftPayoutFreezeResult.settle(scope, { field: 'liftPayoutFreeze', input }, async () => {
            const reason = await scope.get(PayoutFreezes).lift(staffNote(input.note));
            return Object.assign(new LiftPayoutFreezePayload(), { reason });
        });
    }
};
__decorate([
    Access('marketplace:moderate'),
    Query(() => LedgerHealthType, {
        description: 'What does not add up in the books, as their last checks found it, with their totals of now. Moderators.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], LedgerHealthResolver.prototype, "ledgerHealth", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => liftPayoutFreezeResult.type, {
        nullable: true,
        description: 'Lets payouts go on, once the books are read through and add up. Moderators. Event payouts.resumed.',
    }),
    __param(0, Arg('input', () => LiftPayoutFreezeInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [LiftPayoutFreezeInput,
        Scope]),
    __metadata("design:returntype", void 0)
], LedgerHealthResolver.prototype, "liftPayoutFreeze", null);
LedgerHealthResolver = __decorate([
    Resolver()
], LedgerHealthResolver);
export { LedgerHealthResolver };
//# sourceMappingURL=ledger-health.resolver.js.map