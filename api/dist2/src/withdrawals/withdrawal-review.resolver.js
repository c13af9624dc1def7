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
import { Access, PageArgs, Scope } from '../kernel/index.js';
import { WithdrawalReviews } from './withdrawal-reviews.service.js';
import { RefuseWithdrawalInput, ReleaseWithdrawalInput, SettleWithdrawalInput } from './withdrawal.inputs.js';
import { WithdrawalLoader, withdrawalsOf } from './withdrawal.loader.js';
import { RefuseWithdrawalPayload, refuseWithdrawalResult, ReleaseWithdrawalPayload, releaseWithdrawalResult, SettleWithdrawalPayload, settleWithdrawalResult, withdrawalPayloads, } from './withdrawal.results.js';
import { WithdrawalStatus } from './withdrawal.status.js';
import { WithdrawalConnection, WithdrawalType } from './withdrawal.type.js';
/** Withdrawals as moderators see them. */
let WithdrawalReviewResolver = class WithdrawalReviewResolver {
    withdrawals(status, page, scope) {
        return withdrawalsOf(scope, { status, userId: null, page });
    }
    releaseWithdrawal(input, scope) {
        return releaseWithdrawalResult.settle(scope, { field: 'releaseWithdrawal', input }, async () => {
            await scope.get(WithdrawalReviews).release(input.withdrawalId);
            return Object.assign(new ReleaseWithdrawalPayload(), { withdrawalId: input.withdrawalId });
        });
    }
    refuseWithdrawal(input, scope) {
        const { withdrawalId, note } = input;
        return refuseWithdrawalResult.settleAfter(scope, { field: 'refuseWithdrawal', input }, {
            before: () => scope.get(WithdrawalReviews).takeBack(withdrawalId, note),
            work: async (wasTakenBack) => {
                await scope.get(WithdrawalReviews).refuse(withdrawalId, note, { wasTakenBack });
                return Object.assign(new RefuseWithdrawalPayload(), { withdrawalId });
            },
        });
    }
    settleWithdrawal(input, scope) {
        const reviews = scope.get(WithdrawalReviews);
        return settleWithdrawalResult.settleAfter(scope, { field: 'settleWithdrawal', input }, {
            before: () => reviews.clearAway(input),
            work: async () => {
                await reviews.settle(input);
                return Object.assign(new SettleWithdrawalPayload(), { withdrawalId: input.withdrawalId });
            },
        });
    }
};
__decorate([
    Access('marketplace:moderate'),
    Query(() => WithdrawalConnection, { description: 'Everybody’s withdrawals, newest first. Moderators.' }),
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
], WithdrawalReviewResolver.prototype, "withdrawals", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => releaseWithdrawalResult.type, {
        nullable: true,
        description: 'Sends a withdrawal that was held for risk. Moderators, not for their own. Event withdrawal.queued.',
    }),
    __param(0, Arg('input', () => ReleaseWithdrawalInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ReleaseWithdrawalInput,
        Scope]),
    __metadata("design:returntype", void 0)
], WithdrawalReviewResolver.prototype, "releaseWithdrawal", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => refuseWithdrawalResult.type, {
        nullable: true,
        description: 'Gives back, with a reason, a withdrawal that was held for risk, or one whose rail has not begun it and can take it back: a transfer that is in no file of the bank yet. Moderators, not for their own. Events withdrawal.refused or, where a rail took it back, withdrawal.failed.',
    }),
    __param(0, Arg('input', () => RefuseWithdrawalInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RefuseWithdrawalInput,
        Scope]),
    __metadata("design:returntype", void 0)
], WithdrawalReviewResolver.prototype, "refuseWithdrawal", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => settleWithdrawalResult.type, {
        nullable: true,
        description: 'Books an UNKNOWN withdrawal as the provider’s own statement says. Moderators, not for their own. Events withdrawal.paid or withdrawal.failed.',
    }),
    __param(0, Arg('input', () => SettleWithdrawalInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SettleWithdrawalInput,
        Scope]),
    __metadata("design:returntype", void 0)
], WithdrawalReviewResolver.prototype, "settleWithdrawal", null);
WithdrawalReviewResolver = __decorate([
    Resolver()
], WithdrawalReviewResolver);
export { WithdrawalReviewResolver };
/** The `withdrawal` field of a payload. */
function withdrawalFieldOf(Payload) {
    let PayloadResolver = class PayloadResolver {
        async withdrawal({ withdrawalId }, scope) {
            return (await scope.get(WithdrawalLoader).load(withdrawalId));
        }
    };
    __decorate([
        FieldResolver(() => WithdrawalType),
        __param(0, Root()),
        __param(1, Ctx()),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [Function, Scope]),
        __metadata("design:returntype", Promise)
    ], PayloadResolver.prototype, "withdrawal", null);
    PayloadResolver = __decorate([
        Resolver(() => Payload)
    ], PayloadResolver);
    return PayloadResolver;
}
export const withdrawalPayloadResolvers = withdrawalPayloads.map(withdrawalFieldOf);
//# sourceMappingURL=withdrawal-review.resolver.js.map