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
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Access, PageArgs, Scope } from '../kernel/index.js';
import { ItemRemovals } from './item-removals.service.js';
import { RemoveTaskItemsInput, RestoreTaskItemsInput } from './task-item.inputs.js';
import { ItemCountsLoader, TaskItemLists } from './task-item.lists.js';
import { RemoveTaskItemsPayload, removeTaskItemsResult, RestoreTaskItemsPayload, restoreTaskItemsResult, } from './task-item.payloads.js';
import { TaskItemConnection } from './task-item.type.js';
import { owns } from './task.policy.js';
import { TaskType } from './task.type.js';
/** The rows of a data task, as its employer sees and corrects them. */
let TaskItemFields = class TaskItemFields {
    items(task, page, scope) {
        return owns(scope.viewer, task) ? scope.get(TaskItemLists).ofTask(task.id, page) : null;
    }
    takenExternalIds(task, externalIds, scope) {
        return owns(scope.viewer, task) ? scope.get(TaskItemLists).taken(task.id, externalIds) : null;
    }
    async itemCount(task, scope) {
        return owns(scope.viewer, task) ? (await scope.get(ItemCountsLoader).load(task.id)).rows : null;
    }
    async removedItemCount(task, scope) {
        return owns(scope.viewer, task) ? (await scope.get(ItemCountsLoader).load(task.id)).removed : null;
    }
    async lastItemNumber(task, scope) {
        return owns(scope.viewer, task) ? (await scope.get(ItemCountsLoader).load(task.id)).lastNumber : null;
    }
    removeTaskItems(input, scope) {
        return removeTaskItemsResult.settle(scope, { field: 'removeTaskItems', input }, async () => {
            const removed = await scope.get(ItemRemovals).remove(input.taskId, input);
            return Object.assign(new RemoveTaskItemsPayload(), { taskId: input.taskId, removed });
        });
    }
    restoreTaskItems(input, scope) {
        return restoreTaskItemsResult.settle(scope, { field: 'restoreTaskItems', input }, async () => {
            const restored = await scope.get(ItemRemovals).restore(input.taskId);
            return Object.assign(new RestoreTaskItemsPayload(), { taskId: input.taskId, restored });
        });
    }
};
__decorate([
    FieldResolver(() => TaskItemConnection, {
        nullable: true,
        description: 'The rows, in the order they were added; none for a plain task. Null unless the viewer owns the task.',
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArgs)),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs,
        Scope]),
    __metadata("design:returntype", Object)
], TaskItemFields.prototype, "items", null);
__decorate([
    FieldResolver(() => [String], {
        nullable: true,
        description: 'Which of these ids its rows have already, so that they can be looked at before they are added; at most 1000 at once. Null unless the viewer owns the task.',
    }),
    __param(0, Root()),
    __param(1, Arg('externalIds', () => [String])),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Array, Scope]),
    __metadata("design:returntype", Object)
], TaskItemFields.prototype, "takenExternalIds", null);
__decorate([
    FieldResolver(() => Int, {
        nullable: true,
        description: 'How many rows there are. Null unless the viewer owns the task.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], TaskItemFields.prototype, "itemCount", null);
__decorate([
    FieldResolver(() => Int, {
        nullable: true,
        description: 'How many rows the last removal took out: restoreTaskItems brings them back. Null unless the viewer owns the task.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], TaskItemFields.prototype, "removedItemCount", null);
__decorate([
    FieldResolver(() => Int, {
        nullable: true,
        description: 'The greatest number of up to six digits that is the externalId of a row, or was of one taken out; 0 without any. Who numbers new rows goes on from there. Null unless the viewer owns the task.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], TaskItemFields.prototype, "lastItemNumber", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => removeTaskItemsResult.type, {
        nullable: true,
        description: 'Takes rows out of a draft; without any it is a plain task with one slot. Only while DRAFT; restoreTaskItems takes it back until the draft is published. Its employer.',
    }),
    __param(0, Arg('input', () => RemoveTaskItemsInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RemoveTaskItemsInput,
        Scope]),
    __metadata("design:returntype", void 0)
], TaskItemFields.prototype, "removeTaskItems", null);
__decorate([
    Access('tasks:employ'),
    Mutation(() => restoreTaskItemsResult.type, {
        nullable: true,
        description: 'Brings back the rows of the last removal, to where they were; one whose externalId was given anew stays away. Only while DRAFT. Its employer.',
    }),
    __param(0, Arg('input', () => RestoreTaskItemsInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RestoreTaskItemsInput,
        Scope]),
    __metadata("design:returntype", void 0)
], TaskItemFields.prototype, "restoreTaskItems", null);
TaskItemFields = __decorate([
    Resolver(() => TaskType)
], TaskItemFields);
export { TaskItemFields };
//# sourceMappingURL=task-item.resolver.js.map