var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput, PageArgs } from '../kernel/index.js';
import { TaskSort } from './task.status.js';
let TaskFilter = class TaskFilter {
    categories;
    minReward;
    maxMinutes;
    search;
};
__decorate([
    Field(() => [String], { nullable: true, description: 'Slugs; any of them.' }),
    __metadata("design:type", Object)
], TaskFilter.prototype, "categories", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true }),
    __metadata("design:type", Object)
], TaskFilter.prototype, "minReward", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Estimated minutes at most.' }),
    __metadata("design:type", Object)
], TaskFilter.prototype, "maxMinutes", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Each of its words begins a word of title or steps, whatever its case; one of fewer than three letters is a whole word there.',
    }),
    __metadata("design:type", Object)
], TaskFilter.prototype, "search", void 0);
TaskFilter = __decorate([
    InputType({
        description: 'Which tasks to list. minReward is compared after conversion at the operator’s display rate.',
    })
], TaskFilter);
export { TaskFilter };
let AnswerInput = class AnswerInput {
    key;
    values;
    uploadId;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], AnswerInput.prototype, "key", void 0);
__decorate([
    Field(() => [String], { nullable: true }),
    __metadata("design:type", Object)
], AnswerInput.prototype, "values", void 0);
__decorate([
    Field(() => ID, { nullable: true }),
    __metadata("design:type", Object)
], AnswerInput.prototype, "uploadId", void 0);
AnswerInput = __decorate([
    InputType({
        description: 'One answer: values for TEXT, NUMBER, URL, CODE and choices, uploadId for SCREENSHOT and FILE.',
    })
], AnswerInput);
export { AnswerInput };
let TasksArgs = class TasksArgs extends PageArgs {
    filter;
    sort;
    includeIneligible;
};
__decorate([
    Field(() => TaskFilter, { nullable: true }),
    __metadata("design:type", Object)
], TasksArgs.prototype, "filter", void 0);
__decorate([
    Field(() => TaskSort, { defaultValue: TaskSort.NEWEST }),
    __metadata("design:type", String)
], TasksArgs.prototype, "sort", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: false,
        description: 'For a worker: also what they may not take, being for other countries, done, or given back too often; `Task.ineligibleBecause` says why. What is hidden and their own stay out. No difference for others.',
    }),
    __metadata("design:type", Boolean)
], TasksArgs.prototype, "includeIneligible", void 0);
TasksArgs = __decorate([
    ArgsType()
], TasksArgs);
export { TasksArgs };
//# sourceMappingURL=task.inputs.js.map