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
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, InvalidTransitionError, NotFoundError, Scope } from '../kernel/index.js';
import { Approvals } from './approvals.service.js';
import { ApproveSubmissionsInput, RejectSubmissionInput, RequestRevisionInput, ReverseRejectionInput, SendBonusInput, } from './review.inputs.js';
import { ApprovalOutcomeType, ApproveSubmissionPayload, ApproveSubmissionResult, ApproveSubmissionsPayload, approveSubmissionsResult, RejectSubmissionPayload, rejectSubmissionResult, RequestRevisionPayload, requestRevisionResult, ReverseRejectionPayload, reverseRejectionResult, SendBonusPayload, sendBonusResult, } from './review.results.js';
import { Reviews } from './reviews.service.js';
import { SubmissionLoader } from './submission.loader.js';
import { SubmissionType } from './submission.type.js';
/** What an employer decides about work done for them. */
let ReviewResolver = class ReviewResolver {
    approveSubmissions(input, scope) {
        return approveSubmissionsResult.settleHot(scope, { field: 'approveSubmissions', input }, async (run) => {
            const outcomes = await scope.get(Approvals).approve(input.submissionIds, run);
            return Object.assign(new ApproveSubmissionsPayload(), { outcomes });
        });
    }
    rejectSubmission(input, scope) {
        return rejectSubmissionResult.settle(scope, { field: 'rejectSubmission', input }, async () => {
            const submissionId = await scope.get(Reviews).reject(input);
            return Object.assign(new RejectSubmissionPayload(), { submissionId });
        });
    }
    requestRevision(input, scope) {
        return requestRevisionResult.settle(scope, { field: 'requestRevision', input }, async () => {
            const submissionId = await scope.get(Reviews).requestRevision(input);
            return Object.assign(new RequestRevisionPayload(), { submissionId });
        });
    }
    reverseRejection(input, scope) {
        return reverseRejectionResult.settle(scope, { field: 'reverseRejection', input }, async () => {
            const submissionId = await scope.get(Reviews).reverse(input.submissionId);
            return Object.assign(new ReverseRejectionPayload(), { submissionId });
        });
    }
    sendBonus(input, scope) {
        return sendBonusResult.settle(scope, { field: 'sendBonus', input }, async () => {
            const submissionId = await scope.get(Reviews).sendBonus(input);
            return Object.assign(new SendBonusPayload(), { submissionId });
        });
    }
};
__decorate([
    Access('tasks:employ'),
    Mutation(() => approveSubmissionsResult.type, {
        nullable: true,
        description: 'Pays the workers. At most 500 ids, duplicates folded, outcomes in input order, each decided on its own. The employer. Announces submission.approved and wallet.earned.',
    }),
    __param(0, Arg('input', () => ApproveSubmissionsInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ApproveSubmissionsInput,
        Scope]),
    __metadata("design:returntype", Promise)
], ReviewResolver.prototype, "approveSubmissions", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => rejectSubmissionResult.type, {
        nullable: true,
        description: 'Nothing moves until the appeal window of 48 h is over. The employer. Announces submission.rejected.',
    }),
    __param(0, Arg('input', () => RejectSubmissionInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RejectSubmissionInput,
        Scope]),
    __metadata("design:returntype", Promise)
], ReviewResolver.prototype, "rejectSubmission", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => requestRevisionResult.type, {
        nullable: true,
        description: 'Asks for a redo within 24 h, at most twice; the review clock stops. The employer. Announces submission.revision_requested.',
    }),
    __param(0, Arg('input', () => RequestRevisionInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RequestRevisionInput,
        Scope]),
    __metadata("design:returntype", Promise)
], ReviewResolver.prototype, "requestRevision", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => reverseRejectionResult.type, {
        nullable: true,
        description: 'Approves after all, within 30 days: from the escrow while the appeal window runs, then from the wallet. The employer. Announces submission.rejection_reversed.',
    }),
    __param(0, Arg('input', () => ReverseRejectionInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ReverseRejectionInput,
        Scope]),
    __metadata("design:returntype", Promise)
], ReviewResolver.prototype, "reverseRejection", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => sendBonusResult.type, {
        nullable: true,
        description: 'Pays on top of an approved submission within 90 days, free of fee; all bonuses of one submission together at most ten rewards, or $20 (৳2,000) where that is more. The employer. Announces wallet.bonus.',
    }),
    __param(0, Arg('input', () => SendBonusInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SendBonusInput,
        Scope]),
    __metadata("design:returntype", Promise)
], ReviewResolver.prototype, "sendBonus", null);
ReviewResolver = __decorate([
    Resolver()
], ReviewResolver);
export { ReviewResolver };
let ApprovalOutcomeFields = class ApprovalOutcomeFields {
    async result({ submissionId, outcome, decided }, scope) {
        if (decided)
            return Object.assign(new ApproveSubmissionPayload(), { submissionId });
        if (outcome === 'NOT_FOUND')
            return new NotFoundError('submission');
        if (outcome === 'FAILED')
            return new InvalidTransitionError('SUBMITTED', [], 'It could not be paid; approve it alone.');
        return new InvalidTransitionError(outcome, await scope.get(Approvals).actionsOn(submissionId));
    }
    submission({ submissionId }, scope) {
        return scope.get(SubmissionLoader).load(submissionId);
    }
};
__decorate([
    FieldResolver(() => ApproveSubmissionResult),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ApprovalOutcomeType,
        Scope]),
    __metadata("design:returntype", Promise)
], ApprovalOutcomeFields.prototype, "result", null);
__decorate([
    FieldResolver(() => SubmissionType, {
        nullable: true,
        description: 'As it is now. Null when it does not exist or is not the viewer’s to see.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ApprovalOutcomeType,
        Scope]),
    __metadata("design:returntype", Promise)
], ApprovalOutcomeFields.prototype, "submission", null);
ApprovalOutcomeFields = __decorate([
    Resolver(() => ApprovalOutcomeType)
], ApprovalOutcomeFields);
export { ApprovalOutcomeFields };
//# sourceMappingURL=review.resolver.js.map