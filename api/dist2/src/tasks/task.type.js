var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal, defineConnection, MoneyType, Node } from '../kernel/index.js';
import { UserType } from '../identity/index.js';
import { CategoryType } from './category.type.js';
import { CloseReason, PauseReason, ProofKind, TaskSort, TaskStatus } from './task.status.js';
registerEnumType(TaskStatus, {
    name: 'TaskStatus',
    description: 'Where a task stands. “Full” is not a state: see slotsOpen.',
});
registerEnumType(ProofKind, { name: 'ProofKind', description: 'What kind of answer is asked for.' });
registerEnumType(TaskSort, {
    name: 'TaskSort',
    description: 'Orders of the task list; REWARD and HOURLY compare after conversion.',
});
registerEnumType(CloseReason, { name: 'TaskCloseReason', description: 'Why a task is over.' });
registerEnumType(PauseReason, { name: 'TaskPauseReason', description: 'Who or what paused a task.' });
let TaskStepType = class TaskStepType {
    text;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], TaskStepType.prototype, "text", void 0);
TaskStepType = __decorate([
    ObjectType('TaskStep', { description: 'One numbered step of the work.' })
], TaskStepType);
export { TaskStepType };
let ChoiceType = class ChoiceType {
    value;
    label;
};
__decorate([
    Field(() => String, { description: 'What is stored.' }),
    __metadata("design:type", String)
], ChoiceType.prototype, "value", void 0);
__decorate([
    Field(() => String, { description: 'What is shown.' }),
    __metadata("design:type", String)
], ChoiceType.prototype, "label", void 0);
ChoiceType = __decorate([
    ObjectType('Choice', { description: 'One of the answers to choose from.' })
], ChoiceType);
export { ChoiceType };
let ProofFieldType = class ProofFieldType {
    key;
    label;
    kind;
    required;
    choices;
    step;
};
__decorate([
    Field(() => String, { description: 'Names the field in answers.' }),
    __metadata("design:type", String)
], ProofFieldType.prototype, "key", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ProofFieldType.prototype, "label", void 0);
__decorate([
    Field(() => ProofKind),
    __metadata("design:type", String)
], ProofFieldType.prototype, "kind", void 0);
__decorate([
    Field(() => Boolean),
    __metadata("design:type", Boolean)
], ProofFieldType.prototype, "required", void 0);
__decorate([
    Field(() => [ChoiceType], { description: 'Of CHOICE and MULTI_CHOICE; empty for the rest.' }),
    __metadata("design:type", Array)
], ProofFieldType.prototype, "choices", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'The step it proves, counted from 1. Null where it proves the whole work.',
    }),
    __metadata("design:type", Object)
], ProofFieldType.prototype, "step", void 0);
ProofFieldType = __decorate([
    ObjectType('ProofField', { description: 'One answer asked of the worker.' })
], ProofFieldType);
export { ProofFieldType };
let TaskProgressType = class TaskProgressType {
    open;
    reserved;
    submitted;
    revisionRequested;
    approved;
    rejected;
    disputed;
    released;
    escrow;
    spent;
};
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], TaskProgressType.prototype, "open", void 0);
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], TaskProgressType.prototype, "reserved", void 0);
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], TaskProgressType.prototype, "submitted", void 0);
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], TaskProgressType.prototype, "revisionRequested", void 0);
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], TaskProgressType.prototype, "approved", void 0);
__decorate([
    Field(() => Int, { description: 'Inside the appeal window.' }),
    __metadata("design:type", Number)
], TaskProgressType.prototype, "rejected", void 0);
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], TaskProgressType.prototype, "disputed", void 0);
__decorate([
    Field(() => Int, { description: 'Slots given up and refunded.' }),
    __metadata("design:type", Number)
], TaskProgressType.prototype, "released", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Held for what is open or not finally decided.' }),
    __metadata("design:type", MoneyType)
], TaskProgressType.prototype, "escrow", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Rewards, fees and bonuses that left for good.' }),
    __metadata("design:type", MoneyType)
], TaskProgressType.prototype, "spent", void 0);
TaskProgressType = __decorate([
    ObjectType('TaskProgress', {
        description: 'open + reserved + submitted + revisionRequested + approved + rejected + disputed + released = slots.',
    })
], TaskProgressType);
export { TaskProgressType };
let TaskType = class TaskType extends Node {
    version;
    title;
    status;
    pauseReason;
    closeReason;
    category;
    employer;
    steps;
    proofFields;
    reward;
    fee;
    feeRate;
    slots;
    slotsOpen;
    estimatedMinutes;
    reviewWindowHours;
    countries;
    repeatable;
    workersPickItems;
    hasItems;
    publishAt;
    publishedAt;
    expiresAt;
    createdAt;
};
__decorate([
    Field(() => Int, {
        description: 'Grows with each edit of a running task; a submission keeps the version it was reserved under.',
    }),
    __metadata("design:type", Number)
], TaskType.prototype, "version", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], TaskType.prototype, "title", void 0);
__decorate([
    Field(() => TaskStatus),
    __metadata("design:type", String)
], TaskType.prototype, "status", void 0);
__decorate([
    Field(() => PauseReason, { nullable: true, description: 'While PAUSED.' }),
    __metadata("design:type", Object)
], TaskType.prototype, "pauseReason", void 0);
__decorate([
    Field(() => CloseReason, { nullable: true, description: 'Since CLOSING.' }),
    __metadata("design:type", Object)
], TaskType.prototype, "closeReason", void 0);
__decorate([
    Field(() => CategoryType),
    __metadata("design:type", CategoryType)
], TaskType.prototype, "category", void 0);
__decorate([
    Field(() => UserType),
    __metadata("design:type", UserType)
], TaskType.prototype, "employer", void 0);
__decorate([
    Field(() => [TaskStepType]),
    __metadata("design:type", Array)
], TaskType.prototype, "steps", void 0);
__decorate([
    Field(() => [ProofFieldType]),
    __metadata("design:type", Array)
], TaskType.prototype, "proofFields", void 0);
__decorate([
    Field(() => MoneyType, {
        description: 'Per slot, to the worker; open and undecided slots may rise, never fall.',
    }),
    __metadata("design:type", MoneyType)
], TaskType.prototype, "reward", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Per slot, on top, paid by the employer.' }),
    __metadata("design:type", MoneyType)
], TaskType.prototype, "fee", void 0);
__decorate([
    Field(() => Decimal, {
        description: 'Share of the reward that is the fee, as agreed when the reward was set; it stays when the market’s changes, also for a raised reward.',
    }),
    __metadata("design:type", BigInt)
], TaskType.prototype, "feeRate", void 0);
__decorate([
    Field(() => Int, { description: 'Paid places in all.' }),
    __metadata("design:type", Number)
], TaskType.prototype, "slots", void 0);
__decorate([
    Field(() => Int, { description: 'Places nobody has taken or given up.' }),
    __metadata("design:type", Number)
], TaskType.prototype, "slotsOpen", void 0);
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], TaskType.prototype, "estimatedMinutes", void 0);
__decorate([
    Field(() => Int, { description: 'After so many hours without a decision a submission is approved.' }),
    __metadata("design:type", Number)
], TaskType.prototype, "reviewWindowHours", void 0);
__decorate([
    Field(() => [String], { description: 'ISO 3166-1 alpha-2. Empty: every country.' }),
    __metadata("design:type", Array)
], TaskType.prototype, "countries", void 0);
__decorate([
    Field(() => Boolean, { description: 'One worker may take several items.' }),
    __metadata("design:type", Boolean)
], TaskType.prototype, "repeatable", void 0);
__decorate([
    Field(() => Boolean, { description: 'Workers may name the item they reserve.' }),
    __metadata("design:type", Boolean)
], TaskType.prototype, "workersPickItems", void 0);
__decorate([
    Field(() => Boolean, { description: 'False for a plain task: every slot is the same work.' }),
    __metadata("design:type", Boolean)
], TaskType.prototype, "hasItems", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'Wanted by the employer.' }),
    __metadata("design:type", Object)
], TaskType.prototype, "publishAt", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When it first went live.' }),
    __metadata("design:type", Object)
], TaskType.prototype, "publishedAt", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When the open slots close and are refunded.' }),
    __metadata("design:type", Object)
], TaskType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => Date),
    __metadata("design:type", Date)
], TaskType.prototype, "createdAt", void 0);
TaskType = __decorate([
    ObjectType('Task', {
        implements: Node,
        description: 'Paid work: what is to be done, what is asked for, what it pays. A draft is complete from its creation on.',
    })
], TaskType);
export { TaskType };
let TaskModerationType = class TaskModerationType {
    code;
    note;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], TaskModerationType.prototype, "code", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], TaskModerationType.prototype, "note", void 0);
TaskModerationType = __decorate([
    ObjectType('TaskModeration', {
        description: 'Why a moderator rejected or took down a task.',
    })
], TaskModerationType);
export { TaskModerationType };
let EligibilityReasonType = class EligibilityReasonType {
    code;
    message;
};
__decorate([
    Field(() => String, {
        description: 'Stable: NOT_A_WORKER, SELF_DEALING, WRONG_COUNTRY, ALREADY_RESERVED, GIVEN_BACK_TOO_OFTEN, …',
    }),
    __metadata("design:type", String)
], EligibilityReasonType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: 'One sentence, safe to show to a person.' }),
    __metadata("design:type", String)
], EligibilityReasonType.prototype, "message", void 0);
EligibilityReasonType = __decorate([
    ObjectType('EligibilityReason', {
        description: 'Why the viewer may not take a task.',
    })
], EligibilityReasonType);
export { EligibilityReasonType };
export const TaskConnection = defineConnection('Task', () => TaskType);
//# sourceMappingURL=task.type.js.map