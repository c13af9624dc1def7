var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InvalidInputError, InvalidTransitionError, LimitReachedError, NotFoundError, } from '../kernel/index.js';
import { TaskPayload } from './task.payloads.js';
let RemoveTaskItemsPayload = class RemoveTaskItemsPayload extends TaskPayload {
    removed;
};
__decorate([
    Field(() => Int, { description: 'How many rows this call took out.' }),
    __metadata("design:type", Number)
], RemoveTaskItemsPayload.prototype, "removed", void 0);
RemoveTaskItemsPayload = __decorate([
    ObjectType({ description: 'The draft without those rows.' })
], RemoveTaskItemsPayload);
export { RemoveTaskItemsPayload };
export const removeTaskItemsResult = defineResult('RemoveTaskItemsResult', RemoveTaskItemsPayload, InvalidInputError, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
let RestoreTaskItemsPayload = class RestoreTaskItemsPayload extends TaskPayload {
    restored;
};
__decorate([
    Field(() => Int, { description: 'How many rows came back.' }),
    __metadata("design:type", Number)
], RestoreTaskItemsPayload.prototype, "restored", void 0);
RestoreTaskItemsPayload = __decorate([
    ObjectType({ description: 'The draft with those rows again.' })
], RestoreTaskItemsPayload);
export { RestoreTaskItemsPayload };
export const restoreTaskItemsResult = defineResult('RestoreTaskItemsResult', RestoreTaskItemsPayload, InvalidInputError, NotFoundError, InvalidTransitionError, LimitReachedError, IdempotencyMismatchError);
//# sourceMappingURL=task-item.payloads.js.map