var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, Int } from 'type-graphql';
import { AnswerInput } from '../tasks/index.js';
const onceDescription = 'The same key answers with the first outcome, kept for the days that market names.';
let ReserveSlotInput = class ReserveSlotInput {
    taskId;
    itemExternalId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], ReserveSlotInput.prototype, "taskId", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], ReserveSlotInput.prototype, "itemExternalId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: onceDescription }),
    __metadata("design:type", Object)
], ReserveSlotInput.prototype, "idempotencyKey", void 0);
ReserveSlotInput = __decorate([
    InputType({
        description: 'A slot to take. itemExternalId asks for that item; only where the task says workersPickItems.',
    })
], ReserveSlotInput);
export { ReserveSlotInput };
let ExtendReservationInput = class ExtendReservationInput {
    submissionId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], ExtendReservationInput.prototype, "submissionId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: onceDescription }),
    __metadata("design:type", Object)
], ExtendReservationInput.prototype, "idempotencyKey", void 0);
ExtendReservationInput = __decorate([
    InputType({ description: 'A reservation to prolong by half.' })
], ExtendReservationInput);
export { ExtendReservationInput };
let ReturnSubmissionInput = class ReturnSubmissionInput {
    submissionId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], ReturnSubmissionInput.prototype, "submissionId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: onceDescription }),
    __metadata("design:type", Object)
], ReturnSubmissionInput.prototype, "idempotencyKey", void 0);
ReturnSubmissionInput = __decorate([
    InputType({ description: 'A reservation or an undecided delivery to give back.' })
], ReturnSubmissionInput);
export { ReturnSubmissionInput };
let SubmitWorkInput = class SubmitWorkInput {
    submissionId;
    answers;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], SubmitWorkInput.prototype, "submissionId", void 0);
__decorate([
    Field(() => [AnswerInput]),
    __metadata("design:type", Array)
], SubmitWorkInput.prototype, "answers", void 0);
__decorate([
    Field(() => String, { nullable: true, description: onceDescription }),
    __metadata("design:type", Object)
], SubmitWorkInput.prototype, "idempotencyKey", void 0);
SubmitWorkInput = __decorate([
    InputType({ description: 'Proof of work, an answer for each field.' })
], SubmitWorkInput);
export { SubmitWorkInput };
let CreateUploadInput = class CreateUploadInput {
    submissionId;
    key;
    contentType;
    bytes;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], CreateUploadInput.prototype, "submissionId", void 0);
__decorate([
    Field(() => String, { description: 'Of a SCREENSHOT or FILE field.' }),
    __metadata("design:type", String)
], CreateUploadInput.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'Such as "image/png"; what it really is, its bytes say.' }),
    __metadata("design:type", String)
], CreateUploadInput.prototype, "contentType", void 0);
__decorate([
    Field(() => Int, { description: 'At most 5 MB.' }),
    __metadata("design:type", Number)
], CreateUploadInput.prototype, "bytes", void 0);
CreateUploadInput = __decorate([
    InputType({ description: 'A file about to be sent for one proof field.' })
], CreateUploadInput);
export { CreateUploadInput };
//# sourceMappingURL=reservation.inputs.js.map