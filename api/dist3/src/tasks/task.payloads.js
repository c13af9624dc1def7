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
import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InsufficientFundsError, InvalidInputError, InvalidTransitionError, LimitReachedError, MoneyType, NotFoundError, Scope, } from '../kernel/index.js';
import { CostChangedError, ProhibitedContentError } from './task.errors.js';
import { TaskLoader } from './task.loader.js';
import { TaskType } from './task.type.js';
/** Keeps the id alone and reads the task afresh, so that a repeat shows it as it is now. */
let TaskPayload = class TaskPayload {
    taskId;
    task(scope) {
        return scope.get(TaskLoader).load(this.taskId);
    }
};
__decorate([
    Field(() => TaskType, { description: 'As it is now.' }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], TaskPayload.prototype, "task", null);
TaskPayload = __decorate([
    ObjectType()
], TaskPayload);
export { TaskPayload };
let CreateTaskPayload = class CreateTaskPayload extends TaskPayload {
};
CreateTaskPayload = __decorate([
    ObjectType({ description: 'The draft.' })
], CreateTaskPayload);
export { CreateTaskPayload };
export const createTaskResult = defineResult('CreateTaskResult', CreateTaskPayload, InvalidInputError, ProhibitedContentError, LimitReachedError, IdempotencyMismatchError);
let AddTaskItemsPayload = class AddTaskItemsPayload extends TaskPayload {
    added;
};
__decorate([
    Field(() => Int, { description: 'How many items this call added.' }),
    __metadata("design:type", Number)
], AddTaskItemsPayload.prototype, "added", void 0);
AddTaskItemsPayload = __decorate([
    ObjectType({ description: 'The draft with its new items.' })
], AddTaskItemsPayload);
export { AddTaskItemsPayload };
export const addTaskItemsResult = defineResult('AddTaskItemsResult', AddTaskItemsPayload, InvalidInputError, NotFoundError, InvalidTransitionError, LimitReachedError, IdempotencyMismatchError);
let UpdateTaskPayload = class UpdateTaskPayload extends TaskPayload {
};
UpdateTaskPayload = __decorate([
    ObjectType({ description: 'The task as changed.' })
], UpdateTaskPayload);
export { UpdateTaskPayload };
export const updateTaskResult = defineResult('UpdateTaskResult', UpdateTaskPayload, InvalidInputError, NotFoundError, InvalidTransitionError, ProhibitedContentError, IdempotencyMismatchError);
let PublishTaskPayload = class PublishTaskPayload extends TaskPayload {
};
PublishTaskPayload = __decorate([
    ObjectType({ description: 'The task, LIVE, SCHEDULED or IN_REVIEW.' })
], PublishTaskPayload);
export { PublishTaskPayload };
export const publishTaskResult = defineResult('PublishTaskResult', PublishTaskPayload, CostChangedError, InsufficientFundsError, NotFoundError, InvalidTransitionError, InvalidInputError, ProhibitedContentError, LimitReachedError, IdempotencyMismatchError);
let CancelPublicationPayload = class CancelPublicationPayload extends TaskPayload {
};
CancelPublicationPayload = __decorate([
    ObjectType({ description: 'The task, a draft again.' })
], CancelPublicationPayload);
export { CancelPublicationPayload };
export const cancelPublicationResult = defineResult('CancelPublicationResult', CancelPublicationPayload, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
let PauseTaskPayload = class PauseTaskPayload extends TaskPayload {
};
PauseTaskPayload = __decorate([
    ObjectType({ description: 'The paused task.' })
], PauseTaskPayload);
export { PauseTaskPayload };
export const pauseTaskResult = defineResult('PauseTaskResult', PauseTaskPayload, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
let ResumeTaskPayload = class ResumeTaskPayload extends TaskPayload {
};
ResumeTaskPayload = __decorate([
    ObjectType({ description: 'The task, live again.' })
], ResumeTaskPayload);
export { ResumeTaskPayload };
export const resumeTaskResult = defineResult('ResumeTaskResult', ResumeTaskPayload, NotFoundError, InvalidTransitionError, InsufficientFundsError, IdempotencyMismatchError);
let StopTaskPayload = class StopTaskPayload extends TaskPayload {
    /** Micro-units, as text. */
    refundedMicros;
    currency;
    refunded() {
        return { amount: BigInt(this.refundedMicros), currency: this.currency };
    }
};
__decorate([
    Field(() => MoneyType, { description: 'What came back at once for the open slots.' }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", MoneyType)
], StopTaskPayload.prototype, "refunded", null);
StopTaskPayload = __decorate([
    ObjectType({ description: 'The task that takes nobody new.' })
], StopTaskPayload);
export { StopTaskPayload };
export const stopTaskResult = defineResult('StopTaskResult', StopTaskPayload, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
let AddSlotsPayload = class AddSlotsPayload extends TaskPayload {
};
AddSlotsPayload = __decorate([
    ObjectType({ description: 'The task with its new slots.' })
], AddSlotsPayload);
export { AddSlotsPayload };
export const addSlotsResult = defineResult('AddSlotsResult', AddSlotsPayload, InsufficientFundsError, NotFoundError, InvalidTransitionError, InvalidInputError, IdempotencyMismatchError);
let RaiseRewardPayload = class RaiseRewardPayload extends TaskPayload {
};
RaiseRewardPayload = __decorate([
    ObjectType({ description: 'The task with its new reward.' })
], RaiseRewardPayload);
export { RaiseRewardPayload };
export const raiseRewardResult = defineResult('RaiseRewardResult', RaiseRewardPayload, InsufficientFundsError, NotFoundError, InvalidTransitionError, InvalidInputError, IdempotencyMismatchError);
let ExtendTaskPayload = class ExtendTaskPayload extends TaskPayload {
};
ExtendTaskPayload = __decorate([
    ObjectType({ description: 'The task with its new end.' })
], ExtendTaskPayload);
export { ExtendTaskPayload };
export const extendTaskResult = defineResult('ExtendTaskResult', ExtendTaskPayload, NotFoundError, InvalidTransitionError, InvalidInputError, IdempotencyMismatchError);
let ApproveTaskPayload = class ApproveTaskPayload extends TaskPayload {
};
ApproveTaskPayload = __decorate([
    ObjectType({ description: 'The task that may go live.' })
], ApproveTaskPayload);
export { ApproveTaskPayload };
export const approveTaskResult = defineResult('ApproveTaskResult', ApproveTaskPayload, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
let RejectTaskPayload = class RejectTaskPayload extends TaskPayload {
};
RejectTaskPayload = __decorate([
    ObjectType({ description: 'The task that may not.' })
], RejectTaskPayload);
export { RejectTaskPayload };
export const rejectTaskResult = defineResult('RejectTaskResult', RejectTaskPayload, NotFoundError, InvalidTransitionError, InvalidInputError, IdempotencyMismatchError);
let TakeDownTaskPayload = class TakeDownTaskPayload extends TaskPayload {
};
TakeDownTaskPayload = __decorate([
    ObjectType({ description: 'The task that left the market.' })
], TakeDownTaskPayload);
export { TakeDownTaskPayload };
export const takeDownTaskResult = defineResult('TakeDownTaskResult', TakeDownTaskPayload, NotFoundError, InvalidTransitionError, InvalidInputError, IdempotencyMismatchError);
let HideTaskPayload = class HideTaskPayload {
    taskId;
    task(scope) {
        return scope.get(TaskLoader).load(this.taskId);
    }
};
__decorate([
    Field(() => TaskType, {
        nullable: true,
        description: 'As it is now. Null where the viewer may not see it any more.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], HideTaskPayload.prototype, "task", null);
HideTaskPayload = __decorate([
    ObjectType({ description: 'The task.' })
], HideTaskPayload);
export { HideTaskPayload };
export const hideTaskResult = defineResult('HideTaskResult', HideTaskPayload, NotFoundError, IdempotencyMismatchError);
//# sourceMappingURL=task.payloads.js.map