var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, defineConnection, defineResult, IdempotencyMismatchError, InvalidInputError, InvalidTransitionError, MoneyType, Node, NotFoundError, PageArgs, } from '../kernel/index.js';
import { ReconciliationKind } from './compare.rules.js';
import { MoneyDirection, ReconciliationResolution, ReconciliationStatus, } from './reconciliation-item.row.js';
import { FourEyesError, ProviderAwayError } from './reconciliation.errors.js';
registerEnumType(ReconciliationKind, {
    name: 'ReconciliationKind',
    description: 'OURS_ONLY: we booked it, they list nothing. THEIRS_ONLY: they list it, we booked nothing. AMOUNT_DIFFERS. STATE_DIFFERS: only one says that it came back.',
});
registerEnumType(ReconciliationStatus, {
    name: 'ReconciliationStatus',
    description: 'PROPOSED waits for a second moderator. CLOSED went by itself in a later comparison.',
});
registerEnumType(ReconciliationResolution, {
    name: 'ReconciliationResolution',
    description: 'ACCEPT_THEIRS books what the provider says. IGNORE leaves our books as they are.',
});
registerEnumType(MoneyDirection, { name: 'MoneyDirection', description: 'Into wallets, or out of them.' });
let ReconciliationItemType = class ReconciliationItemType extends Node {
    provider;
    direction;
    reference;
    kind;
    day;
    status;
    oursState;
    ours;
    theirsState;
    theirs;
    externalId;
    stake;
    foundAt;
    closedAt;
    resolution;
    note;
    proposedBy;
    settledBy;
    viewerActions;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ReconciliationItemType.prototype, "provider", void 0);
__decorate([
    Field(() => MoneyDirection),
    __metadata("design:type", String)
], ReconciliationItemType.prototype, "direction", void 0);
__decorate([
    Field(() => String, { description: 'Id of the withdrawal or deposit, where it is one of ours.' }),
    __metadata("design:type", String)
], ReconciliationItemType.prototype, "reference", void 0);
__decorate([
    Field(() => ReconciliationKind),
    __metadata("design:type", String)
], ReconciliationItemType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'The day in Dhaka whose comparison found it, such as "2026-11-22".' }),
    __metadata("design:type", String)
], ReconciliationItemType.prototype, "day", void 0);
__decorate([
    Field(() => ReconciliationStatus),
    __metadata("design:type", String)
], ReconciliationItemType.prototype, "status", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The state in our books when it was last compared.' }),
    __metadata("design:type", Object)
], ReconciliationItemType.prototype, "oursState", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true }),
    __metadata("design:type", Object)
], ReconciliationItemType.prototype, "ours", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The state that the provider lists.' }),
    __metadata("design:type", Object)
], ReconciliationItemType.prototype, "theirsState", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true }),
    __metadata("design:type", Object)
], ReconciliationItemType.prototype, "theirs", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The provider’s own transaction id.' }),
    __metadata("design:type", Object)
], ReconciliationItemType.prototype, "externalId", void 0);
__decorate([
    Field(() => MoneyType, {
        description: 'What would be lost or won, beside what was booked when it was settled before.',
    }),
    __metadata("design:type", MoneyType)
], ReconciliationItemType.prototype, "stake", void 0);
__decorate([
    Field(() => DateTime),
    __metadata("design:type", Date)
], ReconciliationItemType.prototype, "foundAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true }),
    __metadata("design:type", Object)
], ReconciliationItemType.prototype, "closedAt", void 0);
__decorate([
    Field(() => ReconciliationResolution, { nullable: true, description: 'As proposed, or as settled.' }),
    __metadata("design:type", Object)
], ReconciliationItemType.prototype, "resolution", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], ReconciliationItemType.prototype, "note", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Name of the moderator who decided first.' }),
    __metadata("design:type", Object)
], ReconciliationItemType.prototype, "proposedBy", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Name of the moderator who carried it out.' }),
    __metadata("design:type", Object)
], ReconciliationItemType.prototype, "settledBy", void 0);
__decorate([
    Field(() => [String], { description: 'Mutations the viewer may call on it now.' }),
    __metadata("design:type", Array)
], ReconciliationItemType.prototype, "viewerActions", void 0);
ReconciliationItemType = __decorate([
    ObjectType('ReconciliationItem', {
        implements: Node,
        description: 'Something that a provider’s list and our books say differently. Moderators.',
    })
], ReconciliationItemType);
export { ReconciliationItemType };
export const ReconciliationItemConnection = defineConnection('ReconciliationItem', () => ReconciliationItemType);
let ReconciliationItemArgs = class ReconciliationItemArgs extends PageArgs {
    status;
    provider;
};
__decorate([
    Field(() => [ReconciliationStatus], {
        nullable: true,
        description: 'Only these; null or empty: all.',
    }),
    __metadata("design:type", Object)
], ReconciliationItemArgs.prototype, "status", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Only of this one.' }),
    __metadata("design:type", Object)
], ReconciliationItemArgs.prototype, "provider", void 0);
ReconciliationItemArgs = __decorate([
    ArgsType()
], ReconciliationItemArgs);
export { ReconciliationItemArgs };
let ReconciliationRunType = class ReconciliationRunType {
    provider;
    day;
    startedAt;
    finishedAt;
    lines;
    differences;
    error;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ReconciliationRunType.prototype, "provider", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ReconciliationRunType.prototype, "day", void 0);
__decorate([
    Field(() => DateTime),
    __metadata("design:type", Date)
], ReconciliationRunType.prototype, "startedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Null while it runs, and where it came to nothing.' }),
    __metadata("design:type", Object)
], ReconciliationRunType.prototype, "finishedAt", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Of the provider’s list.' }),
    __metadata("design:type", Object)
], ReconciliationRunType.prototype, "lines", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Known ones included.' }),
    __metadata("design:type", Object)
], ReconciliationRunType.prototype, "differences", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Why the last try came to nothing; it is tried again.',
    }),
    __metadata("design:type", Object)
], ReconciliationRunType.prototype, "error", void 0);
ReconciliationRunType = __decorate([
    ObjectType('ReconciliationRun', {
        description: 'One day of one provider, compared.',
    })
], ReconciliationRunType);
export { ReconciliationRunType };
let RunReconciliationInput = class RunReconciliationInput {
    provider;
    day;
};
__decorate([
    Field(() => String, { description: 'Such as "bkash".' }),
    __metadata("design:type", String)
], RunReconciliationInput.prototype, "provider", void 0);
__decorate([
    Field(() => String, { description: 'A day in Dhaka, such as "2026-11-22"; not one to come.' }),
    __metadata("design:type", String)
], RunReconciliationInput.prototype, "day", void 0);
RunReconciliationInput = __decorate([
    InputType({ description: 'Which list to compare.' })
], RunReconciliationInput);
export { RunReconciliationInput };
let RunReconciliationPayload = class RunReconciliationPayload {
    lines;
    differences;
    found;
    closed;
};
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], RunReconciliationPayload.prototype, "lines", void 0);
__decorate([
    Field(() => Int, { description: 'Known ones included.' }),
    __metadata("design:type", Number)
], RunReconciliationPayload.prototype, "differences", void 0);
__decorate([
    Field(() => Int, { description: 'New ones.' }),
    __metadata("design:type", Number)
], RunReconciliationPayload.prototype, "found", void 0);
__decorate([
    Field(() => Int, { description: 'Those that are gone.' }),
    __metadata("design:type", Number)
], RunReconciliationPayload.prototype, "closed", void 0);
RunReconciliationPayload = __decorate([
    ObjectType({ description: 'The day is compared; nothing has moved.' })
], RunReconciliationPayload);
export { RunReconciliationPayload };
let SettleReconciliationItemInput = class SettleReconciliationItemInput {
    itemId;
    resolution;
    note;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], SettleReconciliationItemInput.prototype, "itemId", void 0);
__decorate([
    Field(() => ReconciliationResolution),
    __metadata("design:type", String)
], SettleReconciliationItemInput.prototype, "resolution", void 0);
__decorate([
    Field(() => String, { description: '20 to 1,000 characters; kept with who said so.' }),
    __metadata("design:type", String)
], SettleReconciliationItemInput.prototype, "note", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], SettleReconciliationItemInput.prototype, "idempotencyKey", void 0);
SettleReconciliationItemInput = __decorate([
    InputType({ description: 'How a difference ends.' })
], SettleReconciliationItemInput);
export { SettleReconciliationItemInput };
let ConfirmReconciliationItemInput = class ConfirmReconciliationItemInput {
    itemId;
    note;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], ConfirmReconciliationItemInput.prototype, "itemId", void 0);
__decorate([
    Field(() => String, { description: '20 to 1,000 characters; kept with who said so.' }),
    __metadata("design:type", String)
], ConfirmReconciliationItemInput.prototype, "note", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ConfirmReconciliationItemInput.prototype, "idempotencyKey", void 0);
ConfirmReconciliationItemInput = __decorate([
    InputType({ description: 'Which proposal is right.' })
], ConfirmReconciliationItemInput);
export { ConfirmReconciliationItemInput };
let SettleReconciliationItemPayload = class SettleReconciliationItemPayload {
    itemId;
};
SettleReconciliationItemPayload = __decorate([
    ObjectType({ description: 'It is settled, or waits for another moderator.' })
], SettleReconciliationItemPayload);
export { SettleReconciliationItemPayload };
let ConfirmReconciliationItemPayload = class ConfirmReconciliationItemPayload {
    itemId;
};
ConfirmReconciliationItemPayload = __decorate([
    ObjectType({ description: 'It is settled.' })
], ConfirmReconciliationItemPayload);
export { ConfirmReconciliationItemPayload };
const deciding = [
    InvalidInputError,
    NotFoundError,
    InvalidTransitionError,
    FourEyesError,
    IdempotencyMismatchError,
];
export const settleReconciliationItemResult = defineResult('SettleReconciliationItemResult', SettleReconciliationItemPayload, ...deciding);
export const confirmReconciliationItemResult = defineResult('ConfirmReconciliationItemResult', ConfirmReconciliationItemPayload, ...deciding);
export const runReconciliationResult = defineResult('RunReconciliationResult', RunReconciliationPayload, InvalidInputError, NotFoundError, InvalidTransitionError, ProviderAwayError);
//# sourceMappingURL=reconciliation.type.js.map