var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { MoneyInput } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
export const WithdrawalOutcome = { PAID: 'PAID', FAILED: 'FAILED' };
registerEnumType(WithdrawalOutcome, {
    name: 'WithdrawalOutcome',
    description: 'What the provider’s own statement says of a withdrawal.',
});
let AddPayoutMethodInput = class AddPayoutMethodInput {
    method;
    destination;
    accountName;
    password;
    idempotencyKey;
};
__decorate([
    Field(() => PaymentMethod),
    __metadata("design:type", String)
], AddPayoutMethodInput.prototype, "method", void 0);
__decorate([
    Field(() => String, { description: 'A number, an e-mail address or an account; Bengali digits are fine.' }),
    __metadata("design:type", String)
], AddPayoutMethodInput.prototype, "destination", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'In whose name, where the rail wants to know.' }),
    __metadata("design:type", Object)
], AddPayoutMethodInput.prototype, "accountName", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The viewer’s password; without it the answer is StepUpRequiredError.',
    }),
    __metadata("design:type", Object)
], AddPayoutMethodInput.prototype, "password", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], AddPayoutMethodInput.prototype, "idempotencyKey", void 0);
AddPayoutMethodInput = __decorate([
    InputType({ description: 'Where money should go.' })
], AddPayoutMethodInput);
export { AddPayoutMethodInput };
let RemovePayoutMethodInput = class RemovePayoutMethodInput {
    payoutMethodId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], RemovePayoutMethodInput.prototype, "payoutMethodId", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], RemovePayoutMethodInput.prototype, "idempotencyKey", void 0);
RemovePayoutMethodInput = __decorate([
    InputType({ description: 'Which payout method to forget.' })
], RemovePayoutMethodInput);
export { RemovePayoutMethodInput };
let QuoteWithdrawalInput = class QuoteWithdrawalInput {
    payoutMethodId;
    amount;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], QuoteWithdrawalInput.prototype, "payoutMethodId", void 0);
__decorate([
    Field(() => MoneyInput, { description: 'What leaves the wallet, fee included.' }),
    __metadata("design:type", MoneyInput)
], QuoteWithdrawalInput.prototype, "amount", void 0);
QuoteWithdrawalInput = __decorate([
    InputType({ description: 'Where to, and how much.' })
], QuoteWithdrawalInput);
export { QuoteWithdrawalInput };
let RequestWithdrawalInput = class RequestWithdrawalInput {
    quoteId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], RequestWithdrawalInput.prototype, "quoteId", void 0);
__decorate([
    Field(() => String, { description: 'A repeat with the same key answers the same withdrawal.' }),
    __metadata("design:type", String)
], RequestWithdrawalInput.prototype, "idempotencyKey", void 0);
RequestWithdrawalInput = __decorate([
    InputType({ description: 'Whose price holds.' })
], RequestWithdrawalInput);
export { RequestWithdrawalInput };
let CancelWithdrawalInput = class CancelWithdrawalInput {
    withdrawalId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], CancelWithdrawalInput.prototype, "withdrawalId", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], CancelWithdrawalInput.prototype, "idempotencyKey", void 0);
CancelWithdrawalInput = __decorate([
    InputType({ description: 'Which withdrawal to take back.' })
], CancelWithdrawalInput);
export { CancelWithdrawalInput };
let ReleaseWithdrawalInput = class ReleaseWithdrawalInput extends CancelWithdrawalInput {
};
ReleaseWithdrawalInput = __decorate([
    InputType({ description: 'Which withdrawal to send.' })
], ReleaseWithdrawalInput);
export { ReleaseWithdrawalInput };
let RefuseWithdrawalInput = class RefuseWithdrawalInput extends CancelWithdrawalInput {
    note;
};
__decorate([
    Field(() => String, { description: 'Why, 20 to 1,000 characters; its owner reads it.' }),
    __metadata("design:type", String)
], RefuseWithdrawalInput.prototype, "note", void 0);
RefuseWithdrawalInput = __decorate([
    InputType({ description: 'Which withdrawal to give back, and why.' })
], RefuseWithdrawalInput);
export { RefuseWithdrawalInput };
let SettleWithdrawalInput = class SettleWithdrawalInput extends RefuseWithdrawalInput {
    outcome;
    providerReference;
};
__decorate([
    Field(() => WithdrawalOutcome),
    __metadata("design:type", String)
], SettleWithdrawalInput.prototype, "outcome", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The provider’s transaction id, where money arrived.' }),
    __metadata("design:type", Object)
], SettleWithdrawalInput.prototype, "providerReference", void 0);
SettleWithdrawalInput = __decorate([
    InputType({ description: 'What the provider’s statement says.' })
], SettleWithdrawalInput);
export { SettleWithdrawalInput };
//# sourceMappingURL=withdrawal.inputs.js.map