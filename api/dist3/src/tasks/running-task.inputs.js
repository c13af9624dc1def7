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
import { MoneyInput } from '../kernel/index.js';
import { TaskPatch } from './task-commands.inputs.js';
/** Every command on one task names it, and may carry a key that makes a repeat harmless. */
let TaskCommandInput = class TaskCommandInput {
    taskId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], TaskCommandInput.prototype, "taskId", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], TaskCommandInput.prototype, "idempotencyKey", void 0);
TaskCommandInput = __decorate([
    InputType()
], TaskCommandInput);
/** A repeat of these would cost twice, so the key is not optional. */
let PaidTaskCommandInput = class PaidTaskCommandInput {
    taskId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], PaidTaskCommandInput.prototype, "taskId", void 0);
__decorate([
    Field(() => String, { description: 'Makes a repeat harmless.' }),
    __metadata("design:type", String)
], PaidTaskCommandInput.prototype, "idempotencyKey", void 0);
PaidTaskCommandInput = __decorate([
    InputType()
], PaidTaskCommandInput);
/** Why a moderator decides against a task. */
let TaskJudgementInput = class TaskJudgementInput extends TaskCommandInput {
    code;
    note;
};
__decorate([
    Field(() => String, { description: '1 to 40 letters, digits, _, . and -, such as SPAM.' }),
    __metadata("design:type", String)
], TaskJudgementInput.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: 'For the employer, 1 to 2000 characters.' }),
    __metadata("design:type", String)
], TaskJudgementInput.prototype, "note", void 0);
TaskJudgementInput = __decorate([
    InputType()
], TaskJudgementInput);
let UpdateTaskInput = class UpdateTaskInput extends TaskCommandInput {
    patch;
};
__decorate([
    Field(() => TaskPatch),
    __metadata("design:type", TaskPatch)
], UpdateTaskInput.prototype, "patch", void 0);
UpdateTaskInput = __decorate([
    InputType({ description: 'Changes to a task.' })
], UpdateTaskInput);
export { UpdateTaskInput };
let PublishTaskInput = class PublishTaskInput extends TaskCommandInput {
    expectedCost;
};
__decorate([
    Field(() => MoneyInput, {
        nullable: true,
        description: 'Reward and fee of every slot, as the employer was shown them: where the draft costs anything else by now, nothing is held (CostChangedError). Null: whatever it costs.',
    }),
    __metadata("design:type", Object)
], PublishTaskInput.prototype, "expectedCost", void 0);
PublishTaskInput = __decorate([
    InputType({ description: 'Which draft to publish, and at which price.' })
], PublishTaskInput);
export { PublishTaskInput };
let CancelPublicationInput = class CancelPublicationInput extends TaskCommandInput {
};
CancelPublicationInput = __decorate([
    InputType({ description: 'Which task to take back.' })
], CancelPublicationInput);
export { CancelPublicationInput };
let PauseTaskInput = class PauseTaskInput extends TaskCommandInput {
};
PauseTaskInput = __decorate([
    InputType({ description: 'Which task to pause.' })
], PauseTaskInput);
export { PauseTaskInput };
let ResumeTaskInput = class ResumeTaskInput extends TaskCommandInput {
};
ResumeTaskInput = __decorate([
    InputType({ description: 'Which task to resume.' })
], ResumeTaskInput);
export { ResumeTaskInput };
let StopTaskInput = class StopTaskInput extends TaskCommandInput {
};
StopTaskInput = __decorate([
    InputType({ description: 'Which task to stop.' })
], StopTaskInput);
export { StopTaskInput };
let ApproveTaskInput = class ApproveTaskInput extends TaskCommandInput {
};
ApproveTaskInput = __decorate([
    InputType({ description: 'Which task may go live.' })
], ApproveTaskInput);
export { ApproveTaskInput };
let RejectTaskInput = class RejectTaskInput extends TaskJudgementInput {
};
RejectTaskInput = __decorate([
    InputType({ description: 'Which task may not go live, and why.' })
], RejectTaskInput);
export { RejectTaskInput };
let TakeDownTaskInput = class TakeDownTaskInput extends TaskJudgementInput {
};
TakeDownTaskInput = __decorate([
    InputType({ description: 'Which task must leave the market, and why.' })
], TakeDownTaskInput);
export { TakeDownTaskInput };
let AddSlotsInput = class AddSlotsInput extends PaidTaskCommandInput {
    additionalSlots;
    expiresAt;
};
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], AddSlotsInput.prototype, "additionalSlots", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'A later end; needed where the task’s own has passed.' }),
    __metadata("design:type", Object)
], AddSlotsInput.prototype, "expiresAt", void 0);
AddSlotsInput = __decorate([
    InputType({ description: 'More slots for a plain task.' })
], AddSlotsInput);
export { AddSlotsInput };
let RaiseRewardInput = class RaiseRewardInput extends PaidTaskCommandInput {
    reward;
};
__decorate([
    Field(() => MoneyInput),
    __metadata("design:type", MoneyInput)
], RaiseRewardInput.prototype, "reward", void 0);
RaiseRewardInput = __decorate([
    InputType({ description: 'A higher reward, in the task’s currency.' })
], RaiseRewardInput);
export { RaiseRewardInput };
let ExtendTaskInput = class ExtendTaskInput extends TaskCommandInput {
    expiresAt;
};
__decorate([
    Field(() => Date),
    __metadata("design:type", Date)
], ExtendTaskInput.prototype, "expiresAt", void 0);
ExtendTaskInput = __decorate([
    InputType({ description: 'A later end.' })
], ExtendTaskInput);
export { ExtendTaskInput };
let HideTaskInput = class HideTaskInput extends TaskCommandInput {
    hidden;
};
__decorate([
    Field(() => Boolean, { defaultValue: true, description: 'False shows it again.' }),
    __metadata("design:type", Boolean)
], HideTaskInput.prototype, "hidden", void 0);
HideTaskInput = __decorate([
    InputType({ description: 'Which task to leave out of the viewer’s lists and feed.' })
], HideTaskInput);
export { HideTaskInput };
//# sourceMappingURL=running-task.inputs.js.map