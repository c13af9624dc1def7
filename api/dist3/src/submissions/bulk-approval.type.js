var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { defineConnection, defineResult, IdempotencyMismatchError, NotFoundError, PageArgs, } from '../kernel/index.js';
import { ApprovalOutcomeType } from './review.results.js';
let ApproveDeliveredInput = class ApproveDeliveredInput {
    taskId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], ApproveDeliveredInput.prototype, "taskId", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The same key answers with the first outcome, kept for the days that market names.',
    }),
    __metadata("design:type", Object)
], ApproveDeliveredInput.prototype, "idempotencyKey", void 0);
ApproveDeliveredInput = __decorate([
    InputType({ description: 'The task whose deliveries are all approved.' })
], ApproveDeliveredInput);
export { ApproveDeliveredInput };
let OutcomesArgs = class OutcomesArgs extends PageArgs {
    approved;
};
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'True: only those that were approved and paid by this; false: only the others; null: all.',
    }),
    __metadata("design:type", Object)
], OutcomesArgs.prototype, "approved", void 0);
OutcomesArgs = __decorate([
    ArgsType()
], OutcomesArgs);
export { OutcomesArgs };
let BulkApprovalType = class BulkApprovalType {
    id;
    createdAt;
    total;
    decided;
    approved;
    finishedAt;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], BulkApprovalType.prototype, "id", void 0);
__decorate([
    Field(() => Date),
    __metadata("design:type", Date)
], BulkApprovalType.prototype, "createdAt", void 0);
__decorate([
    Field(() => Int, { description: 'Deliveries that waited when it was asked for, at most 5,000.' }),
    __metadata("design:type", Number)
], BulkApprovalType.prototype, "total", void 0);
__decorate([
    Field(() => Int, { description: 'Of these, how many have an outcome.' }),
    __metadata("design:type", Number)
], BulkApprovalType.prototype, "decided", void 0);
__decorate([
    Field(() => Int, { description: 'Of these, how many were approved and paid by this.' }),
    __metadata("design:type", Number)
], BulkApprovalType.prototype, "approved", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'Null while it goes on.' }),
    __metadata("design:type", Object)
], BulkApprovalType.prototype, "finishedAt", void 0);
BulkApprovalType = __decorate([
    ObjectType('BulkApproval', {
        description: 'Approvals of many deliveries, done in the background. Each is decided on its own; taskProgress shows them as they come.',
    })
], BulkApprovalType);
export { BulkApprovalType };
let ApproveDeliveredPayload = class ApproveDeliveredPayload {
    bulkApprovalId;
};
ApproveDeliveredPayload = __decorate([
    ObjectType({ description: 'Under way; ask bulkApproval how far it is.' })
], ApproveDeliveredPayload);
export { ApproveDeliveredPayload };
export const ApprovalOutcomeConnection = defineConnection('ApprovalOutcome', () => ApprovalOutcomeType);
export const approveDeliveredResult = defineResult('ApproveDeliveredResult', ApproveDeliveredPayload, NotFoundError, IdempotencyMismatchError);
//# sourceMappingURL=bulk-approval.type.js.map