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
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { HiddenTasks } from './hidden-tasks.service.js';
import { Moderation } from './moderation.service.js';
import { ApproveTaskInput, HideTaskInput, RejectTaskInput, TakeDownTaskInput, } from './running-task.inputs.js';
import { ApproveTaskPayload, approveTaskResult, HideTaskPayload, hideTaskResult, RejectTaskPayload, rejectTaskResult, TakeDownTaskPayload, takeDownTaskResult, } from './task.payloads.js';
/** What others than its employer do with a task. */
let ModerationResolver = class ModerationResolver {
    approveTask(input, scope) {
        return approveTaskResult.settle(scope, { field: 'approveTask', input }, async () => {
            await scope.get(Moderation).approve(input.taskId);
            return Object.assign(new ApproveTaskPayload(), { taskId: input.taskId });
        });
    }
    rejectTask(input, scope) {
        return rejectTaskResult.settle(scope, { field: 'rejectTask', input }, async () => {
            await scope.get(Moderation).reject(input.taskId, input);
            return Object.assign(new RejectTaskPayload(), { taskId: input.taskId });
        });
    }
    takeDownTask(input, scope) {
        return takeDownTaskResult.settle(scope, { field: 'takeDownTask', input }, async () => {
            await scope.get(Moderation).takeDown(input.taskId, input);
            return Object.assign(new TakeDownTaskPayload(), { taskId: input.taskId });
        });
    }
    hideTask(input, scope) {
        return hideTaskResult.settle(scope, { field: 'hideTask', input }, async () => {
            await scope.get(HiddenTasks).set(input.taskId, input.hidden);
            return Object.assign(new HideTaskPayload(), { taskId: input.taskId });
        });
    }
};
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => approveTaskResult.type, {
        nullable: true,
        description: 'Lets a task in review go live, or wait for its publishAt. Moderators. Events: task.live or task.scheduled.',
    }),
    __param(0, Arg('input', () => ApproveTaskInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ApproveTaskInput, Scope]),
    __metadata("design:returntype", void 0)
], ModerationResolver.prototype, "approveTask", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => rejectTaskResult.type, {
        nullable: true,
        description: 'Refuses a task in review, with all its money back to the employer, who may edit it. Moderators. Events: task.rejected, wallet.refunded.',
    }),
    __param(0, Arg('input', () => RejectTaskInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RejectTaskInput, Scope]),
    __metadata("design:returntype", void 0)
], ModerationResolver.prototype, "rejectTask", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => takeDownTaskResult.type, {
        nullable: true,
        description: 'Ends a running task for good: open slots are refunded, reservations cancelled, delivered work still decided. Moderators. Events: task.taken_down, task.closing, submission.cancelled, wallet.refunded.',
    }),
    __param(0, Arg('input', () => TakeDownTaskInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [TakeDownTaskInput, Scope]),
    __metadata("design:returntype", void 0)
], ModerationResolver.prototype, "takeDownTask", null);
__decorate([
    Access('tasks:work'),
    Mutation(() => hideTaskResult.type, {
        nullable: true,
        description: 'Leaves a task out of the viewer’s own list and feed, or shows it again. Workers.',
    }),
    __param(0, Arg('input', () => HideTaskInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [HideTaskInput, Scope]),
    __metadata("design:returntype", void 0)
], ModerationResolver.prototype, "hideTask", null);
ModerationResolver = __decorate([
    Resolver()
], ModerationResolver);
export { ModerationResolver };
//# sourceMappingURL=moderation.resolver.js.map