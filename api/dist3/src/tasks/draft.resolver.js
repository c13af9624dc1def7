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
import { Drafts } from './drafts.service.js';
import { Items } from './items.service.js';
import { Publication } from './publication.service.js';
import { UpdateTaskInput, CancelPublicationInput, PublishTaskInput } from './running-task.inputs.js';
import { AddTaskItemsInput, CreateTaskInput } from './task-commands.inputs.js';
import { TaskEdits } from './task-edits.service.js';
import { AddTaskItemsPayload, addTaskItemsResult, CancelPublicationPayload, cancelPublicationResult, CreateTaskPayload, createTaskResult, PublishTaskPayload, publishTaskResult, UpdateTaskPayload, updateTaskResult, } from './task.payloads.js';
/** From the first words to the market. */
let DraftResolver = class DraftResolver {
    createTask(input, scope) {
        return createTaskResult.settle(scope, { field: 'createTask', input }, async () => {
            const { id } = await scope.get(Drafts).create(input);
            return Object.assign(new CreateTaskPayload(), { taskId: id });
        });
    }
    addTaskItems(input, scope) {
        return addTaskItemsResult.settle(scope, { field: 'addTaskItems', input }, async () => {
            const added = await scope.get(Items).add(input.taskId, input.items);
            return Object.assign(new AddTaskItemsPayload(), { taskId: input.taskId, added });
        });
    }
    updateTask(input, scope) {
        return updateTaskResult.settle(scope, { field: 'updateTask', input }, async () => {
            await scope.get(TaskEdits).update(input.taskId, input.patch);
            return Object.assign(new UpdateTaskPayload(), { taskId: input.taskId });
        });
    }
    publishTask(input, scope) {
        return publishTaskResult.settle(scope, { field: 'publishTask', input }, async () => {
            await scope.get(Publication).publish(input.taskId, input.expectedCost);
            return Object.assign(new PublishTaskPayload(), { taskId: input.taskId });
        });
    }
    cancelPublication(input, scope) {
        return cancelPublicationResult.settle(scope, { field: 'cancelPublication', input }, async () => {
            await scope.get(Publication).cancel(input.taskId);
            return Object.assign(new CancelPublicationPayload(), { taskId: input.taskId });
        });
    }
};
__decorate([
    Access('tasks:employ'),
    Mutation(() => createTaskResult.type, {
        nullable: true,
        description: 'Writes a complete draft; holds no money. Employers.',
    }),
    __param(0, Arg('input', () => CreateTaskInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CreateTaskInput, Scope]),
    __metadata("design:returntype", void 0)
], DraftResolver.prototype, "createTask", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => addTaskItemsResult.type, {
        nullable: true,
        description: 'Adds rows, and makes it a data task. Only while DRAFT; all rows or none; a known externalId is refused. Its employer.',
    }),
    __param(0, Arg('input', () => AddTaskItemsInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [AddTaskItemsInput, Scope]),
    __metadata("design:returntype", void 0)
], DraftResolver.prototype, "addTaskItems", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => updateTaskResult.type, {
        nullable: true,
        description: 'Changes a draft, or gives a running task a new version for later reservations. Its employer.',
    }),
    __param(0, Arg('input', () => UpdateTaskInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [UpdateTaskInput, Scope]),
    __metadata("design:returntype", void 0)
], DraftResolver.prototype, "updateTask", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => publishTaskResult.type, {
        nullable: true,
        description: 'Holds reward and fee of every slot – at expectedCost, where that is given – and goes live, waits for publishAt, or waits for a moderator where the category says so. Its employer. Events: task.published, task.live or task.scheduled, wallet.held.',
    }),
    __param(0, Arg('input', () => PublishTaskInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PublishTaskInput, Scope]),
    __metadata("design:returntype", void 0)
], DraftResolver.prototype, "publishTask", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => cancelPublicationResult.type, {
        nullable: true,
        description: 'Takes back what is in review or scheduled, with all its money. Its employer. Events: wallet.refunded.',
    }),
    __param(0, Arg('input', () => CancelPublicationInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CancelPublicationInput,
        Scope]),
    __metadata("design:returntype", void 0)
], DraftResolver.prototype, "cancelPublication", null);
DraftResolver = __decorate([
    Resolver()
], DraftResolver);
export { DraftResolver };
//# sourceMappingURL=draft.resolver.js.map