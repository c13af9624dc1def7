var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { defineConnection, MoneyType, Node, registerNode } from '../kernel/index.js';
import { SubmissionLoader } from './submission.loader.js';
import { DecidedBy, RejectReason, SubmissionStatus } from './submission.status.js';
registerEnumType(SubmissionStatus, {
    name: 'SubmissionStatus',
    description: 'Where one worker’s go at a slot stands, from reservation to final decision.',
});
registerEnumType(DecidedBy, {
    name: 'DecidedBy',
    description: 'Who or what decided; TIMEOUT is the employer’s silence.',
});
registerEnumType(RejectReason, {
    name: 'RejectReason',
    description: 'Why a delivery was rejected or sent back.',
});
let AnswerType = class AnswerType {
    key;
    values;
    uploadId;
    url;
};
__decorate([
    Field(() => String, { description: 'The proof field’s key.' }),
    __metadata("design:type", String)
], AnswerType.prototype, "key", void 0);
__decorate([
    Field(() => [String]),
    __metadata("design:type", Array)
], AnswerType.prototype, "values", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'Of a SCREENSHOT or FILE; a redo may name it again. Its worker only, null for others.',
    }),
    __metadata("design:type", Object)
], AnswerType.prototype, "uploadId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of a SCREENSHOT or FILE; good for some minutes.' }),
    __metadata("design:type", Object)
], AnswerType.prototype, "url", void 0);
AnswerType = __decorate([
    ObjectType('Answer', {
        description: 'One answer. TEXT, NUMBER, URL, CODE: one value; CHOICE one, MULTI_CHOICE several of the field’s values; SCREENSHOT, FILE: `url` is signed and short-lived.',
    })
], AnswerType);
export { AnswerType };
let SubmissionRevisionType = class SubmissionRevisionType {
    number;
    answers;
    submittedAt;
    reason;
    note;
    reviewedAt;
};
__decorate([
    Field(() => Int, { description: 'From 1.' }),
    __metadata("design:type", Number)
], SubmissionRevisionType.prototype, "number", void 0);
__decorate([
    Field(() => [AnswerType]),
    __metadata("design:type", Array)
], SubmissionRevisionType.prototype, "answers", void 0);
__decorate([
    Field(() => Date),
    __metadata("design:type", Date)
], SubmissionRevisionType.prototype, "submittedAt", void 0);
__decorate([
    Field(() => RejectReason, {
        nullable: true,
        description: 'Why the employer asked for a redo, where they did.',
    }),
    __metadata("design:type", Object)
], SubmissionRevisionType.prototype, "reason", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the employer wants changed.' }),
    __metadata("design:type", Object)
], SubmissionRevisionType.prototype, "note", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When the redo was asked for.' }),
    __metadata("design:type", Object)
], SubmissionRevisionType.prototype, "reviewedAt", void 0);
SubmissionRevisionType = __decorate([
    ObjectType('SubmissionRevision', { description: 'One delivery; it never changes.' })
], SubmissionRevisionType);
export { SubmissionRevisionType };
let BonusType = class BonusType {
    amount;
    note;
    at;
};
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], BonusType.prototype, "amount", void 0);
__decorate([
    Field(() => String, { description: 'What it is for.' }),
    __metadata("design:type", String)
], BonusType.prototype, "note", void 0);
__decorate([
    Field(() => Date),
    __metadata("design:type", Date)
], BonusType.prototype, "at", void 0);
BonusType = __decorate([
    ObjectType('Bonus', { description: 'What the employer paid on top.' })
], BonusType);
export { BonusType };
let SubmissionType = class SubmissionType extends Node {
    status;
    reward;
    paid;
    itemExternalId;
    reservedAt;
    deadline;
    extended;
    submittedAt;
    autoApproveAt;
    revisionRounds;
    decidedAt;
    decidedBy;
    reason;
    note;
    appealUntil;
};
__decorate([
    Field(() => SubmissionStatus),
    __metadata("design:type", String)
], SubmissionType.prototype, "status", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What approval pays the worker.' }),
    __metadata("design:type", MoneyType)
], SubmissionType.prototype, "reward", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Reward (or the agreed share) and bonuses received so far.' }),
    __metadata("design:type", MoneyType)
], SubmissionType.prototype, "paid", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Null for a plain task.' }),
    __metadata("design:type", Object)
], SubmissionType.prototype, "itemExternalId", void 0);
__decorate([
    Field(() => Date),
    __metadata("design:type", Date)
], SubmissionType.prototype, "reservedAt", void 0);
__decorate([
    Field(() => Date, {
        nullable: true,
        description: 'Of the reservation or of the redo; null when the worker has nothing to do.',
    }),
    __metadata("design:type", Object)
], SubmissionType.prototype, "deadline", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether the reservation was prolonged; it can be once.' }),
    __metadata("design:type", Boolean)
], SubmissionType.prototype, "extended", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'Of the first delivery.' }),
    __metadata("design:type", Object)
], SubmissionType.prototype, "submittedAt", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When silence becomes approval.' }),
    __metadata("design:type", Object)
], SubmissionType.prototype, "autoApproveAt", void 0);
__decorate([
    Field(() => Int, { description: 'How often a redo was asked for, at most twice.' }),
    __metadata("design:type", Number)
], SubmissionType.prototype, "revisionRounds", void 0);
__decorate([
    Field(() => Date, { nullable: true }),
    __metadata("design:type", Object)
], SubmissionType.prototype, "decidedAt", void 0);
__decorate([
    Field(() => DecidedBy, { nullable: true }),
    __metadata("design:type", Object)
], SubmissionType.prototype, "decidedBy", void 0);
__decorate([
    Field(() => RejectReason, { nullable: true, description: 'Of the rejection or the requested redo.' }),
    __metadata("design:type", Object)
], SubmissionType.prototype, "reason", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the employer wrote with it.' }),
    __metadata("design:type", Object)
], SubmissionType.prototype, "note", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'Until when a rejection can be appealed.' }),
    __metadata("design:type", Object)
], SubmissionType.prototype, "appealUntil", void 0);
SubmissionType = __decorate([
    ObjectType('Submission', {
        implements: Node,
        description: 'One worker’s go at one slot, from reservation to final decision. For its worker, its employer and moderators.',
    })
], SubmissionType);
export { SubmissionType };
let SubmissionCountType = class SubmissionCountType {
    status;
    count;
};
__decorate([
    Field(() => SubmissionStatus),
    __metadata("design:type", String)
], SubmissionCountType.prototype, "status", void 0);
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], SubmissionCountType.prototype, "count", void 0);
SubmissionCountType = __decorate([
    ObjectType('SubmissionCount', {
        description: 'How many of the viewer’s submissions have one status.',
    })
], SubmissionCountType);
export { SubmissionCountType };
export const SubmissionConnection = defineConnection('Submission', () => SubmissionType);
let EmployerFactsType = class EmployerFactsType {
    tasksPublished;
    approvalRate;
    medianHoursToDecide;
    overturnedRejectionRate;
};
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], EmployerFactsType.prototype, "tasksPublished", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: 'Approved share of the last 1,000 decisions, 0 to 1; null before the first.',
    }),
    __metadata("design:type", Object)
], EmployerFactsType.prototype, "approvalRate", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: 'Half of the last 1,000 decisions were faster than this.',
    }),
    __metadata("design:type", Object)
], EmployerFactsType.prototype, "medianHoursToDecide", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: 'Share of the rejections that a dispute overturned; null where nothing was rejected.',
    }),
    __metadata("design:type", Object)
], EmployerFactsType.prototype, "overturnedRejectionRate", void 0);
EmployerFactsType = __decorate([
    ObjectType('EmployerFacts', {
        description: 'Measured, not voted: what an employer really does. Counted anew after 10 ms for each task and decision that it was counted from, a minute at most; at once while those are fewer than 20.',
    })
], EmployerFactsType);
export { EmployerFactsType };
registerNode('sub', { typeName: 'Submission', load: (scope, id) => scope.get(SubmissionLoader).load(id) });
//# sourceMappingURL=submission.type.js.map