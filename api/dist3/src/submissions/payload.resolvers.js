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
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Scope } from '../kernel/index.js';
import { ExtendReservationPayload, ReserveSlotPayload, ReturnSubmissionPayload, SubmissionPayload, SubmitWorkPayload, } from './reservation.results.js';
import { ApproveSubmissionPayload, RejectSubmissionPayload, RequestRevisionPayload, ReverseRejectionPayload, SendBonusPayload, } from './review.results.js';
import { SubmissionLoader } from './submission.loader.js';
import { SubmissionType } from './submission.type.js';
/** Gives a payload its `submission`, read afresh. Other features that act on submissions use it as well. */
export function submissionFieldOf(Payload) {
    let PayloadFields = class PayloadFields {
        async submission({ submissionId }, scope) {
            return (await scope.get(SubmissionLoader).load(submissionId));
        }
    };
    __decorate([
        FieldResolver(() => SubmissionType),
        __param(0, Root()),
        __param(1, Ctx()),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [SubmissionPayload,
            Scope]),
        __metadata("design:returntype", Promise)
    ], PayloadFields.prototype, "submission", null);
    PayloadFields = __decorate([
        Resolver(() => Payload)
    ], PayloadFields);
    return PayloadFields;
}
export const payloadResolvers = [
    ReserveSlotPayload,
    ExtendReservationPayload,
    ReturnSubmissionPayload,
    SubmitWorkPayload,
    ApproveSubmissionPayload,
    RejectSubmissionPayload,
    RequestRevisionPayload,
    ReverseRejectionPayload,
    SendBonusPayload,
].map(submissionFieldOf);
//# sourceMappingURL=payload.resolvers.js.map