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
import { DisputeOutcome } from './dispute.status.js';
const onceDescription = 'The same key answers with the first outcome, kept for the days that market names.';
let OpenDisputeInput = class OpenDisputeInput {
    submissionId;
    text;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], OpenDisputeInput.prototype, "submissionId", void 0);
__decorate([
    Field(() => String, { description: 'Why the rejection is wrong; at least 20 characters.' }),
    __metadata("design:type", String)
], OpenDisputeInput.prototype, "text", void 0);
__decorate([
    Field(() => String, { nullable: true, description: onceDescription }),
    __metadata("design:type", Object)
], OpenDisputeInput.prototype, "idempotencyKey", void 0);
OpenDisputeInput = __decorate([
    InputType({ description: 'A rejection to appeal against.' })
], OpenDisputeInput);
export { OpenDisputeInput };
let AnswerDisputeInput = class AnswerDisputeInput {
    submissionId;
    text;
    concede;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], AnswerDisputeInput.prototype, "submissionId", void 0);
__decorate([
    Field(() => String, {
        defaultValue: '',
        description: 'Why the rejection stands; at least 20 characters unless conceding.',
    }),
    __metadata("design:type", String)
], AnswerDisputeInput.prototype, "text", void 0);
__decorate([
    Field(() => Boolean, { defaultValue: false, description: 'Give in: the worker is paid at once.' }),
    __metadata("design:type", Boolean)
], AnswerDisputeInput.prototype, "concede", void 0);
__decorate([
    Field(() => String, { nullable: true, description: onceDescription }),
    __metadata("design:type", Object)
], AnswerDisputeInput.prototype, "idempotencyKey", void 0);
AnswerDisputeInput = __decorate([
    InputType({ description: 'The employer’s side of a dispute.' })
], AnswerDisputeInput);
export { AnswerDisputeInput };
let DecideDisputeInput = class DecideDisputeInput {
    submissionId;
    outcome;
    workerPercent;
    note;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], DecideDisputeInput.prototype, "submissionId", void 0);
__decorate([
    Field(() => DisputeOutcome),
    __metadata("design:type", String)
], DecideDisputeInput.prototype, "outcome", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Only for SPLIT: the worker’s part in percent, 1 to 99.' }),
    __metadata("design:type", Object)
], DecideDisputeInput.prototype, "workerPercent", void 0);
__decorate([
    Field(() => String, { description: 'Why; both sides read it. At least 20 characters.' }),
    __metadata("design:type", String)
], DecideDisputeInput.prototype, "note", void 0);
__decorate([
    Field(() => String, { nullable: true, description: onceDescription }),
    __metadata("design:type", Object)
], DecideDisputeInput.prototype, "idempotencyKey", void 0);
DecideDisputeInput = __decorate([
    InputType({ description: 'A moderator’s judgement.' })
], DecideDisputeInput);
export { DecideDisputeInput };
//# sourceMappingURL=dispute.inputs.js.map