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
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { TaskLoader, TaskType } from '../tasks/index.js';
import { ApprovalOutcomeConnection, ApproveDeliveredInput, ApproveDeliveredPayload, approveDeliveredResult, BulkApprovalType, OutcomesArgs, } from './bulk-approval.type.js';
import { BulkApprovals, RunningApprovalLoader } from './bulk-approvals.service.js';
/** Approvals by the thousand. */
let BulkApprovalResolver = class BulkApprovalResolver {
    approveDelivered(input, scope) {
        return approveDeliveredResult.settle(scope, { field: 'approveDelivered', input }, async () => {
            const bulkApprovalId = await scope.get(BulkApprovals).start(input.taskId);
            return Object.assign(new ApproveDeliveredPayload(), { bulkApprovalId });
        });
    }
    bulkApproval(id, scope) {
        return scope.get(BulkApprovals).find(id);
    }
    async task({ taskId }, scope) {
        return (await scope.get(TaskLoader).load(taskId));
    }
    outcomes({ id }, args, scope) {
        return scope.get(BulkApprovals).outcomes(id, args);
    }
};
__decorate([
    Access('tasks:employ'),
    Mutation(() => approveDeliveredResult.type, {
        nullable: true,
        description: 'Approves all that is delivered to the task and not decided at this moment, at most 5,000, in the background. Its employer. Announces submission.approved and wallet.earned for each.',
    }),
    __param(0, Arg('input', () => ApproveDeliveredInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ApproveDeliveredInput,
        Scope]),
    __metadata("design:returntype", Promise)
], BulkApprovalResolver.prototype, "approveDelivered", null);
__decorate([
    Access('tasks:employ'),
    Query(() => BulkApprovalType, {
        nullable: true,
        description: 'How far it is. Null when it does not exist or is not the viewer’s. The employer.',
    }),
    __param(0, Arg('id', () => ID)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Scope]),
    __metadata("design:returntype", Promise)
], BulkApprovalResolver.prototype, "bulkApproval", null);
__decorate([
    FieldResolver(() => TaskType),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], BulkApprovalResolver.prototype, "task", null);
__decorate([
    FieldResolver(() => ApprovalOutcomeConnection, {
        description: 'What became of those that are decided, in the order of delivery.',
    }),
    __param(0, Root()),
    __param(1, Args(() => OutcomesArgs)),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, OutcomesArgs,
        Scope]),
    __metadata("design:returntype", Promise)
], BulkApprovalResolver.prototype, "outcomes", null);
BulkApprovalResolver = __decorate([
    Resolver(() => BulkApprovalType)
], BulkApprovalResolver);
export { BulkApprovalResolver };
let TaskBulkApprovalFields = class TaskBulkApprovalFields {
    runningApproval(task, scope) {
        return task.employerId === scope.viewer?.userId ? scope.get(RunningApprovalLoader).load(task.id) : null;
    }
};
__decorate([
    FieldResolver(() => BulkApprovalType, {
        nullable: true,
        description: 'The approvals in the background that go on just now; null where there are none. Its employer only, null for others.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Object)
], TaskBulkApprovalFields.prototype, "runningApproval", null);
TaskBulkApprovalFields = __decorate([
    Resolver(() => TaskType)
], TaskBulkApprovalFields);
export { TaskBulkApprovalFields };
let ApproveDeliveredPayloadFields = class ApproveDeliveredPayloadFields {
    async bulkApproval({ bulkApprovalId }, scope) {
        return (await scope.get(BulkApprovals).find(bulkApprovalId));
    }
};
__decorate([
    FieldResolver(() => BulkApprovalType),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ApproveDeliveredPayload,
        Scope]),
    __metadata("design:returntype", Promise)
], ApproveDeliveredPayloadFields.prototype, "bulkApproval", null);
ApproveDeliveredPayloadFields = __decorate([
    Resolver(() => ApproveDeliveredPayload)
], ApproveDeliveredPayloadFields);
export { ApproveDeliveredPayloadFields };
//# sourceMappingURL=bulk-approval.resolver.js.map