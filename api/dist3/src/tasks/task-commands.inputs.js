var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { MoneyInput } from '../kernel/index.js';
import { AnswerInput } from './task.inputs.js';
import { ProofKind } from './task.status.js';
/** What of a draft may be taken away again; anything else has to have a value. */
export const TaskMoment = { PUBLISH_AT: 'PUBLISH_AT', EXPIRES_AT: 'EXPIRES_AT' };
registerEnumType(TaskMoment, {
    name: 'TaskMoment',
    description: 'A moment that a draft need not have: publishAt, its start, and expiresAt, its end.',
});
let TaskStepInput = class TaskStepInput {
    text;
};
__decorate([
    Field(() => String, { description: '1 to 2000 characters.' }),
    __metadata("design:type", String)
], TaskStepInput.prototype, "text", void 0);
TaskStepInput = __decorate([
    InputType({ description: 'One numbered step. {{name}} stands for the item’s variable of that name.' })
], TaskStepInput);
export { TaskStepInput };
let ChoiceInput = class ChoiceInput {
    value;
    label;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ChoiceInput.prototype, "value", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ChoiceInput.prototype, "label", void 0);
ChoiceInput = __decorate([
    InputType({ description: 'One of the answers to choose from.' })
], ChoiceInput);
export { ChoiceInput };
let ProofFieldInput = class ProofFieldInput {
    key;
    label;
    kind;
    required;
    choices;
    step;
};
__decorate([
    Field(() => String, { description: '1 to 40 of a–z, 0–9 and _, unique in the task.' }),
    __metadata("design:type", String)
], ProofFieldInput.prototype, "key", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ProofFieldInput.prototype, "label", void 0);
__decorate([
    Field(() => ProofKind),
    __metadata("design:type", String)
], ProofFieldInput.prototype, "kind", void 0);
__decorate([
    Field(() => Boolean, { defaultValue: true }),
    __metadata("design:type", Boolean)
], ProofFieldInput.prototype, "required", void 0);
__decorate([
    Field(() => [ChoiceInput], { defaultValue: [], description: '2 to 50, for CHOICE and MULTI_CHOICE only.' }),
    __metadata("design:type", Array)
], ProofFieldInput.prototype, "choices", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'The step it proves, counted from 1. Null where it proves the whole work.',
    }),
    __metadata("design:type", Object)
], ProofFieldInput.prototype, "step", void 0);
ProofFieldInput = __decorate([
    InputType({ description: 'One answer asked of the worker.' })
], ProofFieldInput);
export { ProofFieldInput };
let CreateTaskInput = class CreateTaskInput {
    title;
    category;
    steps;
    proofFields;
    reward;
    slots;
    estimatedMinutes;
    reviewWindowHours;
    countries;
    publishAt;
    expiresAt;
    repeatable;
    workersPickItems;
    itemsFrom;
    idempotencyKey;
};
__decorate([
    Field(() => String, { description: '5 to 120 characters.' }),
    __metadata("design:type", String)
], CreateTaskInput.prototype, "title", void 0);
__decorate([
    Field(() => String, { description: 'A category’s slug.' }),
    __metadata("design:type", String)
], CreateTaskInput.prototype, "category", void 0);
__decorate([
    Field(() => [TaskStepInput], { description: '1 to 30.' }),
    __metadata("design:type", Array)
], CreateTaskInput.prototype, "steps", void 0);
__decorate([
    Field(() => [ProofFieldInput], { description: '1 to 20.' }),
    __metadata("design:type", Array)
], CreateTaskInput.prototype, "proofFields", void 0);
__decorate([
    Field(() => MoneyInput),
    __metadata("design:type", MoneyInput)
], CreateTaskInput.prototype, "reward", void 0);
__decorate([
    Field(() => Int, {
        defaultValue: 1,
        description: 'Of a plain task; once items are added, slots = Σ overlap.',
    }),
    __metadata("design:type", Number)
], CreateTaskInput.prototype, "slots", void 0);
__decorate([
    Field(() => Int, { description: '1 to 1440.' }),
    __metadata("design:type", Number)
], CreateTaskInput.prototype, "estimatedMinutes", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Within the bounds that market names; left out: its usual window.',
    }),
    __metadata("design:type", Object)
], CreateTaskInput.prototype, "reviewWindowHours", void 0);
__decorate([
    Field(() => [String], { defaultValue: [], description: 'ISO 3166-1 alpha-2. Empty: every country.' }),
    __metadata("design:type", Array)
], CreateTaskInput.prototype, "countries", void 0);
__decorate([
    Field(() => Date, { nullable: true }),
    __metadata("design:type", Object)
], CreateTaskInput.prototype, "publishAt", void 0);
__decorate([
    Field(() => Date, { nullable: true }),
    __metadata("design:type", Object)
], CreateTaskInput.prototype, "expiresAt", void 0);
__decorate([
    Field(() => Boolean, { defaultValue: false, description: 'One worker may take several items.' }),
    __metadata("design:type", Boolean)
], CreateTaskInput.prototype, "repeatable", void 0);
__decorate([
    Field(() => Boolean, { defaultValue: false, description: 'Workers may name the item they reserve.' }),
    __metadata("design:type", Boolean)
], CreateTaskInput.prototype, "workersPickItems", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'Copies the rows of this task of the same employer, with the known answers that are still asked for; slots = Σ overlap then.',
    }),
    __metadata("design:type", Object)
], CreateTaskInput.prototype, "itemsFrom", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], CreateTaskInput.prototype, "idempotencyKey", void 0);
CreateTaskInput = __decorate([
    InputType({ description: 'A complete draft.' })
], CreateTaskInput);
export { CreateTaskInput };
let VariableInput = class VariableInput {
    name;
    value;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], VariableInput.prototype, "name", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], VariableInput.prototype, "value", void 0);
VariableInput = __decorate([
    InputType({ description: 'The value of one {{name}}.' })
], VariableInput);
export { VariableInput };
let TaskItemInput = class TaskItemInput {
    externalId;
    variables;
    overlap;
    gold;
};
__decorate([
    Field(() => String, { description: 'The employer’s own name for it, unique in the task.' }),
    __metadata("design:type", String)
], TaskItemInput.prototype, "externalId", void 0);
__decorate([
    Field(() => [VariableInput], { description: 'A value for each {{name}} that the steps use.' }),
    __metadata("design:type", Array)
], TaskItemInput.prototype, "variables", void 0);
__decorate([
    Field(() => Int, { defaultValue: 1, description: 'How many workers must do it.' }),
    __metadata("design:type", Number)
], TaskItemInput.prototype, "overlap", void 0);
__decorate([
    Field(() => [AnswerInput], { nullable: true, description: 'The right answers, where they are known.' }),
    __metadata("design:type", Object)
], TaskItemInput.prototype, "gold", void 0);
TaskItemInput = __decorate([
    InputType({ description: 'One row of input.' })
], TaskItemInput);
export { TaskItemInput };
let AddTaskItemsInput = class AddTaskItemsInput {
    taskId;
    items;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], AddTaskItemsInput.prototype, "taskId", void 0);
__decorate([
    Field(() => [TaskItemInput]),
    __metadata("design:type", Array)
], AddTaskItemsInput.prototype, "items", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], AddTaskItemsInput.prototype, "idempotencyKey", void 0);
AddTaskItemsInput = __decorate([
    InputType({ description: 'Rows for a draft, at most 1000 a call.' })
], AddTaskItemsInput);
export { AddTaskItemsInput };
let TaskPatch = class TaskPatch {
    title;
    category;
    steps;
    proofFields;
    reward;
    slots;
    estimatedMinutes;
    reviewWindowHours;
    countries;
    publishAt;
    expiresAt;
    clear;
    repeatable;
    workersPickItems;
};
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "title", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'A category’s slug.' }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "category", void 0);
__decorate([
    Field(() => [TaskStepInput], { nullable: true }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "steps", void 0);
__decorate([
    Field(() => [ProofFieldInput], { nullable: true }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "proofFields", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "reward", void 0);
__decorate([
    Field(() => Int, { nullable: true }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "slots", void 0);
__decorate([
    Field(() => Int, { nullable: true }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "estimatedMinutes", void 0);
__decorate([
    Field(() => Int, { nullable: true }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "reviewWindowHours", void 0);
__decorate([
    Field(() => [String], { nullable: true }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "countries", void 0);
__decorate([
    Field(() => Date, { nullable: true }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "publishAt", void 0);
__decorate([
    Field(() => Date, { nullable: true }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "expiresAt", void 0);
__decorate([
    Field(() => [TaskMoment], {
        nullable: true,
        description: 'What a draft shall not have any more: it then starts once it is published, and has no end.',
    }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "clear", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'One worker may take several items.' }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "repeatable", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Workers may name the item they reserve.' }),
    __metadata("design:type", Object)
], TaskPatch.prototype, "workersPickItems", void 0);
TaskPatch = __decorate([
    InputType({
        description: 'What is null stays. DRAFT: anything; LIVE or PAUSED: title, steps, proofFields, estimatedMinutes make a new version for later reservations, but nothing where a moderator approved the task (policy MODERATED): it is stopped and a copy published.',
    })
], TaskPatch);
export { TaskPatch };
//# sourceMappingURL=task-commands.inputs.js.map