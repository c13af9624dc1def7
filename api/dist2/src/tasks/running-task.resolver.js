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
import { AddSlotsInput, ExtendTaskInput, PauseTaskInput, RaiseRewardInput, ResumeTaskInput, StopTaskInput, } from './running-task.inputs.js';
import { RunningTasks } from './running-tasks.service.js';
import { AddSlotsPayload, addSlotsResult, ExtendTaskPayload, extendTaskResult, PauseTaskPayload, pauseTaskResult, RaiseRewardPayload, raiseRewardResult, ResumeTaskPayload, resumeTaskResult, StopTaskPayload, stopTaskResult, } from './task.payloads.js';
/** What an employer does with a task that is on the market. */
let RunningTaskResolver = class RunningTaskResolver {
    pauseTask(input, scope) {
        return pauseTaskResult.settle(scope, { field: 'pauseTask', input }, async () => {
            await scope.get(RunningTasks).pause(input.taskId);
            return Object.assign(new PauseTaskPayload(), { taskId: input.taskId });
        });
    }
    resumeTask(input, scope) {
        return resumeTaskResult.settle(scope, { field: 'resumeTask', input }, async () => {
            await scope.get(RunningTasks).resume(input.taskId);
            return Object.assign(new ResumeTaskPayload(), { taskId: input.taskId });
        });
    }
    stopTask(input, scope) {
        return stopTaskResult.settle(scope, { field: 'stopTask', input }, async () => {
            const { task, refunded } = await scope.get(RunningTasks).stop(input.taskId);
            const refund = { refundedMicros: refunded.toString(), currency: task.currency };
            return Object.assign(new StopTaskPayload(), { taskId: input.taskId, ...refund });
        });
    }
    addSlots(input, scope) {
        return addSlotsResult.settle(scope, { field: 'addSlots', input }, async () => {
            await scope.get(RunningTasks).addSlots(input.taskId, input.additionalSlots, input.expiresAt ?? null);
            return Object.assign(new AddSlotsPayload(), { taskId: input.taskId });
        });
    }
    raiseReward(input, scope) {
        return raiseRewardResult.settle(scope, { field: 'raiseReward', input }, async () => {
            await scope.get(RunningTasks).raiseReward(input.taskId, input.reward);
            return Object.assign(new RaiseRewardPayload(), { taskId: input.taskId });
        });
    }
    extendTask(input, scope) {
        return extendTaskResult.settle(scope, { field: 'extendTask', input }, async () => {
            await scope.get(RunningTasks).extend(input.taskId, input.expiresAt);
            return Object.assign(new ExtendTaskPayload(), { taskId: input.taskId });
        });
    }
};
__decorate([
    Access('tasks:employ'),
    Mutation(() => pauseTaskResult.type, {
        nullable: true,
        description: 'Nobody new may take it; running reservations may finish. Its employer. Events: task.paused.',
    }),
    __param(0, Arg('input', () => PauseTaskInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PauseTaskInput, Scope]),
    __metadata("design:returntype", void 0)
], RunningTaskResolver.prototype, "pauseTask", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => resumeTaskResult.type, {
        nullable: true,
        description: 'Opens a paused task again. Its employer. Events: task.resumed.',
    }),
    __param(0, Arg('input', () => ResumeTaskInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ResumeTaskInput, Scope]),
    __metadata("design:returntype", void 0)
], RunningTaskResolver.prototype, "resumeTask", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => stopTaskResult.type, {
        nullable: true,
        description: 'Ends it: open slots are refunded at once, running work is still decided. Its employer. Events: task.closing, task.closed, wallet.refunded.',
    }),
    __param(0, Arg('input', () => StopTaskInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [StopTaskInput, Scope]),
    __metadata("design:returntype", void 0)
], RunningTaskResolver.prototype, "stopTask", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => addSlotsResult.type, {
        nullable: true,
        description: 'Plain tasks only. Holds the money of more slots; a closing task opens again, but never after a takedown. Its employer. Events: task.slots_changed, task.live, wallet.held.',
    }),
    __param(0, Arg('input', () => AddSlotsInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [AddSlotsInput, Scope]),
    __metadata("design:returntype", void 0)
], RunningTaskResolver.prototype, "addSlots", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => raiseRewardResult.type, {
        nullable: true,
        description: 'Pays more for every slot that is not finally decided, running submissions included. Its employer. Events: task.reward_raised, wallet.held.',
    }),
    __param(0, Arg('input', () => RaiseRewardInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RaiseRewardInput, Scope]),
    __metadata("design:returntype", void 0)
], RunningTaskResolver.prototype, "raiseReward", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => extendTaskResult.type, {
        nullable: true,
        description: 'Moves its end later; a closing task opens again, but never after a takedown. Its employer. Events: task.live.',
    }),
    __param(0, Arg('input', () => ExtendTaskInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ExtendTaskInput, Scope]),
    __metadata("design:returntype", void 0)
], RunningTaskResolver.prototype, "extendTask", null);
RunningTaskResolver = __decorate([
    Resolver()
], RunningTaskResolver);
export { RunningTaskResolver };
//# sourceMappingURL=running-task.resolver.js.map