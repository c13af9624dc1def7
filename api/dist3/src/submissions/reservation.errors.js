var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType } from 'type-graphql';
import { RefusalName, UserError } from '../kernel/index.js';
import { EligibilityReasonType } from '../tasks/index.js';
let NoSlotError = class NoSlotError extends UserError {
    constructor() {
        super();
        this.code = 'TASK_FULL';
        this.message = 'Every slot of this task is taken.';
    }
};
NoSlotError = __decorate([
    RefusalName('NoSlotError'),
    ObjectType({ implements: UserError, description: 'Every slot is taken. Code TASK_FULL.' }),
    __metadata("design:paramtypes", [])
], NoSlotError);
export { NoSlotError };
let NotEligibleError = class NotEligibleError extends UserError {
    reasons;
    constructor(reasons) {
        super();
        this.code = 'NOT_ELIGIBLE';
        this.message = reasons[0]?.message ?? 'You may not take this task.';
        this.reasons = reasons;
    }
};
__decorate([
    Field(() => [EligibilityReasonType]),
    __metadata("design:type", Array)
], NotEligibleError.prototype, "reasons", void 0);
NotEligibleError = __decorate([
    RefusalName('NotEligibleError'),
    ObjectType({
        implements: UserError,
        description: 'The viewer may not take this; each reason is named. Code NOT_ELIGIBLE.',
    }),
    __metadata("design:paramtypes", [Array])
], NotEligibleError);
export { NotEligibleError };
export const ineligible = (code, message) => new NotEligibleError([{ code, message }]);
//# sourceMappingURL=reservation.errors.js.map