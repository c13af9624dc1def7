var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType, ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InvalidInputError } from '../kernel/index.js';
let BillingDetailsType = class BillingDetailsType {
    name;
    address;
    vatId;
};
__decorate([
    Field(() => String, { nullable: true, description: 'Null: the public name.' }),
    __metadata("design:type", Object)
], BillingDetailsType.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As it is printed, line by line.' }),
    __metadata("design:type", Object)
], BillingDetailsType.prototype, "address", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The buyer’s own VAT or business id.' }),
    __metadata("design:type", Object)
], BillingDetailsType.prototype, "vatId", void 0);
BillingDetailsType = __decorate([
    ObjectType('BillingDetails', {
        description: 'What the viewer wants to stand on their invoices, beside the country of the account.',
    })
], BillingDetailsType);
export { BillingDetailsType };
let UpdateBillingDetailsInput = class UpdateBillingDetailsInput {
    name;
    address;
    vatId;
    idempotencyKey;
};
__decorate([
    Field(() => String, { nullable: true, description: 'One line, at most 120 characters.' }),
    __metadata("design:type", Object)
], UpdateBillingDetailsInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'At most 8 lines and 500 characters.' }),
    __metadata("design:type", Object)
], UpdateBillingDetailsInput.prototype, "address", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'At most 40 letters, digits, spaces, dots, slashes, hyphens.',
    }),
    __metadata("design:type", Object)
], UpdateBillingDetailsInput.prototype, "vatId", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], UpdateBillingDetailsInput.prototype, "idempotencyKey", void 0);
UpdateBillingDetailsInput = __decorate([
    InputType({
        description: 'All that should stand on the invoices to come; what is left out or empty does not.',
    })
], UpdateBillingDetailsInput);
export { UpdateBillingDetailsInput };
let UpdateBillingDetailsPayload = class UpdateBillingDetailsPayload {
};
UpdateBillingDetailsPayload = __decorate([
    ObjectType({ description: 'The invoices to come will say so.' })
], UpdateBillingDetailsPayload);
export { UpdateBillingDetailsPayload };
export const updateBillingDetailsResult = defineResult('UpdateBillingDetailsResult', UpdateBillingDetailsPayload, InvalidInputError, IdempotencyMismatchError);
//# sourceMappingURL=billing-details.type.js.map