var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType } from 'type-graphql';
let RemoveTaskItemsInput = class RemoveTaskItemsInput {
    taskId;
    externalIds;
    all;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], RemoveTaskItemsInput.prototype, "taskId", void 0);
__decorate([
    Field(() => [String], {
        defaultValue: [],
        description: 'At most 1000; an id that the draft does not have is passed over.',
    }),
    __metadata("design:type", Array)
], RemoveTaskItemsInput.prototype, "externalIds", void 0);
__decorate([
    Field(() => Boolean, { defaultValue: false, description: 'Every row; then no ids are named.' }),
    __metadata("design:type", Boolean)
], RemoveTaskItemsInput.prototype, "all", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], RemoveTaskItemsInput.prototype, "idempotencyKey", void 0);
RemoveTaskItemsInput = __decorate([
    InputType({ description: 'Which rows of a draft to take out: those named, or all.' })
], RemoveTaskItemsInput);
export { RemoveTaskItemsInput };
let RestoreTaskItemsInput = class RestoreTaskItemsInput {
    taskId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], RestoreTaskItemsInput.prototype, "taskId", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], RestoreTaskItemsInput.prototype, "idempotencyKey", void 0);
RestoreTaskItemsInput = __decorate([
    InputType({ description: 'Which draft gets back the rows of its last removal.' })
], RestoreTaskItemsInput);
export { RestoreTaskItemsInput };
//# sourceMappingURL=task-item.inputs.js.map