var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InsufficientFundsError, InvalidInputError, InvalidTransitionError, LimitReachedError, NotFoundError, } from '../kernel/index.js';
import { SubmissionPayload } from './reservation.results.js';
let ApproveSubmissionPayload = class ApproveSubmissionPayload extends SubmissionPayload {
};
ApproveSubmissionPayload = __decorate([
    ObjectType({ description: 'Approved and paid.' })
], ApproveSubmissionPayload);
export { ApproveSubmissionPayload };
let RejectSubmissionPayload = class RejectSubmissionPayload extends SubmissionPayload {
};
RejectSubmissionPayload = __decorate([
    ObjectType({ description: 'Rejected; the worker may appeal for 48 hours.' })
], RejectSubmissionPayload);
export { RejectSubmissionPayload };
let RequestRevisionPayload = class RequestRevisionPayload extends SubmissionPayload {
};
RequestRevisionPayload = __decorate([
    ObjectType({ description: 'Sent back; the worker has 24 hours for the redo.' })
], RequestRevisionPayload);
export { RequestRevisionPayload };
let ReverseRejectionPayload = class ReverseRejectionPayload extends SubmissionPayload {
};
ReverseRejectionPayload = __decorate([
    ObjectType({ description: 'Approved after all, and paid.' })
], ReverseRejectionPayload);
export { ReverseRejectionPayload };
let SendBonusPayload = class SendBonusPayload extends SubmissionPayload {
};
SendBonusPayload = __decorate([
    ObjectType({ description: 'The worker has it.' })
], SendBonusPayload);
export { SendBonusPayload };
const outcomeMembers = [
    ApproveSubmissionPayload,
    NotFoundError,
    InvalidTransitionError,
    InsufficientFundsError,
];
export const ApproveSubmissionResult = createUnionType({
    name: 'ApproveSubmissionResult',
    description: 'What became of one of the submissions.',
    types: () => outcomeMembers,
    resolveType: (value) => outcomeMembers.find((member) => value instanceof member),
});
let ApprovalOutcomeType = class ApprovalOutcomeType {
    submissionId;
    outcome;
    decided;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], ApprovalOutcomeType.prototype, "submissionId", void 0);
ApprovalOutcomeType = __decorate([
    ObjectType('ApprovalOutcome', {
        description: 'What became of one of the submissions, in the order they were named.',
    })
], ApprovalOutcomeType);
export { ApprovalOutcomeType };
let ApproveSubmissionsPayload = class ApproveSubmissionsPayload {
    outcomes;
};
__decorate([
    Field(() => [ApprovalOutcomeType], { description: 'In input order.' }),
    __metadata("design:type", Array)
], ApproveSubmissionsPayload.prototype, "outcomes", void 0);
ApproveSubmissionsPayload = __decorate([
    ObjectType({ description: 'An outcome for each submission.' })
], ApproveSubmissionsPayload);
export { ApproveSubmissionsPayload };
export const approveSubmissionsResult = defineResult('ApproveSubmissionsResult', ApproveSubmissionsPayload, InvalidInputError, LimitReachedError, IdempotencyMismatchError);
export const rejectSubmissionResult = defineResult('RejectSubmissionResult', RejectSubmissionPayload, InvalidInputError, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
export const requestRevisionResult = defineResult('RequestRevisionResult', RequestRevisionPayload, InvalidInputError, NotFoundError, InvalidTransitionError, LimitReachedError, IdempotencyMismatchError);
export const reverseRejectionResult = defineResult('ReverseRejectionResult', ReverseRejectionPayload, NotFoundError, InvalidTransitionError, InsufficientFundsError, IdempotencyMismatchError);
export const sendBonusResult = defineResult('SendBonusResult', SendBonusPayload, InvalidInputError, NotFoundError, InvalidTransitionError, InsufficientFundsError, LimitReachedError, IdempotencyMismatchError);
//# sourceMappingURL=review.results.js.map