var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, defineConnection, defineResult, IdempotencyMismatchError, InvalidInputError, LimitReachedError, MoneyInput, MoneyType, Node, } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
import { DepositStatus } from './deposit.entity.js';
import { DepositReason } from './deposit.reason.js';
registerEnumType(PaymentMethod, { name: 'PaymentMethod', description: 'Ways money enters or leaves.' });
registerEnumType(DepositStatus, {
    name: 'DepositStatus',
    description: 'CREATED until somebody pays, PENDING while the provider works; CONFIRMED money is in the wallet, also where it came after the deposit had EXPIRED or FAILED.',
});
registerEnumType(DepositReason, {
    name: 'DepositReason',
    description: 'CANCELLED_BY_PAYER, DECLINED, ACCOUNT_UNUSABLE, PROVIDER_LIMIT, INSUFFICIENT_FUNDS: the provider took nothing. GIVEN_BACK: it gave back what it had taken. UNPAID: nobody paid in time. TAKEN_BACK: the provider took back what was in the wallet. AMOUNT_DIFFERS, RISKY: the provider has the money and somebody looks at it before it is booked. NO_ANSWER: the provider is asked again. RECONCILED: put right after the provider’s own list.',
});
let DepositType = class DepositType extends Node {
    status;
    method;
    amount;
    checkoutUrl;
    createdAt;
    expiresAt;
    reason;
};
__decorate([
    Field(() => DepositStatus),
    __metadata("design:type", String)
], DepositType.prototype, "status", void 0);
__decorate([
    Field(() => PaymentMethod),
    __metadata("design:type", String)
], DepositType.prototype, "method", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], DepositType.prototype, "amount", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Where to pay; whoever has this address may. Null once there is nothing to pay any more.',
    }),
    __metadata("design:type", Object)
], DepositType.prototype, "checkoutUrl", void 0);
__decorate([
    Field(() => DateTime),
    __metadata("design:type", Date)
], DepositType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, {
        description: 'Until then it can be paid: a day from its creation, and from when its payer begins.',
    }),
    __metadata("design:type", Date)
], DepositType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => DepositReason, {
        nullable: true,
        description: 'Why it failed, ended or still waits; null where there is nothing to explain.',
    }),
    __metadata("design:type", Object)
], DepositType.prototype, "reason", void 0);
DepositType = __decorate([
    ObjectType('Deposit', {
        implements: Node,
        description: 'Money that the viewer pays into their wallet.',
    })
], DepositType);
export { DepositType };
export const DepositConnection = defineConnection('Deposit', () => DepositType);
let CreateDepositInput = class CreateDepositInput {
    method;
    amount;
    idempotencyKey;
};
__decorate([
    Field(() => PaymentMethod),
    __metadata("design:type", String)
], CreateDepositInput.prototype, "method", void 0);
__decorate([
    Field(() => MoneyInput, { description: '$1 to $100,000, or ৳50 to ৳10,000,000.' }),
    __metadata("design:type", MoneyInput)
], CreateDepositInput.prototype, "amount", void 0);
__decorate([
    Field(() => String, { description: 'A repeat with the same key answers the same deposit.' }),
    __metadata("design:type", String)
], CreateDepositInput.prototype, "idempotencyKey", void 0);
CreateDepositInput = __decorate([
    InputType({ description: 'How, and how much.' })
], CreateDepositInput);
export { CreateDepositInput };
let CreateDepositPayload = class CreateDepositPayload {
    depositId;
};
CreateDepositPayload = __decorate([
    ObjectType({ description: 'The deposit waits for its payer.' })
], CreateDepositPayload);
export { CreateDepositPayload };
export const createDepositResult = defineResult('CreateDepositResult', CreateDepositPayload, InvalidInputError, LimitReachedError, IdempotencyMismatchError);
//# sourceMappingURL=deposit.type.js.map