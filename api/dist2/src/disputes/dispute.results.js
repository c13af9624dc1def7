var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InvalidInputError, InvalidTransitionError, NotFoundError, } from '../kernel/index.js';
import { SubmissionPayload } from '../submissions/index.js';
let OpenDisputePayload = class OpenDisputePayload extends SubmissionPayload {
};
OpenDisputePayload = __decorate([
    ObjectType({ description: 'The employer has 48 hours to answer.' })
], OpenDisputePayload);
export { OpenDisputePayload };
let AnswerDisputePayload = class AnswerDisputePayload extends SubmissionPayload {
};
AnswerDisputePayload = __decorate([
    ObjectType({ description: 'A moderator decides next; after a concession the worker is paid.' })
], AnswerDisputePayload);
export { AnswerDisputePayload };
let DecideDisputePayload = class DecideDisputePayload extends SubmissionPayload {
};
DecideDisputePayload = __decorate([
    ObjectType({ description: 'Decided; the money has moved.' })
], DecideDisputePayload);
export { DecideDisputePayload };
export const openDisputeResult = defineResult('OpenDisputeResult', OpenDisputePayload, InvalidInputError, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
export const answerDisputeResult = defineResult('AnswerDisputeResult', AnswerDisputePayload, InvalidInputError, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
export const decideDisputeResult = defineResult('DecideDisputeResult', DecideDisputePayload, InvalidInputError, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
//# sourceMappingURL=dispute.results.js.map