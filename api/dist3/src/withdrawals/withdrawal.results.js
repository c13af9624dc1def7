var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InsufficientFundsError, InvalidInputError, InvalidTransitionError, LimitReachedError, NotFoundError, } from '../kernel/index.js';
import { StepUpRequiredError } from '../identity/index.js';
import { QuoteExpiredError } from '../wallets/index.js';
import { MethodRestingError } from './withdrawal.errors.js';
/** Kept as an id; the withdrawal is read afresh. */
export class WithdrawalPayload {
    withdrawalId;
}
let AddPayoutMethodPayload = class AddPayoutMethodPayload {
    payoutMethodId;
};
AddPayoutMethodPayload = __decorate([
    ObjectType({ description: 'The method is there, and rests before its first use.' })
], AddPayoutMethodPayload);
export { AddPayoutMethodPayload };
let RemovePayoutMethodPayload = class RemovePayoutMethodPayload {
    removedId;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], RemovePayoutMethodPayload.prototype, "removedId", void 0);
RemovePayoutMethodPayload = __decorate([
    ObjectType({ description: 'The method is gone.' })
], RemovePayoutMethodPayload);
export { RemovePayoutMethodPayload };
let QuoteWithdrawalPayload = class QuoteWithdrawalPayload {
    quoteId;
};
QuoteWithdrawalPayload = __decorate([
    ObjectType({ description: 'The price holds until the quote expires; no money is reserved by it.' })
], QuoteWithdrawalPayload);
export { QuoteWithdrawalPayload };
let RequestWithdrawalPayload = class RequestWithdrawalPayload extends WithdrawalPayload {
};
RequestWithdrawalPayload = __decorate([
    ObjectType({ description: 'The money is out of reach and on its way.' })
], RequestWithdrawalPayload);
export { RequestWithdrawalPayload };
let CancelWithdrawalPayload = class CancelWithdrawalPayload extends WithdrawalPayload {
};
CancelWithdrawalPayload = __decorate([
    ObjectType({ description: 'Everything is available again.' })
], CancelWithdrawalPayload);
export { CancelWithdrawalPayload };
let ReleaseWithdrawalPayload = class ReleaseWithdrawalPayload extends WithdrawalPayload {
};
ReleaseWithdrawalPayload = __decorate([
    ObjectType({ description: 'It is sent now.' })
], ReleaseWithdrawalPayload);
export { ReleaseWithdrawalPayload };
let RefuseWithdrawalPayload = class RefuseWithdrawalPayload extends WithdrawalPayload {
};
RefuseWithdrawalPayload = __decorate([
    ObjectType({ description: 'Its owner has everything back, and the reason.' })
], RefuseWithdrawalPayload);
export { RefuseWithdrawalPayload };
let SettleWithdrawalPayload = class SettleWithdrawalPayload extends WithdrawalPayload {
};
SettleWithdrawalPayload = __decorate([
    ObjectType({ description: 'Booked as the provider’s statement says.' })
], SettleWithdrawalPayload);
export { SettleWithdrawalPayload };
export const withdrawalPayloads = [
    RequestWithdrawalPayload,
    CancelWithdrawalPayload,
    ReleaseWithdrawalPayload,
    RefuseWithdrawalPayload,
    SettleWithdrawalPayload,
];
export const addPayoutMethodResult = defineResult('AddPayoutMethodResult', AddPayoutMethodPayload, InvalidInputError, StepUpRequiredError, LimitReachedError, IdempotencyMismatchError);
export const removePayoutMethodResult = defineResult('RemovePayoutMethodResult', RemovePayoutMethodPayload, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
export const quoteWithdrawalResult = defineResult('QuoteWithdrawalResult', QuoteWithdrawalPayload, InvalidInputError, NotFoundError, InsufficientFundsError, MethodRestingError);
export const requestWithdrawalResult = defineResult('RequestWithdrawalResult', RequestWithdrawalPayload, InsufficientFundsError, InvalidInputError, NotFoundError, QuoteExpiredError, StepUpRequiredError, LimitReachedError, IdempotencyMismatchError);
const moving = [NotFoundError, InvalidTransitionError, IdempotencyMismatchError];
export const cancelWithdrawalResult = defineResult('CancelWithdrawalResult', CancelWithdrawalPayload, ...moving);
export const releaseWithdrawalResult = defineResult('ReleaseWithdrawalResult', ReleaseWithdrawalPayload, ...moving);
export const refuseWithdrawalResult = defineResult('RefuseWithdrawalResult', RefuseWithdrawalPayload, InvalidInputError, ...moving);
export const settleWithdrawalResult = defineResult('SettleWithdrawalResult', SettleWithdrawalPayload, InvalidInputError, ...moving);
//# sourceMappingURL=withdrawal.results.js.map