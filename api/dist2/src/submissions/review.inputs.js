var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType } from 'type-graphql';
import { MoneyInput } from '../kernel/index.js';
import { RejectReason } from './submission.status.js';
const onceDescription = 'The same key answers with the first outcome, kept for the days that market names.';
let ApproveSubmissionsInput = class ApproveSubmissionsInput {
    submissionIds;
    idempotencyKey;
};
__decorate([
    Field(() => [ID]),
    __metadata("design:type", Array)
], ApproveSubmissionsInput.prototype, "submissionIds", void 0);
__decorate([
    Field(() => String, { nullable: true, description: onceDescription }),
    __metadata("design:type", Object)
], ApproveSubmissionsInput.prototype, "idempotencyKey", void 0);
ApproveSubmissionsInput = __decorate([
    InputType({ description: 'Deliveries to approve: at most 500 ids, duplicates folded.' })
], ApproveSubmissionsInput);
export { ApproveSubmissionsInput };
let RejectSubmissionInput = class RejectSubmissionInput {
    submissionId;
    reason;
    note;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], RejectSubmissionInput.prototype, "submissionId", void 0);
__decorate([
    Field(() => RejectReason),
    __metadata("design:type", String)
], RejectSubmissionInput.prototype, "reason", void 0);
__decorate([
    Field(() => String, { description: 'At least 40 characters that the worker can learn from.' }),
    __metadata("design:type", String)
], RejectSubmissionInput.prototype, "note", void 0);
__decorate([
    Field(() => String, { nullable: true, description: onceDescription }),
    __metadata("design:type", Object)
], RejectSubmissionInput.prototype, "idempotencyKey", void 0);
RejectSubmissionInput = __decorate([
    InputType({ description: 'A delivery to reject, with the reason.' })
], RejectSubmissionInput);
export { RejectSubmissionInput };
let RequestRevisionInput = class RequestRevisionInput {
    submissionId;
    reason;
    note;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], RequestRevisionInput.prototype, "submissionId", void 0);
__decorate([
    Field(() => RejectReason),
    __metadata("design:type", String)
], RequestRevisionInput.prototype, "reason", void 0);
__decorate([
    Field(() => String, { description: 'What is to be changed.' }),
    __metadata("design:type", String)
], RequestRevisionInput.prototype, "note", void 0);
__decorate([
    Field(() => String, { nullable: true, description: onceDescription }),
    __metadata("design:type", Object)
], RequestRevisionInput.prototype, "idempotencyKey", void 0);
RequestRevisionInput = __decorate([
    InputType({ description: 'A delivery to send back for a redo, with the reason.' })
], RequestRevisionInput);
export { RequestRevisionInput };
let ReverseRejectionInput = class ReverseRejectionInput {
    submissionId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], ReverseRejectionInput.prototype, "submissionId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: onceDescription }),
    __metadata("design:type", Object)
], ReverseRejectionInput.prototype, "idempotencyKey", void 0);
ReverseRejectionInput = __decorate([
    InputType({ description: 'A rejection to take back.' })
], ReverseRejectionInput);
export { ReverseRejectionInput };
let SendBonusInput = class SendBonusInput {
    submissionId;
    amount;
    note;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], SendBonusInput.prototype, "submissionId", void 0);
__decorate([
    Field(() => MoneyInput),
    __metadata("design:type", MoneyInput)
], SendBonusInput.prototype, "amount", void 0);
__decorate([
    Field(() => String, { description: 'What it is for; the worker reads it.' }),
    __metadata("design:type", String)
], SendBonusInput.prototype, "note", void 0);
__decorate([
    Field(() => String, { description: onceDescription }),
    __metadata("design:type", String)
], SendBonusInput.prototype, "idempotencyKey", void 0);
SendBonusInput = __decorate([
    InputType({ description: 'Money on top of an approved submission, in the task’s currency.' })
], SendBonusInput);
export { SendBonusInput };
//# sourceMappingURL=review.inputs.js.map