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
import { defineConnection } from '../kernel/index.js';
let VariableType = class VariableType {
    name;
    value;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], VariableType.prototype, "name", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], VariableType.prototype, "value", void 0);
VariableType = __decorate([
    ObjectType('Variable', { description: 'A value that the item puts into the steps.' })
], VariableType);
export { VariableType };
let GoldAnswerType = class GoldAnswerType {
    key;
    values;
};
__decorate([
    Field(() => String, { description: 'The proof field’s key.' }),
    __metadata("design:type", String)
], GoldAnswerType.prototype, "key", void 0);
__decorate([
    Field(() => [String]),
    __metadata("design:type", Array)
], GoldAnswerType.prototype, "values", void 0);
GoldAnswerType = __decorate([
    ObjectType('GoldAnswer', {
        description: 'The answer that is known to be right. Workers never see it.',
    })
], GoldAnswerType);
export { GoldAnswerType };
let TaskItemType = class TaskItemType {
    externalId;
    variables;
    overlap;
    gold;
};
__decorate([
    Field(() => String, { description: 'The employer’s own name for it, unique in the task.' }),
    __metadata("design:type", String)
], TaskItemType.prototype, "externalId", void 0);
__decorate([
    Field(() => [VariableType]),
    __metadata("design:type", Array)
], TaskItemType.prototype, "variables", void 0);
__decorate([
    Field(() => Int, { description: 'How many workers must do it.' }),
    __metadata("design:type", Number)
], TaskItemType.prototype, "overlap", void 0);
__decorate([
    Field(() => [GoldAnswerType], { description: 'The right answers, where they are known.' }),
    __metadata("design:type", Array)
], TaskItemType.prototype, "gold", void 0);
TaskItemType = __decorate([
    ObjectType('TaskItem', { description: 'One row of input. For its employer.' })
], TaskItemType);
export { TaskItemType };
export const TaskItemConnection = defineConnection('TaskItem', () => TaskItemType);
//# sourceMappingURL=task-item.type.js.map