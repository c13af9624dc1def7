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
import { Arg, Args, Ctx, FieldResolver, Float, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, PageArgs, Scope } from '../kernel/index.js';
import { SubmissionLoader, SubmissionType } from '../submissions/index.js';
import { AnswerDisputeInput, DecideDisputeInput, OpenDisputeInput } from './dispute.inputs.js';
import { DisputeQueue, SubmissionDisputeLoader } from './dispute.loader.js';
import { AnswerDisputePayload, answerDisputeResult, DecideDisputePayload, decideDisputeResult, OpenDisputePayload, openDisputeResult, } from './dispute.results.js';
import { DisputeStatus, wholeShare } from './dispute.status.js';
import { DisputeConnection, DisputeType } from './dispute.type.js';
import { Disputes } from './disputes.service.js';
/** A rejection appealed, answered, judged. */
let DisputeResolver = class DisputeResolver {
    openDispute(input, scope) {
        return openDisputeResult.settle(scope, { field: 'openDispute', input }, async () => {
            const submissionId = await scope.get(Disputes).open(input);
            return Object.assign(new OpenDisputePayload(), { submissionId });
        });
    }
    answerDispute(input, scope) {
        return answerDisputeResult.settle(scope, { field: 'answerDispute', input }, async () => {
            const submissionId = await scope.get(Disputes).answer(input);
            return Object.assign(new AnswerDisputePayload(), { submissionId });
        });
    }
    decideDispute(input, scope) {
        return decideDisputeResult.settle(scope, { field: 'decideDispute', input }, async () => {
            const submissionId = await scope.get(Disputes).decide(input);
            return Object.assign(new DecideDisputePayload(), { submissionId });
        });
    }
    disputes(status, page, scope) {
        return scope.get(DisputeQueue).list(status, page);
    }
};
__decorate([
    Access('tasks:work'),
    Mutation(() => openDisputeResult.type, {
        nullable: true,
        description: 'Appeals against a rejection before appealUntil. The worker. Announces dispute.opened.',
    }),
    __param(0, Arg('input', () => OpenDisputeInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [OpenDisputeInput,
        Scope]),
    __metadata("design:returntype", Promise)
], DisputeResolver.prototype, "openDispute", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => answerDisputeResult.type, {
        nullable: true,
        description: 'Says why the rejection stands, or concedes. 48 hours of silence pay the worker. The employer. Announces dispute.answered or dispute.resolved.',
    }),
    __param(0, Arg('input', () => AnswerDisputeInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [AnswerDisputeInput,
        Scope]),
    __metadata("design:returntype", Promise)
], DisputeResolver.prototype, "answerDispute", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => decideDisputeResult.type, {
        nullable: true,
        description: 'Judges an answered dispute; the money moves at once. Moderators who are no party to it. Announces dispute.resolved and dispute.final.',
    }),
    __param(0, Arg('input', () => DecideDisputeInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [DecideDisputeInput,
        Scope]),
    __metadata("design:returntype", Promise)
], DisputeResolver.prototype, "decideDispute", null);
__decorate([
    Access('marketplace:moderate'),
    Query(() => DisputeConnection, { description: 'Disputes, oldest first. Moderators.' }),
    __param(0, Arg('status', () => [DisputeStatus], { nullable: true, description: 'Only these; null or empty: all.' })),
    __param(1, Args(() => PageArgs)),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs,
        Scope]),
    __metadata("design:returntype", Promise)
], DisputeResolver.prototype, "disputes", null);
DisputeResolver = __decorate([
    Resolver()
], DisputeResolver);
export { DisputeResolver };
let DisputeFields = class DisputeFields {
    async submission({ submissionId }, scope) {
        return (await scope.get(SubmissionLoader).load(submissionId));
    }
    workerShare({ share }) {
        return share === null ? null : share / wholeShare;
    }
};
__decorate([
    FieldResolver(() => SubmissionType, { description: 'The rejected work.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], DisputeFields.prototype, "submission", null);
__decorate([
    FieldResolver(() => Float, {
        nullable: true,
        description: 'The part of the reward that the worker got, 0 to 1.',
    }),
    __param(0, Root()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Object)
], DisputeFields.prototype, "workerShare", null);
DisputeFields = __decorate([
    Resolver(() => DisputeType)
], DisputeFields);
export { DisputeFields };
let SubmissionDisputeFields = class SubmissionDisputeFields {
    dispute({ id }, scope) {
        return scope.get(SubmissionDisputeLoader).load(id);
    }
};
__decorate([
    FieldResolver(() => DisputeType, { nullable: true, description: 'The appeal against its rejection.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionDisputeFields.prototype, "dispute", null);
SubmissionDisputeFields = __decorate([
    Resolver(() => SubmissionType)
], SubmissionDisputeFields);
export { SubmissionDisputeFields };
//# sourceMappingURL=dispute.resolver.js.map