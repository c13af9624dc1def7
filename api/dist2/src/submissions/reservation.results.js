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
import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InvalidInputError, InvalidTransitionError, LimitReachedError, NotFoundError, Scope, } from '../kernel/index.js';
import { NoSlotError, NotEligibleError } from './reservation.errors.js';
import { signedUrl } from './upload.signature.js';
/** Payloads carry the id; `submission` is read afresh, so a replay shows how it stands now. */
export class SubmissionPayload {
    submissionId;
}
let ReserveSlotPayload = class ReserveSlotPayload extends SubmissionPayload {
};
ReserveSlotPayload = __decorate([
    ObjectType({ description: 'A slot is reserved; it is the worker’s until the deadline.' })
], ReserveSlotPayload);
export { ReserveSlotPayload };
let ExtendReservationPayload = class ExtendReservationPayload extends SubmissionPayload {
};
ExtendReservationPayload = __decorate([
    ObjectType({ description: 'The deadline moved.' })
], ExtendReservationPayload);
export { ExtendReservationPayload };
let ReturnSubmissionPayload = class ReturnSubmissionPayload extends SubmissionPayload {
};
ReturnSubmissionPayload = __decorate([
    ObjectType({ description: 'The slot is free again.' })
], ReturnSubmissionPayload);
export { ReturnSubmissionPayload };
let SubmitWorkPayload = class SubmitWorkPayload extends SubmissionPayload {
};
SubmitWorkPayload = __decorate([
    ObjectType({ description: 'The proof is with the employer.' })
], SubmitWorkPayload);
export { SubmitWorkPayload };
let CreateUploadPayload = class CreateUploadPayload {
    uploadId;
    /** An instant, as it is kept for a repeat. The URL is not: it is signed anew, and the same again. */
    until;
    url({ config }) {
        return signedUrl(config, { right: 'put', uploadId: this.uploadId, expiresAt: this.expiresAt() });
    }
    expiresAt() {
        return new Date(this.until);
    }
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], CreateUploadPayload.prototype, "uploadId", void 0);
__decorate([
    Field(() => String, { description: 'PUT the bytes here, without signing in.' }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", String)
], CreateUploadPayload.prototype, "url", null);
__decorate([
    Field(() => Date),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Date)
], CreateUploadPayload.prototype, "expiresAt", null);
CreateUploadPayload = __decorate([
    ObjectType({ description: 'Where to PUT the bytes; then name uploadId in the answer.' })
], CreateUploadPayload);
export { CreateUploadPayload };
export const reserveSlotResult = defineResult('ReserveSlotResult', ReserveSlotPayload, NoSlotError, NotEligibleError, NotFoundError, InvalidInputError, InvalidTransitionError, LimitReachedError, IdempotencyMismatchError);
export const extendReservationResult = defineResult('ExtendReservationResult', ExtendReservationPayload, NotFoundError, InvalidTransitionError, LimitReachedError, IdempotencyMismatchError);
export const returnSubmissionResult = defineResult('ReturnSubmissionResult', ReturnSubmissionPayload, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
export const submitWorkResult = defineResult('SubmitWorkResult', SubmitWorkPayload, InvalidInputError, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
export const createUploadResult = defineResult('CreateUploadResult', CreateUploadPayload, NotFoundError, InvalidInputError, InvalidTransitionError, LimitReachedError);
//# sourceMappingURL=reservation.results.js.map